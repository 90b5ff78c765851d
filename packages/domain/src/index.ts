/** Pure rules that browser and server share. No DOM, no clock of its own: the time is always an argument. */
export {
  isZone,
  localDateTime,
  instantOf,
  offsetMinutes,
  toEpoch,
  toLocalDate,
  toLocalTime,
  zoneName,
  zones,
} from './zone.js';
export type {Instantish} from './zone.js';
export {addDays, addMonths, compareDates, daysBetween, eachDay, isLocalDate, weekdayOf} from './dates.js';
export {
  formatBytes,
  formatDate,
  formatDateTime,
  formatNumber,
  formatRange,
  formatTime,
  formatTimeRange,
} from './format.js';
export {formatDuration, formatFee, formatMoney} from './format-service.js';
export {addWorkingDays, isWorkingDay, workingDaysBetween} from './working-days.js';
export type {WorkingCalendar} from './working-days.js';
export {promisedDate} from './promise.js';
export {officeCalendar} from './office-calendar.js';
export type {Office} from './office-calendar.js';
export {serviceClock} from './service-clock.js';
export type {ClockInput, ClockStop} from './service-clock.js';
export {standardComponents} from './standard-components.js';
export {formatKk, formatNib, formatNik, formatNpwp, parseKk, parseNib, parseNik, parseNpwp} from './identity.js';
export type {IdentityCheck, IdentityError, IdentityWarning, NikExpectation, NikParts} from './identity.js';
export {maskName, maskNik, maskPhone} from './mask.js';
export {cleanQuery} from './search-words.js';
export {formatPhone, isMobile, toE164} from './phone.js';
export {checkCharacter, codeAlphabet, formatCode, hasCheckCharacter, normalizeCode, randomCode} from './code.js';
export {formatReference, isReference, newReference, parseReference, referenceKinds} from './reference.js';
export type {ReferenceKind} from './reference.js';
export {availability} from './availability.js';
export type {AvailabilityInput, AvailableDay, BusyTime} from './availability.js';
export {sessionsOn} from './opening.js';
export type {OpenDay} from './opening.js';
export {parseSlotId, slotId} from './slot-id.js';
export {appointmentFollowers, applicationFollowers, canFollow, canFollowAppointment} from './status.js';
export {pick} from './text.js';
export {addressFits, areaLevels, formatAddress, levelsTo} from './address.js';
export type {Address} from './address.js';
export {formatDay, parseDate} from './date-input.js';
export {parseEmail} from './email-input.js';
export {parseMoney, parseNumber} from './number-input.js';
export {isLocalTime, parseTime} from './time-input.js';
export {emptySums, quarterOf, skmBand, skmElements, skmResult, sumSkm} from './skm.js';
export type {SkmAnswers, SkmBand, SkmElement, SkmResult, SkmScore, SkmSum, SkmSums, SkmWeight} from './skm.js';
export {complaintChannels, complaintText} from './complaint.js';
export {asSentences, spelledCode, spokenText} from './spoken.js';
export {isPictogram, PICTOGRAMS} from './pictograms.js';
export type {Pictogram} from './pictograms.js';
export {recordingUrl} from './recording.js';
