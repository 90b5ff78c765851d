import type {Channel, VisitNeed} from '@mpp-sdk/contract';
import {MppEvent} from '@mpp-sdk/core';

/** What a search came to. The words themselves stay with the citizen: people type names and numbers into search fields. */
export interface SearchSummary {
  /** characters of the query, 0 when only filters were used */
  queryLength: number;
  total: number;
  /** false when nothing really answered */
  confident: boolean;
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
  fee?: 'free';
  visit?: VisitNeed;
}

/** The citizen has searched: fired once per pause in typing, and per filter. */
export class MppSearchEvent extends MppEvent<SearchSummary> {
  constructor(summary: SearchSummary) {
    super('mpp-search', summary);
  }
  get total(): number {
    return this.detail.total;
  }
  get confident(): boolean {
    return this.detail.confident;
  }
}

/** A service was chosen. Cancelable: a page that shows the service itself prevents it, and nothing is opened. */
export class MppServiceSelectEvent extends MppEvent<{serviceId: string}> {
  constructor(serviceId: string) {
    super('mpp-service-select', {serviceId}, true);
  }
  get serviceId(): string {
    return this.detail.serviceId;
  }
}

/** The citizen wants to apply. Cancelable: a page with its own form prevents it. */
export class MppApplicationStartEvent extends MppEvent<{serviceId: string; formId: string}> {
  constructor(serviceId: string, formId: string) {
    super('mpp-application-start', {serviceId, formId}, true);
  }
  get serviceId(): string {
    return this.detail.serviceId;
  }
  get formId(): string {
    return this.detail.formId;
  }
}

/** The citizen wants a visit. Cancelable: a page with its own booking prevents it. */
export class MppBookingStartEvent extends MppEvent<{serviceId: string}> {
  constructor(serviceId: string) {
    super('mpp-booking-start', {serviceId}, true);
  }
  get serviceId(): string {
    return this.detail.serviceId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-search': MppSearchEvent;
    'mpp-service-select': MppServiceSelectEvent;
    'mpp-application-start': MppApplicationStartEvent;
    'mpp-booking-start': MppBookingStartEvent;
  }
}
