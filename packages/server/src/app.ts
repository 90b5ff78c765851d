import {Hono} from 'hono';
import {createKit} from './kit.js';
import {waitingListRoutes} from './routes/waiting-list.js';
import type {Env, Kit} from './kit.js';
import {staff} from './middleware/auth.js';
import {ClientGoneError} from './middleware/body.js';
import {cors} from './middleware/cors.js';
import {securityHeaders} from './middleware/headers.js';
import {failureOf, log} from './middleware/log.js';
import {region} from './middleware/region.js';
import type {AppOptions} from './options.js';
import {ProblemError, problemResponse} from './problem.js';
import {createRouteTable} from './route-table.js';
import type {RouteTable} from './route-table.js';
import {applicantMessageRoutes} from './routes/applicant-messages.js';
import {applicationEventRoutes} from './routes/application-events.js';
import {applicationRoutes} from './routes/applications.js';
import {appointmentRoutes} from './routes/appointments.js';
import {areaRoutes} from './routes/areas.js';
import {availabilityRoutes} from './routes/availability.js';
import {calendarRoutes} from './routes/calendar.js';
import {draftRoutes} from './routes/drafts.js';
import {formRoutes} from './routes/forms.js';
import {healthRoutes} from './routes/health.js';
import {locationRoutes} from './routes/locations.js';
import {pageRoutes} from './routes/pages.js';
import {referenceRecoveryRoutes} from './routes/reference-recoveries.js';
import {regionRoutes} from './routes/regions.js';
import {searchFeedbackRoutes} from './routes/search-feedback.js';
import {serviceRoutes} from './routes/services.js';
import {slotHoldRoutes} from './routes/slot-holds.js';
import {staffApplicationRoutes} from './routes/staff-applications.js';
import {staffCatalogueRoutes} from './routes/staff-catalogue.js';
import {staffDocumentRoutes} from './routes/staff-documents.js';
import {staffImportRoutes} from './routes/staff-import.js';
import {staffSearchWordRoutes} from './routes/staff-search-words.js';
import {staffKeyRoutes} from './routes/staff-keys.js';
import {staffLookupRoutes} from './routes/staff-lookup.js';
import {staffTokenRoutes} from './routes/staff-tokens.js';
import {staffVisitRoutes} from './routes/staff-visits.js';
import {taskResponseRoutes} from './routes/task-responses.js';
import {uploadRoutes} from './routes/uploads.js';
import type {Store} from './store/store.js';

/**
 * The whole API over a store, as one function from Request to Response: the real server, the mock in a browser and the
 * subject of the conformance suite. It uses WebCrypto and nothing of Node.
 */
export function createApp(store: Store, options: AppOptions): (request: Request) => Promise<Response> {
  const kit = createKit(store, options);
  const app = new Hono<Env>();
  let table: RouteTable | undefined;
  const routes = () => (table ??= createRouteTable(app.routes));
  app.use(log(kit, routes), securityHeaders, region(kit), cors(kit));
  app.use('/v1/staff/regions/:region/*', staff(kit));
  mount(app, kit);
  app.notFound((c) => {
    const methods = routes().methodsAt(c.req.path);
    if (methods.length === 0) throw new ProblemError('route-not-found');
    const headers = {Allow: methods.join(', ')};
    if (c.req.method === 'OPTIONS') return c.body(null, 204, headers);
    throw new ProblemError('method-not-allowed', {headers});
  });
  app.onError((error, c) => {
    // Nobody is there to read an answer; the status is for the log, as other servers write it.
    if (error instanceof ClientGoneError) return new Response(null, {status: 499});
    if (!(error instanceof ProblemError)) {
      kit.logger?.failure({requestId: c.get('requestId'), route: c.get('route'), ...failureOf(error)});
    }
    const problem = error instanceof ProblemError ? error : new ProblemError('internal');
    const response = problemResponse(problem, c.get('requestId'));
    for (const [name, value] of c.res.headers) if (!response.headers.has(name)) response.headers.set(name, value);
    return response;
  });
  return async (request) => app.fetch(request);
}

function mount(app: Hono<Env>, kit: Kit): void {
  app.route('/', healthRoutes(kit));
  app.route('/', regionRoutes());
  app.route('/', pageRoutes(kit));
  const citizen = [
    serviceRoutes(kit),
    searchFeedbackRoutes(kit),
    formRoutes(),
    areaRoutes(kit),
    draftRoutes(kit),
    applicationRoutes(kit),
    taskResponseRoutes(kit),
    applicantMessageRoutes(kit),
    applicationEventRoutes(kit),
    referenceRecoveryRoutes(kit),
    uploadRoutes(kit),
    locationRoutes(),
    availabilityRoutes(kit),
    slotHoldRoutes(kit),
    calendarRoutes(kit),
    appointmentRoutes(kit),
    waitingListRoutes(kit),
  ];
  for (const routes of citizen) app.route('/v1/regions/:region', routes);
  const officers = [
    staffTokenRoutes(kit),
    staffKeyRoutes(kit),
    staffLookupRoutes(kit),
    staffApplicationRoutes(kit),
    staffDocumentRoutes(kit),
    staffVisitRoutes(kit),
    staffImportRoutes(kit),
    staffCatalogueRoutes(kit),
    staffSearchWordRoutes(kit),
  ];
  for (const routes of officers) app.route('/v1/staff/regions/:region', routes);
}
