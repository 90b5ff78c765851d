import type {FormDefinition} from '@mpp-sdk/contract';
import type {Call} from './call.js';
import type {Http} from './http.js';

export interface Forms {
  /** Cached by ETag for the life of the client; treat the answer as read-only. */
  get(id: string, call?: Call): Promise<FormDefinition>;
}

export function forms(http: Http): Forms {
  return {
    get: (id, call) => http.cached('forms.get', ['forms', id], call),
  };
}
