import {sql, type Kysely} from 'kysely';

/** When cases came to a result and in how many working days, so that the real times of a service are a query. */
const statements = [
  `alter table applications add column settled_at bigint`,
  `alter table applications add column took_days integer`,
  `create index applications_settled on applications (region, settled_at) where took_days is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
