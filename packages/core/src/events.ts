import type {MppError} from '@mpp-sdk/api-client';

/** Public events bubble, leave the shadow root, and are fired after the fact, by the user's act. `detail` is for jQuery and friends. */
export class MppEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {detail, bubbles: true, composed: true, cancelable});
  }
}

/** An element shows an error. Carries no personal data. */
export class MppFailureEvent extends MppEvent<{error: MppError}> {
  constructor(error: MppError) {
    super('mpp-failure', {error});
  }
  get error(): MppError {
    return this.detail.error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-failure': MppFailureEvent;
  }
}
