import type {Kysely} from 'kysely';
import type {AppointmentStore} from '../appointments.js';
import {appointmentColumns, listAppointments, newRow, placeOf, toAppointment} from './appointment-rows.js';
import {busyAt} from './busy.js';
import {holdColumns, sqlHold, takeHold, toHold} from './holds.js';
import {claim, earlier} from './idempotency.js';
import type {Database} from './schema.js';
import {sqlWaiting} from './waiting.js';
import {inTransaction, type Trx} from './transaction.js';

type ConfirmAnswer = Awaited<ReturnType<AppointmentStore['confirm']>>;
type MoveAnswer = Awaited<ReturnType<AppointmentStore['reschedule']>>;
type StatusAnswer = Awaited<ReturnType<AppointmentStore['setStatus']>>;

export function sqlAppointments(db: Kysely<Database>, region: string): AppointmentStore {
  const find = (handle: Kysely<Database>, reference: string) =>
    handle
      .selectFrom('appointments')
      .select(appointmentColumns)
      .where('region', '=', region)
      .where('reference', '=', reference);
  const change = (trx: Trx, reference: string) =>
    trx.updateTable('appointments').where('region', '=', region).where('reference', '=', reference);
  return {
    busy: (locationId, from, to, now) => busyAt(db, region, locationId, from, to, now),
    hold: sqlHold(db, region),
    getHold: async (id, now) => {
      const row = await db
        .selectFrom('slot_holds')
        .select(holdColumns)
        .where('region', '=', region)
        .where('id', '=', id)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row && toHold(row);
    },
    releaseHold: async (id) => {
      await db.deleteFrom('slot_holds').where('region', '=', region).where('id', '=', id).execute();
    },
    replay: async (keyHash, requestHash, now) =>
      (await earlier(db, region, {keyHash, requestHash}, now)) ?? {outcome: 'new'},
    confirm: (holdId, appointment, {now, idempotency}) =>
      inTransaction<ConfirmAnswer>(db, async (trx, undo) => {
        const before = await claim(trx, region, idempotency, now);
        if (before) return before;
        const hold = await takeHold(trx, region, holdId, now);
        if (!hold) return undo({outcome: 'hold-expired'});
        const row = await trx
          .insertInto('appointments')
          .values({region, ...newRow(appointment), ...placeOf(hold)})
          .returning(appointmentColumns)
          .executeTakeFirstOrThrow();
        return {outcome: 'booked', appointment: toAppointment(row)};
      }),
    ...sqlWaiting(db, region),
    get: async (reference) => {
      const row = await find(db, reference).executeTakeFirst();
      return row && toAppointment(row);
    },
    reschedule: (reference, holdId, expectedVersion, now) =>
      inTransaction<MoveAnswer>(db, async (trx) => {
        const kept = await find(trx, reference).forUpdate().executeTakeFirst();
        if (!kept) return {outcome: 'missing'};
        if (kept.status !== 'booked' && kept.status !== 'waitlisted') return {outcome: 'closed'};
        if (kept.version !== expectedVersion) return {outcome: 'conflict'};
        const hold = await takeHold(trx, region, holdId, now, reference);
        if (!hold) return {outcome: 'hold-expired'};
        const row = await change(trx, reference)
          .set({...placeOf(hold), status: 'booked', waits_since: null, updated_at: now, version: kept.version + 1})
          .returning(appointmentColumns)
          .executeTakeFirstOrThrow();
        return {outcome: 'moved', appointment: toAppointment(row)};
      }),
    setStatus: (reference, from, to, now) =>
      inTransaction<StatusAnswer>(db, async (trx) => {
        const kept = await find(trx, reference).forUpdate().executeTakeFirst();
        if (!kept) return {outcome: 'missing'};
        if (!from.some((status) => status === kept.status)) return {outcome: 'refused'};
        const row = await change(trx, reference)
          .set({status: to, updated_at: now, version: kept.version + 1})
          .returning(appointmentColumns)
          .executeTakeFirstOrThrow();
        return {outcome: 'set', appointment: toAppointment(row)};
      }),
    list: (query) => listAppointments(db, region, query),
  };
}
