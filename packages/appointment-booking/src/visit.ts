import type {Appointment, AppointmentReceipt, AppointmentStatus, Location, WaitingPlace, Zone} from '@mpp-sdk/contract';
import type {AppointmentFacts} from './events.js';

/** A booked visit as the citizen sees it, from the receipt or from the appointment itself. */
export interface Visit {
  reference: string;
  accessCode: string;
  start: string;
  end: string;
  zone: Zone;
  location: Location;
  serviceIds: readonly string[];
  people: number;
  status: AppointmentStatus;
  /** masked by the server */
  name?: string;
  /** place in the line of a full day, once it is known: of a waitlisted one */
  waiting?: WaitingPlace;
  /** for If-Match; empty when unknown */
  etag: string;
}

export const visitOfReceipt = (
  receipt: AppointmentReceipt,
  known: {serviceIds: readonly string[]; people: number},
): Visit => ({
  reference: receipt.reference,
  accessCode: receipt.accessCode,
  start: receipt.start,
  end: receipt.end,
  zone: receipt.zone ?? receipt.location.zone,
  location: receipt.location,
  serviceIds: receipt.serviceIds ?? known.serviceIds,
  people: receipt.people ?? known.people,
  status: receipt.status ?? 'booked',
  etag: '',
});

export const visitOfAppointment = (one: Appointment & {etag?: string}, accessCode: string): Visit => {
  const {reference, start, end, zone, location, serviceIds, people, status, name, waiting, etag = ''} = one;
  return {reference, accessCode, start, end, zone, location, serviceIds, people, status, name, waiting, etag};
};

/** Only a booked visit can be moved or cancelled. */
export const isOpen = ({status}: Visit): boolean => status === 'booked' || status === 'waitlisted';

export const factsOf = ({reference, start, end, location, serviceIds}: Visit): AppointmentFacts => ({
  reference,
  start,
  end,
  locationId: location.id,
  serviceIds,
});
