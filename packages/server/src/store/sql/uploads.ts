import {sql, type Kysely} from 'kysely';
import type {SealedPart, UploadCreated, UploadRecord, UploadRoom, UploadStore} from '../records.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {inTransaction, type Trx} from './transaction.js';

const columns = [
  'id',
  'length',
  'stored as offset',
  'sealed_name as sealedName',
  'media_type as mediaType',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'owner',
  'network',
  'state',
  'reference',
] as const;

export function sqlUploads(db: Kysely<Database>, region: string): UploadStore {
  const usable = (handle: Kysely<Database>, id: string, now: number) =>
    handle
      .selectFrom('uploads')
      .select(columns)
      .where('region', '=', region)
      .where('id', '=', id)
      .where((row) => row.or([row('reference', 'is not', null), row('expires_at', '>', now)]));
  return {
    create: (upload, room) =>
      inTransaction<UploadCreated>(db, async (trx) => {
        const full = room && (await isFull(trx, region, upload, room));
        if (full) return full;
        await trx
          .insertInto('uploads')
          .values({
            region,
            id: upload.id,
            length: upload.length,
            stored: 0,
            sealed_name: upload.sealedName,
            media_type: upload.mediaType,
            created_at: upload.createdAt,
            expires_at: upload.expiresAt,
            owner: upload.owner ?? null,
            network: upload.network ?? null,
            state: upload.state ?? null,
            reference: upload.reference ?? null,
          })
          .execute();
        return 'created';
      }),
    get: async (id, now) => {
      const row = await usable(db, id, now).executeTakeFirst();
      return row && recordOf(row);
    },
    append: (id, offset, part, now, expiresAt) =>
      inTransaction<UploadRecord | 'missing' | 'mismatch' | 'too-large'>(db, async (trx) => {
        const row = await usable(trx, id, now).forUpdate().executeTakeFirst();
        if (!row) return 'missing';
        if (row.offset !== offset) return 'mismatch';
        if (offset + part.size > row.length) return 'too-large';
        const upload = {...recordOf(row), offset: offset + part.size, expiresAt: expiresAt ?? row.expiresAt};
        if (part.size > 0) await appendPart(trx, region, upload, offset, part);
        return upload;
      }),
    extend: async (owner, until, now) => {
      await db
        .updateTable('uploads')
        .set({expires_at: until})
        .where('region', '=', region)
        .where('owner', '=', owner)
        .where('reference', 'is', null)
        .where('expires_at', '>', now)
        .where('expires_at', '<', until)
        .execute();
    },
    finish: (id, state, parts) =>
      inTransaction(db, async (trx) => {
        const {numUpdatedRows} = await trx
          .updateTable('uploads')
          .set({state})
          .where('region', '=', region)
          .where('id', '=', id)
          .where('reference', 'is', null)
          .whereRef('stored', '=', 'length')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        if (parts) await replaceParts(trx, region, id, parts);
        return true;
      }),
    read: (id) => read(db, region, id),
    delete: async (id) => {
      const {numDeletedRows} = await db
        .deleteFrom('uploads')
        .where('region', '=', region)
        .where('id', '=', id)
        .where('reference', 'is', null)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

/** Uploads of a region are created one after the other, so that two never both take the last room. */
async function isFull(
  trx: Trx,
  region: string,
  {owner, network, length, createdAt}: UploadRecord,
  room: UploadRoom,
): Promise<Exclude<UploadCreated, 'created'> | undefined> {
  await sql`select 1 from regions where region = ${region}::text for no key update`.execute(trx);
  const {all, own, near} = await trx
    .selectFrom('uploads')
    .select(({fn}) => [
      fn.coalesce(fn.sum<number>('length'), sql<number>`0`).as('all'),
      fn.coalesce(fn.sum<number>('length').filterWhere('owner', '=', owner ?? ''), sql<number>`0`).as('own'),
      fn.coalesce(fn.sum<number>('length').filterWhere('network', '=', network ?? ''), sql<number>`0`).as('near'),
    ])
    .where('region', '=', region)
    .where('reference', 'is', null)
    .where('expires_at', '>', createdAt)
    .executeTakeFirstOrThrow();
  // A sum of bigint is numeric, which the drivers give as text.
  if (Number(all) + length > room.region) return 'region-full';
  if (owner !== undefined && Number(own) + length > room.owner) return 'owner-full';
  return network !== undefined && Number(near) + length > room.network ? 'network-full' : undefined;
}

function recordOf(
  row: {[name in 'state' | 'owner' | 'network' | 'reference']: string | null} & UploadRow,
): UploadRecord {
  return present(row) as UploadRecord;
}

type UploadRow = Omit<UploadRecord, 'state' | 'owner' | 'network' | 'reference'>;

async function appendPart(
  trx: Trx,
  region: string,
  upload: UploadRecord,
  offset: number,
  part: SealedPart,
): Promise<void> {
  await trx
    .insertInto('upload_parts')
    .values({region, upload_id: upload.id, starts_at: offset, ...part})
    .execute();
  await trx
    .updateTable('uploads')
    .set({stored: upload.offset, expires_at: upload.expiresAt})
    .where('region', '=', region)
    .where('id', '=', upload.id)
    .execute();
}

async function replaceParts(trx: Trx, region: string, id: string, parts: SealedPart[]): Promise<void> {
  await trx.deleteFrom('upload_parts').where('region', '=', region).where('upload_id', '=', id).execute();
  let offset = 0;
  for (const part of parts) {
    await trx
      .insertInto('upload_parts')
      .values({region, upload_id: id, starts_at: offset, ...part})
      .execute();
    offset += part.size;
  }
}

async function read(db: Kysely<Database>, region: string, id: string): Promise<SealedPart[] | undefined> {
  const rows = await db
    .selectFrom('uploads')
    .leftJoin('upload_parts', (join) =>
      join.onRef('upload_parts.region', '=', 'uploads.region').onRef('upload_id', '=', 'id'),
    )
    .select(['length', 'size', 'sealed'])
    .where('uploads.region', '=', region)
    .where('id', '=', id)
    .whereRef('stored', '=', 'length')
    .orderBy('starts_at')
    .execute();
  // The drivers give a Buffer or a view on one; a store gives plain bytes.
  const parts = rows.flatMap(({size, sealed}) => (size && sealed ? [{sealed: Uint8Array.from(sealed), size}] : []));
  return rows[0]?.length === parts.reduce((sum, {size}) => sum + size, 0) ? parts : undefined;
}

/**
 * Makes finished, unowned, live uploads the application's, and returns the ids for which that was impossible; the caller then
 * rolls back.
 */
export async function ownUploads(
  trx: Trx,
  region: string,
  ids: string[],
  reference: string,
  now: number,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const owned = await trx
    .updateTable('uploads')
    .set({reference, network: null})
    .where('region', '=', region)
    .where('id', 'in', ids)
    .where('reference', 'is', null)
    .where('expires_at', '>', now)
    .whereRef('stored', '=', 'length')
    .where((row) => row.or([row('state', 'is', null), row('state', '<>', 'quarantined')]))
    .returning('id')
    .execute();
  const done = new Set(owned.map(({id}) => id));
  return [...new Set(ids)].filter((id) => !done.has(id));
}
