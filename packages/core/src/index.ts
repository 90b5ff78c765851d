export {define} from './define.js';
export {MppElement} from './mpp-element.js';
export {MppProvider} from './mpp-provider.js';
export {MppEvent, MppFailureEvent} from './events.js';
export {isSettingsEvent, SETTINGS, SettingsProviderEvent, SettingsRequestEvent, type Settings} from './settings.js';
export {RequestController, type RequestState} from './controllers/request-controller.js';
export {OnlineController} from './controllers/online-controller.js';
export {accessIds, accessOf, renderAccess} from './render/access.js';
export {loadQr, QrController} from './controllers/qr-controller.js';
export {LocalizeController, nearestLang} from './controllers/localize-controller.js';
export {SettingsController} from './controllers/settings-controller.js';
export {sharedMessages, type SharedMessages} from './messages/index.js';
export {icon, type IconName} from './render/icons.js';
export {pictogram} from './render/pictograms.js';
export {renderNotice, renderUnconfigured, type Notice} from './render/notice.js';
export {renderRanges} from './render/ranges.js';
export {renderFailure, failureWords} from './render/failure.js';
export {renderContacts} from './render/contacts.js';
export {renderSkeleton} from './render/skeleton.js';
export {
  describedBy,
  renderErrorSummary,
  renderField,
  renderFieldset,
  type FieldView,
  type SummaryEntry,
} from './render/field.js';
export {renderTicket, type TicketView} from './render/ticket.js';
export {adoptStyles} from './adopt-styles.js';
export {copyText} from './copy.js';
export {saveFile} from './save-file.js';
export {printFrame, printPart} from './print.js';
export {focusOn} from './focus.js';
export {journeyLink, type Journey} from './journey-link.js';
export {sharedStyles, ticketStyles} from './styles/index.js';
export {bringWords, Words} from './words.js';
export {deviceStore, type DeviceStore} from './device-store.js';
export {markOutbox, markSooner, outboxIsDue} from './outbox-mark.js';
export {sessionStore, type SessionStore} from './session-store.js';
