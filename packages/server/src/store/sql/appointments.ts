import type {AppointmentStatus} from '@mpp-sdk/contract';
import type {Kysely} from 'kysely';
import type {AppointmentStore, StatusOutcome} from '../appointments.js';
import {appointmentColumns, listAppointments, newRow, placeOf, toAppointment} from './appointment-rows.js';
import {busyAt} from './busy.js';
import {holdColumns, sqlHold, takeHold, toHold} from './holds.js';
import {claim, earlier} from './idempotency.js';
import {giveOffers, lockFreed} from './offers.js';
import type {Database} from './schema.js';
import {sqlWaiting} from './waiting.js';
import {inTransaction, type Trx} from './transaction.js';

type ConfirmAnswer = Awaited<ReturnType<AppointmentStore['confirm']>>;
type MoveAnswer = Awaited<ReturnType<AppointmentStore['reschedule']>>;

export function sqlAppointments(db: Kysely<Database>, region: string): AppointmentStore {
  const find = (handle: Kysely<Database>, reference: string) =>
    handle
      .selectFrom('appointments')
      .select(appointmentColumns)
      .where('region', '=', region)
      .where('reference', '=', reference);
  const change = (trx: Trx, reference: string) =>
    trx.updateTable('appointments').where('region', '=', region).where('reference', '=', reference);
  const setStatus = async (
    trx: Trx,
    reference: string,
    from: AppointmentStatus[],
    to: AppointmentStatus,
    now: number,
  ): Promise<StatusOutcome> => {
    const kept = await find(trx, reference).forUpdate().executeTakeFirst();
    if (!kept) return {outcome: 'missing'};
    if (!from.some((status) => status === kept.status)) return {outcome: 'refused'};
    const row = await change(trx, reference)
      .set({status: to, updated_at: now, version: kept.version + 1})
      .returning(appointmentColumns)
      .executeTakeFirstOrThrow();
    return {outcome: 'set', appointment: toAppointment(row)};
  };
  return {
    busy: (locationId, from, to, now, moves) => busyAt(db, region, locationId, from, to, now, moves),
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
    releaseHold: (id, freed) =>
      inTransaction<void>(db, async (trx) => {
        await lockFreed(trx, region, freed?.offers);
        await trx.deleteFrom('slot_holds').where('region', '=', region).where('id', '=', id).execute();
        if (freed) await giveOffers(trx, region, freed);
      }),
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
    reschedule: (reference, holdId, expectedVersion, freed) =>
      inTransaction<MoveAnswer>(db, async (trx) => {
        const {now} = freed;
        await lockFreed(trx, region, freed.offers);
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
        await giveOffers(trx, region, freed);
        return {outcome: 'moved', appointment: toAppointment(row)};
      }),
    cancel: (reference, freed) =>
      inTransaction<StatusOutcome>(db, async (trx) => {
        await lockFreed(trx, region, freed.offers);
        const outcome = await setStatus(trx, reference, ['booked', 'waitlisted'], 'cancelled', freed.now);
        if (outcome.outcome !== 'set') return outcome;
        await trx.deleteFrom('slot_holds').where('region', '=', region).where('moves', '=', reference).execute();
        await giveOffers(trx, region, freed);
        return outcome;
      }),
    setStatus: (reference, from, to, now) =>
      inTransaction<StatusOutcome>(db, (trx) => setStatus(trx, reference, from, to, now)),
    list: (query) => listAppointments(db, region, query),
  };
}
