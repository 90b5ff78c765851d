import {sql, type Kysely} from 'kysely';

/** Who waits for a freed place is an appointment without one, in line since a moment; a place is offered by a hold meant for it. */
const statements = [
  `alter table appointments add column waits_since bigint`,
  `alter table appointments add column offers integer`,
  `create index appointments_waiting on appointments (region, location_id, starts_at) where status = 'waitlisted'`,
  `create index slot_holds_for on slot_holds (region, moves) where moves is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
