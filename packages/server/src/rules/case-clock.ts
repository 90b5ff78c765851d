import type {ApplicationClock, Service} from '@mpp-sdk/contract';
import {serviceClock} from '@mpp-sdk/domain';
import type {Office} from '@mpp-sdk/domain';
import type {ApplicationRecord} from '../store/applications.js';

/** What the standard and the law say of a case's time; it stays with the case when the service changes. */
export function termsOf(service: Service | undefined, channel: string): NonNullable<ApplicationRecord['terms']> {
  const own = service?.channels.find((one) => one.channel === channel)?.processingTime;
  const promise = own ?? service?.standard.processingTime.value;
  return {...(promise && {promise}), ...(service?.timeLimits && {limits: service.timeLimits})};
}

type Timed = Pick<ApplicationRecord, 'receivedAt' | 'promisedDate' | 'terms' | 'stages' | 'clockStops' | 'settled'>;

/** The clock of a case: as it was when the result came, else as it stands now by the office's present calendar. */
export function clockOf(record: Timed, office: Office, now: number): ApplicationClock | undefined {
  const {receivedAt, promisedDate, terms = {}, stages, clockStops, settled} = record;
  if (settled) return settled.clock;
  return serviceClock({...terms, receivedAt, now, office, stages, stops: clockStops, toldDate: promisedDate});
}
