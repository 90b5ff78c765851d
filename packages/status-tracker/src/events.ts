import type {ApplicationStatus} from '@mpp-sdk/contract';
import {MppEvent} from '@mpp-sdk/core';

export interface StatusFacts {
  reference: string;
  status: ApplicationStatus;
}

/** The citizen has opened a case or checked it again. Never carries the access code. */
export class MppStatusLoadEvent extends MppEvent<StatusFacts> {
  constructor(facts: StatusFacts) {
    super('mpp-status-load', facts);
  }
  get reference(): string {
    return this.detail.reference;
  }
  get status(): ApplicationStatus {
    return this.detail.status;
  }
}

/** The case that is shown has another status than before: by the office, or by the citizen's answer. */
export class MppStatusChangeEvent extends MppEvent<StatusFacts> {
  constructor(facts: StatusFacts) {
    super('mpp-status-change', facts);
  }
  get reference(): string {
    return this.detail.reference;
  }
  get status(): ApplicationStatus {
    return this.detail.status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-status-load': MppStatusLoadEvent;
    'mpp-status-change': MppStatusChangeEvent;
  }
}
