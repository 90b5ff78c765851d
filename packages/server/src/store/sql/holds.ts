import type {Kysely} from 'kysely';
import type {AppointmentStore, HoldRecord} from '../appointments.js';
import {assertVisit, LONGEST_VISIT, spanOfDays, utcDays} from '../office-days.js';
import {busyAt} from './busy.js';
import {claim} from './idempotency.js';
import {planOffers} from './offers.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {inTransaction, type Trx} from './transaction.js';

type HoldAnswer = Awaited<ReturnType<AppointmentStore['hold']>>;

export const holdColumns = [
  'id',
  'slot_id as slotId',
  'location_id as locationId',
  'service_ids as serviceIds',
  'people',
  'starts_at as start',
  'ends_at as end',
  'expires_at as expiresAt',
  'moves',
  'counted_for as countedFor',
] as const;

export function sqlHold(db: Kysely<Database>, region: string): AppointmentStore['hold'] {
  return async (hold, fits, {now, replaces, offers, idempotency}) => {
    assertVisit(hold);
    return inTransaction<HoldAnswer>(db, async (trx, undo) => {
      const before = await claim(trx, region, idempotency, now);
      if (before) return before;
      const days = utcDays(hold.start, hold.end);
      const {from, to} = spanOfDays(days);
      await lockDays(trx, region, hold.locationId, days);
      await dropExpired(trx, region, hold.locationId, from, to, now);
      if (replaces !== undefined)
        await trx.deleteFrom('slot_holds').where('region', '=', region).where('id', '=', replaces).execute();
      const promised = offers ? (await planOffers(trx, region, offers, now)).offers : [];
      const busy = await busyAt(trx, region, hold.locationId, from, to, now, hold.moves);
      if (!fits([...busy, ...promised])) return undo({outcome: 'taken'});
      await insertHold(trx, region, hold);
      return {outcome: 'held'};
    });
  };
}

/** The live hold, removed, unless it is meant for another booking than the one it `moves`: whoever gets it may use it up; nobody else does. */
export async function takeHold(
  trx: Trx,
  region: string,
  id: string,
  now: number,
  moves?: string,
): Promise<HoldRecord | undefined> {
  const row = await trx
    .deleteFrom('slot_holds')
    .where('region', '=', region)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .where((is) => is.or([is('moves', 'is', null), is('moves', '=', moves ?? null)]))
    .returning(holdColumns)
    .executeTakeFirst();
  return row && toHold(row);
}

export function toHold(row: object): HoldRecord {
  return present(row) as HoldRecord;
}

/** One caller at a time per place and day; the days are locked in order so that two callers cannot wait for each other. */
export async function lockDays(trx: Trx, region: string, locationId: string, days: number[]): Promise<void> {
  const lock = () =>
    trx
      .selectFrom('location_days')
      .select('day')
      .where('region', '=', region)
      .where('location_id', '=', locationId)
      .where('day', 'in', days)
      .orderBy('day')
      .forUpdate()
      .execute();
  while ((await lock()).length < days.length)
    await trx
      .insertInto('location_days')
      .values(days.map((day) => ({region, location_id: locationId, day})))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/**
 * A hold whose place may now be given away must not come back: a confirmation that began before the expiry and is slower than
 * this transaction finds nothing; one that is faster has made this statement wait, and its booking is counted.
 */
export async function dropExpired(
  trx: Trx,
  region: string,
  locationId: string,
  from: number,
  to: number,
  now: number,
): Promise<void> {
  await trx
    .deleteFrom('slot_holds')
    .where('region', '=', region)
    .where('location_id', '=', locationId)
    .where('starts_at', '>=', from - LONGEST_VISIT)
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .where('expires_at', '<=', now)
    .execute();
}

export async function insertHold(trx: Trx, region: string, hold: HoldRecord): Promise<void> {
  await trx
    .insertInto('slot_holds')
    .values({
      region,
      id: hold.id,
      slot_id: hold.slotId,
      location_id: hold.locationId,
      service_ids: JSON.stringify(hold.serviceIds),
      people: hold.people,
      starts_at: hold.start,
      ends_at: hold.end,
      expires_at: hold.expiresAt,
      moves: hold.moves ?? null,
      counted_for: hold.countedFor ?? null,
    })
    .execute();
}
