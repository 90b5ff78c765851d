import type {AppointmentList, AppointmentStatus} from '@mpp-sdk/contract';
import {instantOf, toEpoch} from '@mpp-sdk/domain';
import {child} from '@mpp-sdk/form-engine';
import {Hono} from 'hono';
import {referenceOf} from '../access.js';
import {appointmentView, locationOf} from '../bookings.js';
import {decodeCursor, encodeCursor} from '../cursor.js';
import {draftRecord, draftView, keepFiles, readDraft} from '../drafts.js';
import {versionTag} from '../etag.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readOptionalJson} from '../middleware/body.js';
import {dateOf, limitOf, textOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {seesAgency} from '../rules/staff-roles.js';
import {hasStarted, isVisitDay} from '../rules/visit-moments.js';
import type {AppointmentRecord} from '../store/appointments.js';
import {CHANNELS} from '@mpp-sdk/contract';
import type {Channel, DraftRequest, Zone} from '@mpp-sdk/contract';

const dayMs = 86_400_000;

/** From which status an officer may mark a visit, and when. */
interface Mark {
  from: AppointmentStatus[];
  to: AppointmentStatus;
  inTime(start: number, now: number, zone: Zone): boolean;
}

/** Somebody who comes after all is received, but not on another day. */
const checkIn: Mark = {from: ['booked', 'no-show'], to: 'checked-in', inTime: isVisitDay};
const noShow: Mark = {from: ['booked'], to: 'no-show', inTime: hasStarted};

/** People at the counter: today's appointments, who has come, and drafts that go on here. */
export function staffVisitRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/appointments', async (c) => c.json(await list(c, kit)))
    .post('/appointments/:reference/check-in', (c) => mark(c, kit, checkIn))
    .post('/appointments/:reference/no-show', (c) => mark(c, kit, noShow))
    .post('/drafts/:code/takeover', async (c) => {
      requireAct(c, 'take-over-drafts');
      const channel = channelOf(await readOptionalJson(c));
      const {record, code} = await readDraft(c, kit);
      const draft = await draftView(c, kit, record, code);
      const {formId, formVersion, serviceId, answers, assistedBy, uploadKey} = draft;
      const request: DraftRequest = {
        formId,
        formVersion,
        serviceId,
        answers,
        assistedBy,
        uploadKey,
        channel: channel ?? 'counter',
      };
      const next = await draftRecord(c, kit, record.codeHash, request, record.version + 1);
      const outcome = await c.get('region').drafts.replace(next, record.version);
      if (outcome !== 'replaced') throw new ProblemError(outcome === 'missing' ? 'draft-not-found' : 'draft-conflict');
      await keepFiles(c, kit, uploadKey, next.expiresAt);
      c.header('ETag', versionTag(next.version));
      return c.json(await draftView(c, kit, next, code));
    });
}

function channelOf(body: unknown): Channel | undefined {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw invalidField('', 'type', 'An object is needed');
  const {channel, ...unknown} = body as {channel?: unknown};
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw invalidField(child('', name), 'unknown', 'This member is not known here');
  if (channel !== undefined && !CHANNELS.includes(channel as Channel))
    throw invalidField('/channel', 'enum', `One of ${CHANNELS.join(', ')}`);
  return channel as Channel | undefined;
}

async function list(c: Context, kit: Kit): Promise<AppointmentList> {
  requireAct(c, 'read-cases');
  const region = c.get('region');
  const limit = limitOf(c);
  const locationId = textOf(c, 'locationId', 96);
  const location = locationId === undefined ? undefined : await region.locations.get(locationId);
  if (locationId !== undefined && !location) throw new ProblemError('location-not-found');
  const date = dateOf(c, 'date');
  const from =
    date === undefined
      ? undefined
      : toEpoch(instantOf(date, '00:00', location?.zone ?? c.get('settings').profile.zone));
  const after = decodeCursor(textOf(c, 'cursor', 400), {start: 'count', reference: 'string'});
  const to = from === undefined ? undefined : from + dayMs;
  const found = await region.appointments.list({locationId, from, to, after, limit: limit + 1});
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const shown = page.filter(await visitFilter(c, kit));
  return {
    items: await Promise.all(shown.map((one) => appointmentView(c, kit, one))),
    ...(found.length > limit && last && {next: encodeCursor({start: last.start, reference: last.reference})}),
  };
}

/** Which visits the token sees: those with a service of its agency, or all. */
async function visitFilter(c: Context, kit: Kit): Promise<(visit: AppointmentRecord) => boolean> {
  const identity = c.get('staff');
  if (identity.agencyId === undefined) return () => true;
  const {services} = (await kit.catalogues.of(c.get('region'))).catalogue;
  const own = new Set(services.filter(({agencyId}) => seesAgency(identity, agencyId)).map(({id}) => id));
  return ({serviceIds}) => serviceIds.some((id) => own.has(id));
}

/** Idempotent: what is so already is answered as it is. */
async function mark(c: Context, kit: Kit, {from, to, inTime}: Mark): Promise<Response> {
  requireAct(c, 'receive-visitors');
  const {appointments} = c.get('region');
  const reference = referenceOf(c, 'appointment');
  const record = reference && (await appointments.get(reference));
  const seen = await visitFilter(c, kit);
  if (!record || !seen(record)) throw new ProblemError('appointment-not-found');
  if (record.status === to) return c.json(await appointmentView(c, kit, record));
  if (record.status === 'cancelled') throw new ProblemError('appointment-closed');
  const {zone} = await locationOf(c, record);
  if (!inTime(record.start, kit.now(), zone)) throw new ProblemError('transition-not-allowed');
  const outcome = await appointments.setStatus(record.reference, from, to, kit.now());
  if (outcome.outcome !== 'set') throw new ProblemError('transition-not-allowed');
  return c.json(await appointmentView(c, kit, outcome.appointment));
}
