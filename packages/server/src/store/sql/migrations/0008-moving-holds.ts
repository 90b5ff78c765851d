import {sql, type Kysely} from 'kysely';

/** A hold may be meant for a booking that moves: then that booking's own place does not stand in its way. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table slot_holds add column moves text collate "C"`.execute(db);
}
