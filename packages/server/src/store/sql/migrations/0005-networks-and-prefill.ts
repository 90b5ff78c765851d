import {sql, type Kysely} from 'kysely';

/**
 * Uploads that no case owns count for the network that they came from. Whoever has a registry asked for a person's data
 * has that person's consent, and it is kept for a year: by keyed hash of the NIK, with the hash of the words.
 */
const statements = [
  `alter table uploads add column network text collate "C"`,
  `create table prefill_consents (
    region text collate "C" not null references regions,
    id text collate "C" not null,
    subject text collate "C" not null,
    at bigint not null,
    expires_at bigint not null,
    source_id text not null,
    form_id text not null,
    language text not null,
    sha256 text not null,
    channel text not null,
    found boolean not null,
    primary key (region, id))`,
  `create index prefill_consents_by_subject on prefill_consents (region, subject, at)`,
  `create index prefill_consents_by_expiry on prefill_consents (expires_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
