import {sql, type Kysely} from 'kysely';

/**
 * Pieces of files are sealed before they come here, so the database no longer knows their plain size. Pieces from before
 * lie in the clear, which is promised never to happen, and cannot be sealed here, without the key: they go.
 */
const statements = [
  `delete from uploads where reference is null`,
  `delete from upload_parts`,
  `alter table upload_parts rename column bytes to sealed`,
  `alter table upload_parts add column size bigint not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
