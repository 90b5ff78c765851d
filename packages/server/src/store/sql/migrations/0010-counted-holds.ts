import {sql, type Kysely} from 'kysely';

/** A hold is given back to the allowance that it was counted in, whoever ends it from wherever. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table slot_holds add column counted_for text collate "C"`.execute(db);
}
