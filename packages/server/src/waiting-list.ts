import type {Location, Service} from '@mpp-sdk/contract';
import {toEpoch, toLocalDate} from '@mpp-sdk/domain';
import {newId} from './security/tokens.js';
import type {Kit} from './kit.js';
import type {AppointmentRecord, DayOffers, HoldRecord} from './store/appointments.js';
import type {RegionSettings, RegionStore} from './store/store.js';
import {dayOf, slotsOf} from './visits.js';

/** Long enough to see a message and to ask at home, short enough that the next one still has a use of the place. */
const offerLife = 30 * 60_000;
/** Who lets this many offers pass no longer waits. */
const mostOffers = 3;

type Place = Pick<AppointmentRecord, 'locationId' | 'start'>;

/**
 * Offers what is free at the place on the day of this moment to those who wait for it, in order. Any process may do it at any
 * time: the store gives each place once, and an offer that was not taken is a hold that has expired.
 */
export async function offerFreed(kit: Kit, region: RegionStore, place: Place): Promise<void> {
  const offers = await offersOf(kit, region, place);
  if (offers) await region.appointments.offer(offers, kit.now());
}

/** For all who wait in the region: the turn of a timer, so that an offer passes on also when nobody asks. */
export async function offerFreedEverywhere(kit: Kit, region: RegionStore): Promise<void> {
  for (const place of await region.appointments.lines(kit.now())) await offerFreed(kit, region, place);
}

/**
 * How the place's day goes to those who wait, for the transaction that frees something of it; undefined when nobody does. Who
 * joins the line while this is on its way looks for an offer on joining.
 */
export async function offersOf(kit: Kit, region: RegionStore, place: Place): Promise<DayOffers | undefined> {
  const location = await region.locations.get(place.locationId);
  if (!location) return undefined;
  const day = {locationId: location.id, ...dayOf(place.start, location.zone)};
  const line = await region.appointments.line(day);
  if (line.length === 0) return undefined;
  const services = await region.services.many([...new Set(line.flatMap(({serviceIds}) => serviceIds))]);
  return {...day, plan: planner(kit, location, services, await region.settings())};
}

function planner(kit: Kit, location: Location, known: Service[], settings: RegionSettings): DayOffers['plan'] {
  const services = new Map(known.map((service) => [service.id, service]));
  return (line, busy) => {
    const now = kit.now();
    const offers: (HoldRecord & {moves: string})[] = [];
    const gone: string[] = [];
    const hopeless = new Set<string>();
    for (const one of line) {
      if (one.waitsSince! > now) continue;
      if ((one.offers ?? 0) >= mostOffers) {
        gone.push(one.reference);
        continue;
      }
      const alike = `${one.people} ${one.serviceIds.join()}`;
      const wanted = one.serviceIds.flatMap((id) => services.get(id) ?? []);
      if (hopeless.has(alike) || wanted.length < one.serviceIds.length) continue;
      const date = toLocalDate(one.start, location.zone);
      const span = {from: date, to: date, now, busy: [...busy, ...offers]};
      const [day] = slotsOf({location, services: wanted, people: one.people}, settings, span);
      const free = day?.slots.find((slot) => slot.free >= one.people);
      if (free) offers.push(offerTo(one, free, {id: newId(kit.randomBytes), now}));
      else hopeless.add(alike);
    }
    return {offers, gone};
  };
}

function offerTo(
  {reference, locationId, serviceIds, people}: AppointmentRecord,
  slot: {id: string; start: string; end: string},
  {id, now}: {id: string; now: number},
): HoldRecord & {moves: string} {
  const start = toEpoch(slot.start);
  const expiresAt = Math.min(now + offerLife, start);
  return {
    id,
    slotId: slot.id,
    locationId,
    serviceIds,
    people,
    start,
    end: toEpoch(slot.end),
    expiresAt,
    moves: reference,
  };
}
