import {sql, type Kysely} from 'kysely';

/**
 * Regions get data keys of their own, by which sealed values are exchanged: of an event, which only grows, that is the
 * sealed note and nothing else. Cases can be found by a keyed hash of the identity numbers in them. An upload may belong
 * to a draft, and says whether it has been looked through.
 */
const statements = [
  `create table region_keys (
    region text collate "C" not null references regions,
    id integer not null,
    wrapped text not null,
    created_at bigint not null,
    complete boolean,
    primary key (region, id))`,
  `create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('mpp.reseal', true) = 'on'
        and new.region = old.region and new.reference = old.reference and new.number = old.number
        and new.event::jsonb - 'note' = old.event::jsonb - 'note'
        and (new.event->>'note' is null) = (old.event->>'note' is null) then
        return new;
      end if;
      raise exception '% only grows', tg_table_name;
    end $$`,
  `create table case_lookups (
    region text collate "C" not null,
    hash text collate "C" not null,
    reference text collate "C" not null,
    primary key (region, hash, reference),
    foreign key (region, reference) references applications)`,
  `create index case_lookups_by_case on case_lookups (region, reference)`,
  `alter table uploads add column owner text`,
  `alter table uploads add column state text`,
  `create index uploads_unclaimed on uploads (region, owner) where reference is null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
