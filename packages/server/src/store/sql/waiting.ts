import {sql, type Kysely} from 'kysely';
import type {AppointmentStore} from '../appointments.js';
import {newRow, placeOf} from './appointment-rows.js';
import {holdColumns, toHold} from './holds.js';
import {claim} from './idempotency.js';
import {giveOffers, lineOf} from './offers.js';
import type {Database} from './schema.js';
import {inTransaction} from './transaction.js';

type Waiting = Pick<AppointmentStore, 'wait' | 'line' | 'before' | 'lines' | 'offer' | 'offerFor'>;
type WaitAnswer = Awaited<ReturnType<Waiting['wait']>>;

/** Those who wait for a place that becomes free. */
export function sqlWaiting(db: Kysely<Database>, region: string): Waiting {
  return {
    wait: (appointment, {now, idempotency}) =>
      inTransaction<WaitAnswer>(db, async (trx) => {
        const before = await claim(trx, region, idempotency, now);
        if (before) return before;
        const row = {region, ...newRow(appointment), ...placeOf(appointment)};
        await trx.insertInto('appointments').values(row).execute();
        return {outcome: 'waits'};
      }),
    line: (query) => lineOf(db, region, query),
    before: async ({reference, waitsSince}, {locationId, from, to}) => {
      const {count} = await db
        .selectFrom('appointments')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('region', '=', region)
        .where('location_id', '=', locationId)
        .where('status', '=', 'waitlisted')
        .where('starts_at', '>=', from)
        .where('starts_at', '<', to)
        .where(sql<boolean>`(waits_since, reference) < (${waitsSince}::bigint, ${reference}::text)`)
        .executeTakeFirstOrThrow();
      return count;
    },
    lines: (now) =>
      db
        .selectFrom('appointments')
        .select(['location_id as locationId', 'starts_at as start'])
        .distinct()
        .where('region', '=', region)
        .where('status', '=', 'waitlisted')
        .where('ends_at', '>', now)
        .orderBy('location_id')
        .orderBy('starts_at')
        .execute(),
    offer: (offers, now) => inTransaction<void>(db, (trx) => giveOffers(trx, region, {now, offers})),
    offerFor: async (reference, now) => {
      const row = await db
        .selectFrom('slot_holds')
        .select(holdColumns)
        .where('region', '=', region)
        .where('moves', '=', reference)
        .where('expires_at', '>', now)
        .orderBy('expires_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toHold(row);
    },
  };
}
