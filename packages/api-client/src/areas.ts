import type {AreaDetail, AreaLevel, AreaList, AreaStanding} from '@mpp-sdk/contract';
import type {Call} from './call.js';
import type {Http} from './http.js';

export interface AreaQuery {
  /** A name or the beginning of it, 1 to 100 characters. */
  q: string;
  level?: AreaLevel;
  /** Code of the area to stay within. */
  within?: string;
  /** 1 to 100, 20 unless told. */
  limit?: number;
}

/**
 * Provinces, regencies, districts and villages of the whole country, by Kemendagri code.
 * Cached by ETag for the life of the client; treat the answers as read-only.
 */
export interface Areas {
  provinces(call?: Call): Promise<AreaList>;
  /**
   * The area, what it lies within and everything one level below it.
   * @throws MppError of kind `not-found`, code `area-not-found`, when there is none of this code
   */
  get(code: string, call?: Call): Promise<AreaDetail>;
  /** Whether there is such a province, regency or district, or may have been: for the first six digits of a NIK. */
  standing(code: string, call?: Call): Promise<AreaStanding>;
  /** Areas whose names fit, the best first, each with what it lies within. Not cached here: each letter is another query. */
  search(query: AreaQuery, call?: Call): Promise<AreaList>;
}

export function areas(http: Http): Areas {
  return {
    provinces: (call) => http.cached('areas.provinces', ['areas'], call),
    get: (code, call) => http.cached('areas.get', ['areas', code], call),
    standing: (code, call) => http.cached('areas.standing', ['areas', code, 'standing'], call),
    search: (query, call) => http.json('areas.search', 'GET', ['areas'], {...call, query: {...query}}),
  };
}
