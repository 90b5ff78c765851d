import {sql, type Kysely} from 'kysely';
import {
  longestLine,
  type AppointmentRecord,
  type AppointmentStore,
  type DayOffers,
  type Freed,
} from '../appointments.js';
import {spanOfDays, utcDays} from '../office-days.js';
import {appointmentColumns, toAppointment} from './appointment-rows.js';
import {busyAt} from './busy.js';
import {dropExpired, insertHold, lockDays} from './holds.js';
import type {Database} from './schema.js';
import type {Trx} from './transaction.js';

export async function lineOf(
  db: Kysely<Database>,
  region: string,
  {locationId, from, to}: Parameters<AppointmentStore['line']>[0],
): Promise<AppointmentRecord[]> {
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
    .limit(longestLine)
    .execute();
  return rows.map(toAppointment);
}

/** What the line would get if it were served now. */
export async function planOffers(trx: Trx, region: string, offers: DayOffers, now: number) {
  const line = await lineOf(trx, region, offers);
  if (line.length === 0) return {offers: [], gone: []};
  return offers.plan(line, await busyAt(trx, region, offers.locationId, offers.from, offers.to, now));
}

/** The day is locked before anything else of the transaction, so that two of them cannot wait for each other. */
export async function lockFreed(trx: Trx, region: string, offers: DayOffers | undefined): Promise<void> {
  if (offers) await lockDays(trx, region, offers.locationId, utcDays(offers.from, offers.to));
}

/** Gives what is free of the day to those who wait. */
export async function giveOffers(trx: Trx, region: string, {now, offers}: Freed): Promise<void> {
  if (!offers) return;
  await lockFreed(trx, region, offers);
  const {from, to} = spanOfDays(utcDays(offers.from, offers.to));
  await dropExpired(trx, region, offers.locationId, from, to, now);
  const plan = await planOffers(trx, region, offers, now);
  const change = (reference: string) =>
    trx
      .updateTable('appointments')
      .set({updated_at: now, version: sql<number>`version + 1`})
      .where('region', '=', region)
      .where('reference', '=', reference)
      .where('status', '=', 'waitlisted');
  for (const reference of plan.gone) await change(reference).set({status: 'cancelled'}).execute();
  for (const hold of plan.offers) {
    const {numUpdatedRows} = await change(hold.moves)
      .set({waits_since: hold.expiresAt, offers: sql<number>`coalesce(offers, 0) + 1`})
      .executeTakeFirst();
    if (numUpdatedRows === 1n) await insertHold(trx, region, hold);
  }
}
