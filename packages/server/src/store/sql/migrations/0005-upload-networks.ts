import {sql, type Kysely} from 'kysely';

/** Uploads that no case owns count for the network that they came from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table uploads add column network text collate "C"`.execute(db);
}
