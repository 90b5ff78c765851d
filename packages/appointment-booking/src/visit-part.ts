/** From the held time on: who comes, ticket, moving, cancelling, waiting. A chunk of its own, which comes with the first chosen time. */
export {QrController, ticketStyles} from '@mpp-sdk/core';
export {visitMessages} from './messages/visit.js';
export {renderAccess} from './render-access.js';
export {renderPerson} from './render-person.js';
export {renderCancel, renderCancelled, renderVisit} from './render-visit.js';
export {renderWaiting} from './render-waiting.js';
export {saveFile} from './save-file.js';
export {WaitingWatch} from './waiting-watch.js';
