import type {
  Catalogue,
  Channel,
  SearchFeedback,
  Service,
  ServiceList,
  StandardList,
  VisitNeed,
} from '@mpp-sdk/contract';
import type {Call} from './call.js';
import type {Http} from './http.js';

/** Services that a phone can hold and search by itself; a larger catalogue is searched on the server. */
export const DEVICE_LIMIT = 3000;
/** Full standards that are fetched at once for reading without a line, some 2 KB each. */
export const STANDARDS_LIMIT = 1000;

export interface ServiceQuery {
  q?: string;
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
  fee?: 'free';
  visit?: VisitNeed;
  /** `next` of the previous page. */
  cursor?: string;
  /** 1 to 100, 20 unless told. */
  limit?: number;
}

export interface Services {
  /** All services. Cached by ETag for the life of the client; treat the answer as read-only. */
  catalogue(call?: Call): Promise<Catalogue>;
  /** The same where it is small enough for a device; else `services` is empty and `total` tells how many there are. */
  deviceCatalogue(call?: Call): Promise<Catalogue>;
  /** Every service in full, or none and `total` where they are too many. Not held in memory: it is for keeping. */
  standards(call?: Call): Promise<StandardList>;
  /** The ETag that a catalogue came with, to keep with it. */
  etagOf(catalogue: Catalogue): string | undefined;
  /** Puts back what the device has kept: the next request only asks whether it still holds. */
  remember(catalogue: Catalogue, etag: string): void;
  search(query: ServiceQuery, call?: Call): Promise<ServiceList>;
  get(id: string, call?: Call): Promise<Service>;
  /** Clean the query first (`cleanQuery`). Not repeated when it fails: one voice less is no loss. */
  sendFeedback(feedback: SearchFeedback, call?: Call): Promise<void>;
}

export function services(http: Http): Services {
  const path = ['catalogue'];
  const small = {max: DEVICE_LIMIT};
  const deviceCatalogue = (call?: Call) => http.cached<Catalogue>('services.catalogue', path, call, small);
  return {
    catalogue: async (call) => {
      const catalogue = await deviceCatalogue(call);
      const whole = (catalogue.total ?? 0) <= catalogue.services.length;
      return whole ? catalogue : http.cached('services.catalogue', path, call);
    },
    deviceCatalogue,
    standards: (call) =>
      http.json('services.standards', 'GET', [...path, 'standards'], {...call, query: {max: STANDARDS_LIMIT}}),
    etagOf: (catalogue) => http.tagOf(catalogue),
    remember: (catalogue, etag) => http.remember(path, small, catalogue, etag),
    search: (query, call) => http.json('services.search', 'GET', ['services'], {...call, query: {...query}}),
    get: (id, call) => http.cached('services.get', ['services', id], call),
    sendFeedback: (feedback, call) =>
      http.request(
        'services.sendFeedback',
        'POST',
        ['search-feedback'],
        {...call, body: feedback},
        async () => undefined,
      ),
  };
}
