export {MppApplicationForm} from './mpp-application-form.js';
export {
  MppApplicationSubmitEvent,
  MppDraftSaveEvent,
  type ApplicationSubmitDetail,
  type DraftSaveDetail,
} from './events.js';
export {createDraftStore, type Device, type DraftStore} from './draft-store.js';
export {newerOf} from './renew.js';
export {sendOutbox, type Delivered} from './outbox-sweep.js';
