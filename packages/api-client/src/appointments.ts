import type {
  AccessToken,
  Appointment,
  AppointmentReceipt,
  AppointmentRequest,
  Availability,
  LocalDate,
  LocationList,
  SlotHold,
  SlotHoldRequest,
  WaitingRequest,
} from '@mpp-sdk/contract';
import type {Call, KeyedCall, Tagged} from './call.js';
import {orOffline} from './http.js';
import type {Http} from './http.js';

export interface AvailabilityQuery {
  /** Services of one visit, one to five; their durations add up. */
  serviceIds: readonly string[];
  locationId?: string;
  /** First and last day in the office's zone. */
  from?: LocalDate;
  to?: LocalDate;
  people?: number;
  /** reference of the booking that looks for another time, with its token: its own place counts as free */
  moves?: string;
}

export interface Appointments {
  locations(
    query?: {serviceIds?: readonly string[]; cursor?: string; limit?: number},
    call?: Call,
  ): Promise<LocationList>;
  availability(query: AvailabilityQuery, call?: Call & {token?: string}): Promise<Availability>;
  /** @throws MppError of kind `conflict`, code `slot-taken`, with the next free ones in `problem.nextSlots` */
  holdSlot(request: SlotHoldRequest, call?: KeyedCall & {token?: string}): Promise<SlotHold>;
  releaseHold(id: string, call?: Call): Promise<void>;
  confirm(request: AppointmentRequest, call?: KeyedCall): Promise<AppointmentReceipt>;
  /** Joins the line of a full day; the receipt is that of an appointment that is `waitlisted`. */
  wait(request: WaitingRequest, call?: KeyedCall): Promise<AppointmentReceipt>;
  access(reference: string, accessCode: string, call?: Call): Promise<AccessToken>;
  get(reference: string, token: string, call?: Call): Promise<Tagged<Appointment>>;
  /** Moves to the slot of a new hold. */
  reschedule(
    reference: string,
    token: string,
    change: {holdId: string},
    call?: Call & {ifMatch?: string},
  ): Promise<Tagged<Appointment>>;
  cancel(reference: string, token: string, call?: Call): Promise<Appointment>;
  /** The visit as an iCalendar file (`text/calendar`). */
  calendar(reference: string, token: string, call?: Call): Promise<Blob>;
}

export function appointments(http: Http): Appointments {
  const at = (reference: string, ...rest: string[]) => ['appointments', reference, ...rest];
  return {
    locations: ({serviceIds, cursor, limit} = {}, call) =>
      http.json('appointments.locations', 'GET', ['locations'], {
        ...call,
        query: {serviceId: serviceIds, cursor, limit},
      }),
    availability: ({serviceIds, ...rest}, call) =>
      http.json('appointments.availability', 'GET', ['availability'], {
        ...call,
        query: {serviceId: serviceIds, ...rest},
      }),
    holdSlot: (request, call) => http.json('appointments.holdSlot', 'POST', ['slot-holds'], {...call, body: request}),
    releaseHold: (id, call) => http.remove('appointments.releaseHold', ['slot-holds', id], undefined, call),
    confirm: (request, call) => http.json('appointments.confirm', 'POST', ['appointments'], {...call, body: request}),
    wait: (request, call) => http.json('appointments.wait', 'POST', ['waiting-list'], {...call, body: request}),
    access: (reference, accessCode, call) =>
      http.json('appointments.access', 'POST', at(reference, 'access'), {...call, body: {accessCode}}),
    get: (reference, token, call) => http.tagged('appointments.get', 'GET', at(reference), {...call, token}),
    reschedule: (reference, token, {holdId}, {ifMatch, signal} = {}) =>
      http.tagged('appointments.reschedule', 'PATCH', at(reference), {
        signal,
        token,
        body: {holdId},
        headers: ifMatch ? {'If-Match': ifMatch} : undefined,
      }),
    cancel: (reference, token, call) => http.json('appointments.cancel', 'DELETE', at(reference), {...call, token}),
    calendar: (reference, token, {signal} = {}) => {
      const operation = 'appointments.calendar';
      const options = {signal, token, accept: 'text/calendar'};
      return http.request(operation, 'GET', at(`${reference.trim()}.ics`), options, (response) =>
        orOffline(operation, response.blob()),
      );
    },
  };
}
