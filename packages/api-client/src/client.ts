import {applications} from './applications.js';
import type {Applications} from './applications.js';
import {appointments} from './appointments.js';
import type {Appointments} from './appointments.js';
import {areas} from './areas.js';
import type {Areas} from './areas.js';
import {drafts} from './drafts.js';
import type {Drafts} from './drafts.js';
import {forms} from './forms.js';
import type {Forms} from './forms.js';
import {createHttp} from './http.js';
import type {HttpOptions} from './http.js';
import {regions} from './regions.js';
import type {Regions} from './regions.js';
import {services} from './services.js';
import type {Services} from './services.js';
import {lateUploads} from './late-uploads.js';
import type {Uploads} from './uploads.js';

export type ClientOptions = HttpOptions;

/** One region's counter at one address. It holds no personal data, so it may live as long as the page. */
export interface MppClient {
  readonly api: string;
  readonly region: string;
  readonly regions: Regions;
  readonly services: Services;
  readonly forms: Forms;
  readonly areas: Areas;
  readonly drafts: Drafts;
  readonly applications: Applications;
  readonly appointments: Appointments;
  readonly uploads: Uploads;
}

/**
 * @param options.api origin and base path of the server, without `/v1`; empty means the page's own origin
 * @param options.region Kemendagri code with dots, such as `31` or `32.73`
 * @throws TypeError when api or region is not text; every method rejects with `MppError` only
 */
export function createClient(options: ClientOptions): MppClient {
  const {api, region} = options;
  if (typeof api !== 'string') throw new TypeError(`api must be the server's address, got ${typeof api}`);
  if (typeof region !== 'string' || !/^\d{2}(\.\d{2})?$/.test(region)) {
    throw new TypeError(`region must be a Kemendagri code such as 31 or 32.73, got ${String(region)}`);
  }
  const http = createHttp(options);
  return {
    api,
    region,
    regions: regions(http),
    services: services(http),
    forms: forms(http),
    areas: areas(http),
    drafts: drafts(http),
    applications: applications(http),
    appointments: appointments(http),
    uploads: lateUploads(http),
  };
}
