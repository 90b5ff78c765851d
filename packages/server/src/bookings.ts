import type {Appointment, Assistance, Location} from '@mpp-sdk/contract';
import {instantOf, localDateTime, maskName, maskPhone} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import {ProblemError} from './problem.js';
import {contexts} from './security/contexts.js';
import type {AppointmentRecord} from './store/appointments.js';
import {dayOf} from './visits.js';

/** Who comes; it lies encrypted in the store and is shown masked. */
export interface BookingSecrets {
  name: string;
  /** E.164 */
  phone: string;
  assistedBy?: Assistance;
}

export function sealBooking(kit: Kit, region: string, reference: string, secrets: BookingSecrets): Promise<string> {
  return kit.vault.seal(secrets, contexts.appointment(region, reference));
}

export async function locationOf(c: Context, record: {locationId: string}): Promise<Location> {
  const location = await c.get('region').locations.get(record.locationId);
  if (!location) throw new ProblemError('location-not-found');
  return location;
}

/** An epoch in the words of the office: RFC 3339 with its own offset. */
export function officeInstant(epoch: number, {zone}: Location): string {
  const [date, time] = localDateTime(epoch, zone).split('T');
  return instantOf(date!, time!.slice(0, 5), zone);
}

/** Where in the line, and the place that is offered now. */
async function waitingView(
  c: Context,
  kit: Kit,
  {reference, locationId, start, waitsSince = 0}: AppointmentRecord,
  location: Location,
) {
  const {appointments} = c.get('region');
  const day = {locationId, ...dayOf(start, location.zone)};
  const offer = await appointments.offerFor(reference, kit.now());
  return {
    position: (await appointments.before({reference, waitsSince}, day)) + 1,
    ...(offer && {
      offer: {
        holdId: offer.id,
        start: officeInstant(offer.start, location),
        end: officeInstant(offer.end, location),
        expiresAt: new Date(offer.expiresAt).toISOString(),
      },
    }),
  };
}

export async function appointmentView(c: Context, kit: Kit, record: AppointmentRecord): Promise<Appointment> {
  const location = await locationOf(c, record);
  const secrets = await kit.vault.open<BookingSecrets>(
    record.sealed,
    contexts.appointment(c.get('region').code, record.reference),
  );
  return {
    reference: record.reference,
    status: record.status,
    serviceIds: record.serviceIds,
    start: officeInstant(record.start, location),
    end: officeInstant(record.end, location),
    zone: location.zone,
    location,
    people: record.people,
    name: maskName(secrets.name),
    phone: maskPhone(secrets.phone),
    channel: record.channel,
    ...(secrets.assistedBy && {assistedBy: secrets.assistedBy}),
    ...(record.applicationReference !== undefined && {applicationReference: record.applicationReference}),
    createdAt: new Date(record.createdAt).toISOString(),
    ...(record.status === 'waitlisted' && {waiting: await waitingView(c, kit, record, location)}),
  };
}
