import {sql, type Kysely} from 'kysely';
import {bytesUnder, headerBytes, textUnder} from '../../security/sealed-form.js';
import type {KeyStore, SealedKind, SealedStore, SealedValue} from '../region-keys.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {inTransaction} from './transaction.js';

export function sqlKeys(db: Kysely<Database>, region: string): KeyStore {
  return {
    list: async () => {
      const rows = await db
        .selectFrom('region_keys')
        .select(['id', 'wrapped', 'created_at as createdAt', 'complete'])
        .where('region', '=', region)
        .orderBy('id')
        .execute();
      return rows.map(present);
    },
    add: async ({id, wrapped, createdAt}) => {
      const {numInsertedOrUpdatedRows} = await db
        .insertInto('region_keys')
        .values({region, id, wrapped, created_at: createdAt})
        .onConflict((conflict) => conflict.columns(['region', 'id']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    rewrap: async (id, before, wrapped) => {
      const {numUpdatedRows} = await db
        .updateTable('region_keys')
        .set({wrapped})
        .where('region', '=', region)
        .where('id', '=', id)
        .where('wrapped', '=', before)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    setComplete: async (id) => {
      await db
        .updateTable('region_keys')
        .set({complete: true})
        .where('region', '=', region)
        .where('id', '=', id)
        .execute();
    },
    delete: async (id) => {
      await db.deleteFrom('region_keys').where('region', '=', region).where('id', '=', id).execute();
    },
  };
}

interface Place {
  table: string;
  id: string;
  number?: string;
  /** how the value is read */
  value: string;
  bytes?: true;
}

const places: Record<SealedKind, Place> = {
  draft: {table: 'drafts', id: 'code_hash', value: 'sealed'},
  application: {table: 'applications', id: 'reference', value: 'sealed'},
  note: {table: 'application_events', id: 'reference', number: 'number', value: "event->>'note'"},
  appointment: {table: 'appointments', id: 'reference', value: 'sealed'},
  'upload-name': {table: 'uploads', id: 'id', value: 'sealed_name'},
  'upload-part': {table: 'upload_parts', id: 'upload_id', number: 'starts_at', value: 'sealed', bytes: true},
};

/** In the order of the primary key, so that one walk over all of a table reads each row once. */
export function sqlSealed(db: Kysely<Database>, region: string): SealedStore {
  const other = ({value, bytes}: Place, keyId: number) =>
    bytes
      ? sql<boolean>`substr(${sql.raw(value)}, 1, ${sql.lit(headerBytes)}) <> ${bytesUnder(keyId)}::bytea`
      : sql<boolean>`${sql.raw(value)} is not null and not starts_with(${sql.raw(value)}, ${textUnder(keyId)}::text)`;
  return {
    async others(kind, keyId, after, limit) {
      const place = places[kind];
      const {table, id, number, value} = place;
      const beyond = !after
        ? sql`true`
        : number
          ? sql`(${sql.raw(id)}, ${sql.raw(number)}) > (${after[0]}::text, ${after[1]}::bigint)`
          : sql`${sql.raw(id)} > ${after[0]}::text`;
      const {rows} = await sql<{id: string; number: number | null; sealed: string | Uint8Array}>`
        select ${sql.raw(id)} as id, ${sql.raw(number ?? 'null::integer')} as number, ${sql.raw(value)} as sealed
        from ${sql.raw(table)}
        where region = ${region}::text and ${beyond} and ${other(place, keyId)}
        order by ${sql.raw(number ? `${id}, ${number}` : id)}
        limit ${limit}::integer`.execute(db);
      return rows.map((row): SealedValue => ({
        kind,
        key: row.number === null ? [row.id] : [row.id, row.number],
        sealed: typeof row.sealed === 'string' ? row.sealed : Uint8Array.from(row.sealed),
      }));
    },
    async count(kind, keyId) {
      const place = places[kind];
      const {rows} = await sql<{count: number}>`select count(*) as count from ${sql.raw(place.table)}
        where region = ${region}::text and ${other(place, keyId)}`.execute(db);
      return Number(rows[0]!.count);
    },
    replace: (one, sealed) =>
      one.kind === 'note' ? replaceNote(db, region, one, sealed) : replace(db, region, one, sealed),
  };
}

async function replace(
  db: Kysely<Database>,
  region: string,
  {kind, key, sealed: before}: SealedValue,
  sealed: string | Uint8Array,
): Promise<boolean> {
  const {table, id, number, value} = places[kind];
  const numbered = number ? sql`${sql.raw(number)} = ${key[1]}::bigint` : sql`true`;
  const {numAffectedRows} = await sql`update ${sql.raw(table)} set ${sql.raw(value)} = ${sealed}
    where region = ${region}::text and ${sql.raw(id)} = ${key[0]}::text and ${numbered}
      and ${sql.raw(value)} = ${before}`.execute(db);
  return numAffectedRows === 1n;
}

/** Events only grow; the trigger lets nothing but a note under another key through, and only after this setting. */
function replaceNote(
  db: Kysely<Database>,
  region: string,
  {key: [reference, number = 0], sealed: before}: SealedValue,
  sealed: string | Uint8Array,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await sql`select set_config('mpp.reseal', 'on', true)`.execute(trx);
    const row = await trx
      .selectFrom('application_events')
      .select('event')
      .where('region', '=', region)
      .where('reference', '=', reference)
      .where('number', '=', number)
      .executeTakeFirst();
    if (!row || row.event.note !== before) return false;
    const {numUpdatedRows} = await trx
      .updateTable('application_events')
      .set({event: JSON.stringify({...row.event, note: sealed})})
      .where('region', '=', region)
      .where('reference', '=', reference)
      .where('number', '=', number)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}
