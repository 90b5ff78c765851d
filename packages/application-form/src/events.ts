import {MppEvent} from '@mpp-sdk/core';

export interface DraftSaveDetail {
  serviceId?: string;
  formId: string;
}

/** The answers so far are kept on this device. Says nothing about what they are. */
export class MppDraftSaveEvent extends MppEvent<DraftSaveDetail> {
  constructor(detail: DraftSaveDetail) {
    super('mpp-draft-save', detail);
  }
  get serviceId(): string | undefined {
    return this.detail.serviceId;
  }
  get formId(): string {
    return this.detail.formId;
  }
}

export interface ApplicationSubmitDetail {
  reference: string;
  serviceId?: string;
  formId: string;
}

/** The server has the application for good. Never carries the access code or an answer. */
export class MppApplicationSubmitEvent extends MppEvent<ApplicationSubmitDetail> {
  constructor(detail: ApplicationSubmitDetail) {
    super('mpp-application-submit', detail);
  }
  get reference(): string {
    return this.detail.reference;
  }
  get serviceId(): string | undefined {
    return this.detail.serviceId;
  }
  get formId(): string {
    return this.detail.formId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-draft-save': MppDraftSaveEvent;
    'mpp-application-submit': MppApplicationSubmitEvent;
  }
}
