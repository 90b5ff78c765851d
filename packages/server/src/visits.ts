import type {Location, OfferedSlot, Service, Zone} from '@mpp-sdk/contract';
import {addDays, availability, instantOf, toEpoch, toLocalDate} from '@mpp-sdk/domain';
import type {AvailableDay} from '@mpp-sdk/domain';
import {ProblemError, invalidField} from './problem.js';
import type {Busy} from './store/appointments.js';
import type {RegionSettings, RegionStore} from './store/store.js';

const dayMs = 86_400_000;

/** A visit that somebody wants: these services, together, at this place. */
export interface Visit {
  location: Location;
  services: Service[];
  people: number;
}

/** True when the place serves it and it can be booked at all. */
export function serves(location: Location, service: Service): boolean {
  return service.bookable === true && (location.serviceIds?.includes(service.id) ?? true);
}

export async function findServices(region: RegionStore, ids: readonly string[]): Promise<Service[]> {
  return Promise.all(
    ids.map(async (id) => {
      const service = await region.services.get(id);
      if (!service) throw new ProblemError('service-not-found');
      return service;
    }),
  );
}

/** Minutes at the counter: the services' own times add up; one without a time takes one step of the place's grid. */
export function durationOf({services, location}: Visit): number {
  return services.reduce((sum, {durationMinutes}) => sum + (durationMinutes ?? location.schedule.slotMinutes), 0);
}

/** Days and slots of a visit with what is free of them. */
export function slotsOf(
  visit: Visit,
  settings: RegionSettings,
  span: {from: string; to: string; now: number; busy: readonly Busy[]},
): AvailableDay[] {
  const {location, people} = visit;
  return availability({
    locationId: location.id,
    schedule: location.schedule,
    zone: location.zone,
    holidays: settings.profile.holidays,
    durationMinutes: durationOf(visit),
    people,
    ...span,
  });
}

/** First and last moment of the day, in the zone, that this moment is in. */
export function dayOf(epoch: number, zone: Zone): {from: number; to: number} {
  const from = toEpoch(instantOf(toLocalDate(epoch, zone), '00:00', zone));
  return {from, to: from + dayMs};
}

/** What is taken at the place on these days of its zone, but for the booking that `moves`. */
export function busyOn(
  region: RegionStore,
  {id, zone}: Location,
  {from, to}: {from: string; to: string},
  now: number,
  moves?: string,
): Promise<Busy[]> {
  return region.appointments.busy(
    id,
    toEpoch(instantOf(from, '00:00', zone)),
    toEpoch(instantOf(to, '00:00', zone)) + dayMs,
    now,
    moves,
  );
}

/** The next free slots at the place from a moment on, within two weeks. */
export async function nextFree(
  region: RegionStore,
  visit: Visit,
  settings: RegionSettings,
  from: number,
  now: number,
  count = 3,
): Promise<OfferedSlot[]> {
  const {location} = visit;
  const first = toLocalDate(from, location.zone);
  const last = addDays(first, 14);
  const busy = await busyOn(region, location, {from: first, to: last}, now);
  return slotsOf(visit, settings, {from: first, to: last, now, busy})
    .flatMap(({slots}) => slots)
    .filter(({free, start}) => free >= visit.people && toEpoch(start) >= from)
    .slice(0, count)
    .map((slot) => ({...slot, locationId: location.id}));
}

/** Throws validation-failed that names the first service which the place does not take bookings for. */
export function checkServed({services, location}: Visit): void {
  const wrong = services.findIndex((service) => !serves(location, service));
  if (wrong >= 0)
    throw invalidField(`/serviceIds/${wrong}`, 'not-bookable', 'This place takes no bookings for the service');
}
