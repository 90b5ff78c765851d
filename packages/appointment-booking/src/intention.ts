import {newIdempotencyKey, type MppError} from '@mpp-sdk/api-client';

/** Nobody knows whether the server has done it: the same request must be sent again, under the same key. */
export const isUnknown = ({kind, code}: MppError): boolean =>
  ['offline', 'timeout', 'aborted', 'server', 'protocol', 'rate-limited'].indexOf(kind) >= 0 ||
  code === 'idempotency-in-progress';

/** One key per intention: the same until the outcome is known, another one once the request says something else. */
export class Intention {
  #text?: string;
  #key = '';

  keyFor(request: object): string {
    const text = JSON.stringify(request);
    if (text !== this.#text) this.#key = newIdempotencyKey();
    this.#text = text;
    return this.#key;
  }

  /** The outcome is known. */
  settle() {
    this.#text = undefined;
  }
}
