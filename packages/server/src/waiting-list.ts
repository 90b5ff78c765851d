import type {Service} from '@mpp-sdk/contract';
import {toEpoch, toLocalDate} from '@mpp-sdk/domain';
import {newId} from './security/tokens.js';
import type {Kit} from './kit.js';
import type {AppointmentRecord} from './store/appointments.js';
import type {RegionStore} from './store/store.js';
import {busyOn, dayOf, slotsOf} from './visits.js';

/** Long enough to see a message and to ask at home, short enough that the next one still has a use of the place. */
const offerLife = 30 * 60_000;
/** Who lets this many offers pass no longer waits. */
const mostOffers = 3;
const longestLine = 200;

/**
 * Offers what is free at the place on the day of this moment to those who wait for it, in order. Any process may do it at any
 * time: the store gives each place once, and an offer that was not taken is a hold that has expired.
 */
export async function offerFreed(
  kit: Kit,
  region: RegionStore,
  place: {locationId: string; start: number},
): Promise<void> {
  const location = await region.locations.get(place.locationId);
  if (!location) return;
  const day = dayOf(place.start, location.zone);
  const line = await region.appointments.line({locationId: location.id, ...day, limit: longestLine});
  if (line.length === 0) return;
  const settings = await region.settings();
  for (const one of line) {
    const now = kit.now();
    if (one.waitsSince! > now) continue;
    if ((one.offers ?? 0) >= mostOffers) {
      await region.appointments.setStatus(one.reference, ['waitlisted'], 'cancelled', now);
      continue;
    }
    const services = await servicesOf(region, one);
    if (!services) continue;
    const date = toLocalDate(place.start, location.zone);
    const slots = (busy: Parameters<typeof slotsOf>[2]['busy']) =>
      slotsOf({location, services, people: one.people}, settings, {from: date, to: date, now, busy})[0]?.slots ?? [];
    const free = slots(await busyOn(region, location, date, date, now)).find((slot) => slot.free >= one.people);
    if (!free) continue;
    const start = toEpoch(free.start);
    const hold = {
      id: newId(kit.randomBytes),
      slotId: free.id,
      locationId: location.id,
      serviceIds: one.serviceIds,
      people: one.people,
      start,
      end: toEpoch(free.end),
      expiresAt: Math.min(now + offerLife, start),
      moves: one.reference,
    };
    const fits = (busy: Parameters<typeof slots>[0]) =>
      slots(busy).some((slot) => slot.id === free.id && slot.free >= one.people);
    await region.appointments.offer(hold, fits, {now, version: one.version});
  }
}

/** For all who wait in the region: the turn of a timer, so that an offer passes on also when nobody asks. */
export async function offerFreedEverywhere(kit: Kit, region: RegionStore): Promise<void> {
  for (const place of await region.appointments.lines(kit.now())) await offerFreed(kit, region, place);
}

/** undefined when one of them is no longer there */
async function servicesOf(region: RegionStore, {serviceIds}: AppointmentRecord): Promise<Service[] | undefined> {
  const found = await region.services.many(serviceIds);
  return found.length === serviceIds.length ? found : undefined;
}
