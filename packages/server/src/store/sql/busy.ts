import type {Kysely} from 'kysely';
import type {Busy} from '../appointments.js';
import {LONGEST_VISIT} from '../office-days.js';
import type {Database} from './schema.js';

/**
 * Live holds and live bookings that overlap [from, to), `without` one of these. One statement, so that a hold which becomes a booking meanwhile is seen
 * exactly once. No visit is longer than LONGEST_VISIT, which lets the index skip the past.
 */
export async function busyAt(
  db: Kysely<Database>,
  region: string,
  locationId: string,
  from: number,
  to: number,
  now: number,
  without?: string,
): Promise<Busy[]> {
  let bookings = db
    .selectFrom('appointments')
    .select(['starts_at as start', 'ends_at as end', 'people'])
    .where('region', '=', region)
    .where('location_id', '=', locationId)
    .where('starts_at', '>=', from - LONGEST_VISIT)
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .where('status', 'not in', ['cancelled', 'no-show', 'waitlisted']);
  if (without !== undefined) bookings = bookings.where('reference', '<>', without);
  return db
    .selectFrom('slot_holds')
    .select(['starts_at as start', 'ends_at as end', 'people'])
    .where('region', '=', region)
    .where('location_id', '=', locationId)
    .where('starts_at', '>=', from - LONGEST_VISIT)
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .where('expires_at', '>', now)
    .unionAll(bookings)
    .orderBy('start')
    .orderBy('end')
    .orderBy('people')
    .execute();
}
