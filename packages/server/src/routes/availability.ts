import type {Availability, Location, Service} from '@mpp-sdk/contract';
import {addDays, daysBetween, toLocalDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import type {Context, Env, Kit} from '../kit.js';
import {movedBooking} from '../moved-booking.js';
import {dateOf, integerOf, listOf, textOf} from '../parameters.js';
import {ProblemError, invalidParameter} from '../problem.js';
import {busyOn, durationOf, findServices, serves, slotsOf} from '../visits.js';

const longest = 62;

export function availabilityRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().get('/availability', async (c) => {
    const ids = listOf(c, 'serviceId', 5);
    if (ids.length === 0) throw invalidParameter('serviceId', 'at least one service');
    const people = integerOf(c, 'people', 1, 10) ?? 1;
    const services = await findServices(c.get('region'), ids);
    const location = await placeOf(c, services);
    const now = kit.now();
    const {from, to} = spanOf(c, toLocalDate(now, location.zone));
    const visit = {location, services, people};
    const asked = textOf(c, 'moves', 40);
    const moves = asked === undefined ? undefined : await movedBooking(c, kit, asked);
    const busy = await busyOn(c.get('region'), location, {from, to}, now, moves);
    const answer: Availability = {
      zone: location.zone,
      locationId: location.id,
      durationMinutes: durationOf(visit),
      days: slotsOf(visit, c.get('settings'), {from, to, now, busy}),
    };
    return c.json(answer);
  });
}

/** The place that was asked for, else the first that serves everything; throws location-not-found. */
async function placeOf(c: Context, services: Service[]): Promise<Location> {
  const {locations} = c.get('region');
  const id = textOf(c, 'locationId', 96);
  const candidates = id === undefined ? await locations.all() : [await locations.get(id)];
  const found = candidates.find((place) => place && services.every((service) => serves(place, service)));
  if (!found)
    throw new ProblemError('location-not-found', {detail: 'No such place takes bookings for all of these services'});
  return found;
}

function spanOf(c: Context, today: string): {from: string; to: string} {
  const from = dateOf(c, 'from') ?? today;
  const to = dateOf(c, 'to') ?? addDays(from, 13);
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > longest) throw invalidParameter('to', `not before from, and at most ${longest} days in all`);
  return {from, to};
}
