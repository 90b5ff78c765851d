import {sql, type Kysely} from 'kysely';
import type {AppointmentRecord, AppointmentStore, FromHold, HoldRecord} from '../appointments.js';
import {present} from './present.js';
import type {Database} from './schema.js';

export const appointmentColumns = [
  'reference',
  'code_hash as codeHash',
  'status',
  'location_id as locationId',
  'service_ids as serviceIds',
  'people',
  'starts_at as start',
  'ends_at as end',
  'channel',
  'application_reference as applicationReference',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'sealed',
  'version',
  'waits_since as waitsSince',
  'offers',
] as const;

export function toAppointment(row: object): AppointmentRecord {
  return present(row) as AppointmentRecord;
}

export async function listAppointments(
  db: Kysely<Database>,
  region: string,
  {locationId, from, to, after, limit}: Parameters<AppointmentStore['list']>[0],
): Promise<AppointmentRecord[]> {
  let query = db.selectFrom('appointments').select(appointmentColumns).where('region', '=', region);
  if (locationId !== undefined) query = query.where('location_id', '=', locationId);
  if (from !== undefined) query = query.where('starts_at', '>=', from);
  if (to !== undefined) query = query.where('starts_at', '<', to);
  if (after)
    query = query.where(sql<boolean>`(starts_at, reference) > (${after.start}::bigint, ${after.reference}::text)`);
  const rows = await query.orderBy('starts_at').orderBy('reference').limit(limit).execute();
  return rows.map(toAppointment);
}

export function placeOf(hold: Pick<HoldRecord, 'locationId' | 'serviceIds' | 'people' | 'start' | 'end'>) {
  return {
    location_id: hold.locationId,
    service_ids: JSON.stringify(hold.serviceIds),
    people: hold.people,
    starts_at: hold.start,
    ends_at: hold.end,
  };
}

export function newRow(appointment: FromHold) {
  return {
    reference: appointment.reference,
    code_hash: appointment.codeHash,
    status: appointment.status,
    channel: appointment.channel,
    application_reference: appointment.applicationReference ?? null,
    created_at: appointment.createdAt,
    updated_at: appointment.updatedAt,
    sealed: appointment.sealed,
    version: appointment.version,
    waits_since: appointment.waitsSince ?? null,
  };
}
