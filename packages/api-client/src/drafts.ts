import type {Draft, DraftRequest} from '@mpp-sdk/contract';
import type {Call, Tagged} from './call.js';
import {MppError} from './errors.js';
import type {Http} from './http.js';
import {sameJson} from './json.js';

export interface Drafts {
  create(request: DraftRequest, call?: Call): Promise<Tagged<Draft>>;
  get(code: string, call?: Call): Promise<Tagged<Draft>>;
  /**
   * Replaces the answers if nobody else has since.
   * @throws MppError of kind `conflict`, code `draft-conflict` or `precondition-failed`, when somebody has
   */
  replace(code: string, request: DraftRequest, call: Call & {ifMatch: string}): Promise<Tagged<Draft>>;
  /** A draft that is gone already counts as deleted. */
  delete(code: string, call?: Call): Promise<void>;
}

export function drafts(http: Http): Drafts {
  const get: Drafts['get'] = async (code, call) =>
    withTag(await http.tagged('drafts.get', 'GET', ['drafts', code], {...call, secret: true}));
  return {
    get,
    create: async (request, call) =>
      withTag(await http.tagged('drafts.create', 'POST', ['drafts'], {...call, body: request})),
    replace: async (code, request, {ifMatch, signal}) => {
      const headers = {'If-Match': ifMatch};
      try {
        return withTag(
          await http.tagged('drafts.replace', 'PUT', ['drafts', code], {signal, body: request, headers, secret: true}),
        );
      } catch (error) {
        if (!(error instanceof MppError) || error.status !== 412) throw error;
        // Our own write may have arrived although its answer was lost: then there is no conflict to show.
        const stored = await get(code, {signal});
        if (stored.formVersion === request.formVersion && sameJson(stored.answers, request.answers)) return stored;
        throw error;
      }
    },
    delete: (code, call) => http.remove('drafts.delete', ['drafts', code], 'draft-not-found', call),
  };
}

/** The reference server's tag is the quoted version, which also serves where a proxy hides the header. */
function withTag(draft: Tagged<Draft>): Tagged<Draft> {
  return draft.etag ? draft : {...draft, etag: `"${draft.version}"`};
}
