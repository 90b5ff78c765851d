import type {Catalogue, Channel, Service, ServiceList} from '@mpp-sdk/contract';
import type {Call} from './call.js';
import type {Http} from './http.js';

export interface ServiceQuery {
  q?: string;
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
  /** `next` of the previous page. */
  cursor?: string;
  /** 1 to 100, 20 unless told. */
  limit?: number;
}

export interface Services {
  /** Cached by ETag for the life of the client; treat the answer as read-only. */
  catalogue(call?: Call): Promise<Catalogue>;
  search(query: ServiceQuery, call?: Call): Promise<ServiceList>;
  get(id: string, call?: Call): Promise<Service>;
}

export function services(http: Http): Services {
  return {
    catalogue: (call) => http.cached('services.catalogue', ['catalogue'], call),
    search: (query, call) => http.json('services.search', 'GET', ['services'], {...call, query: {...query}}),
    get: (id, call) => http.cached('services.get', ['services', id], call),
  };
}
