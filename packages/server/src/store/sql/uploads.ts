import type {Kysely} from 'kysely';
import type {SealedPart, UploadRecord, UploadStore} from '../records.js';
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
    append: (id, offset, part, now) =>
      inTransaction<UploadRecord | 'missing' | 'mismatch' | 'too-large'>(db, async (trx) => {
        const row = await usable(trx, id, now).forUpdate().executeTakeFirst();
        if (!row) return 'missing';
        if (row.offset !== offset) return 'mismatch';
        if (offset + part.size > row.length) return 'too-large';
        if (part.size > 0) await appendPart(trx, region, id, offset, part);
        return {...present(row), offset: offset + part.size};
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

async function appendPart(trx: Trx, region: string, id: string, offset: number, part: SealedPart): Promise<void> {
  await trx
    .insertInto('upload_parts')
    .values({region, upload_id: id, starts_at: offset, ...part})
    .execute();
  await trx
    .updateTable('uploads')
    .set({stored: offset + part.size})
    .where('region', '=', region)
    .where('id', '=', id)
    .execute();
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
