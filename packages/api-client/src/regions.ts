import type {RegionProfile} from '@mpp-sdk/contract';
import type {Call} from './call.js';
import type {Http} from './http.js';

export interface Regions {
  /** Cached by ETag for the life of the client; treat the answer as read-only. */
  profile(call?: Call): Promise<RegionProfile>;
}

export function regions(http: Http): Regions {
  return {
    profile: (call) => http.cached('regions.profile', [], call),
  };
}
