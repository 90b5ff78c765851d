import type {Kysely} from 'kysely';
import type {UploadRecord, UploadStore} from '../records.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {inTransaction, insertNew, type Trx} from './transaction.js';

const columns = [
  'id',
  'length',
  'stored as offset',
  'sealed_name as sealedName',
  'media_type as mediaType',
  'created_at as createdAt',
  'expires_at as expiresAt',
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
    create: (upload) =>
      insertNew(
        db.insertInto('uploads').values({
          region,
          id: upload.id,
          length: upload.length,
          stored: 0,
          sealed_name: upload.sealedName,
          media_type: upload.mediaType,
          created_at: upload.createdAt,
          expires_at: upload.expiresAt,
          reference: upload.reference ?? null,
        }),
      ),
    get: async (id, now) => {
      const row = await usable(db, id, now).executeTakeFirst();
      return row && present(row);
    },
    append: (id, offset, bytes, now) =>
      inTransaction<UploadRecord | 'missing' | 'mismatch' | 'too-large'>(db, async (trx) => {
        const row = await usable(trx, id, now).forUpdate().executeTakeFirst();
        if (!row) return 'missing';
        if (row.offset !== offset) return 'mismatch';
        if (offset + bytes.length > row.length) return 'too-large';
        if (bytes.length > 0) await appendPart(trx, region, id, offset, bytes);
        return {...present(row), offset: offset + bytes.length};
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

async function appendPart(trx: Trx, region: string, id: string, offset: number, bytes: Uint8Array): Promise<void> {
  await trx.insertInto('upload_parts').values({region, upload_id: id, starts_at: offset, bytes}).execute();
  await trx
    .updateTable('uploads')
    .set({stored: offset + bytes.length})
    .where('region', '=', region)
    .where('id', '=', id)
    .execute();
}

async function read(db: Kysely<Database>, region: string, id: string): Promise<Uint8Array | undefined> {
  const rows = await db
    .selectFrom('uploads')
    .leftJoin('upload_parts', (join) =>
      join.onRef('upload_parts.region', '=', 'uploads.region').onRef('upload_id', '=', 'id'),
    )
    .select(['length', 'starts_at', 'bytes'])
    .where('uploads.region', '=', region)
    .where('id', '=', id)
    .whereRef('stored', '=', 'length')
    .execute();
  if (rows.length === 0) return undefined;
  const whole = new Uint8Array(rows[0]!.length);
  for (const {starts_at, bytes} of rows) if (bytes) whole.set(bytes, starts_at!);
  return whole;
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
    .set({reference})
    .where('region', '=', region)
    .where('id', 'in', ids)
    .where('reference', 'is', null)
    .where('expires_at', '>', now)
    .whereRef('stored', '=', 'length')
    .returning('id')
    .execute();
  const done = new Set(owned.map(({id}) => id));
  return [...new Set(ids)].filter((id) => !done.has(id));
}
