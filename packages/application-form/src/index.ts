export {MppApplicationForm} from './mpp-application-form.js';
export {
  MppApplicationSubmitEvent,
  MppDraftSaveEvent,
  type ApplicationSubmitDetail,
  type DraftSaveDetail,
} from './events.js';
export {sendOutbox, type Delivered} from './outbox-sweep.js';
