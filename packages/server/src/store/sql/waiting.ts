import {sql, type Kysely} from 'kysely';
import type {AppointmentStore} from '../appointments.js';
import {appointmentColumns, newRow, placeOf, toAppointment} from './appointment-rows.js';
import {holdColumns, placeHold, toHold} from './holds.js';
import {claim} from './idempotency.js';
import type {Database} from './schema.js';
import {inTransaction} from './transaction.js';

type Waiting = Pick<AppointmentStore, 'wait' | 'line' | 'lines' | 'offer' | 'offerFor'>;
type WaitAnswer = Awaited<ReturnType<Waiting['wait']>>;
type OfferAnswer = Awaited<ReturnType<Waiting['offer']>>;

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
    line: async ({locationId, from, to, limit}) => {
      const rows = await db
        .selectFrom('appointments')
        .select(appointmentColumns)
        .where('region', '=', region)
        .where('location_id', '=', locationId)
        .where('status', '=', 'waitlisted')
        .where('starts_at', '>=', from)
        .where('starts_at', '<', to)
        .orderBy('waits_since')
        .orderBy('reference')
        .limit(limit)
        .execute();
      return rows.map(toAppointment);
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
    offer: (hold, fits, {now, version}) =>
      inTransaction<OfferAnswer>(db, async (trx, undo) => {
        if (!(await placeHold(trx, region, hold, fits, {now}))) undo({outcome: 'taken'});
        const {numUpdatedRows} = await trx
          .updateTable('appointments')
          .set({
            waits_since: hold.expiresAt,
            offers: sql<number>`coalesce(offers, 0) + 1`,
            updated_at: now,
            version: version + 1,
          })
          .where('region', '=', region)
          .where('reference', '=', hold.moves)
          .where('status', '=', 'waitlisted')
          .where('version', '=', version)
          .executeTakeFirst();
        return numUpdatedRows === 1n ? {outcome: 'offered'} : undo({outcome: 'conflict'});
      }),
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
