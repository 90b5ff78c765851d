import {sql, type Kysely} from 'kysely';

/**
 * What citizens' searches came to, counted by day without anything of who asked, and the words that a region made its own.
 * Services carry the version with which they changed last, so that an index can be brought up to date without reading all.
 */
const statements = [
  `create table search_outcomes (
    region text collate "C" not null references regions,
    day text collate "C" not null,
    query text collate "C" not null,
    outcome text collate "C" not null,
    service_id text collate "C" not null,
    count bigint not null,
    primary key (region, day, query, outcome, service_id))`,
  `create index search_outcomes_expiry on search_outcomes (day)`,
  `create table rejected_searches (
    region text collate "C" not null references regions,
    key text collate "C" not null,
    primary key (region, key))`,
  `create table synonyms (
    region text collate "C" not null references regions,
    phrase text collate "C" not null,
    words text not null,
    primary key (region, phrase))`,
  `alter table services add column version bigint not null default 0`,
  `update services set version = (select services_version from regions where regions.region = services.region)`,
  `create index services_by_version on services (region, version)`,
  `create unique index services_by_position on services (region, position)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
