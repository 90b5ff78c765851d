import type {Kysely} from 'kysely';
import type {DraftRecord, DraftStore} from '../records.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {insertNew} from './transaction.js';

export function sqlDrafts(db: Kysely<Database>, region: string): DraftStore {
  const live = (codeHash: string, now: number) =>
    db
      .selectFrom('drafts')
      .select(['code_hash as codeHash', 'form_id as formId', 'service_id as serviceId', 'sealed', 'version'])
      .select(['updated_at as updatedAt', 'expires_at as expiresAt'])
      .where('region', '=', region)
      .where('code_hash', '=', codeHash)
      .where('expires_at', '>', now)
      .executeTakeFirst();
  return {
    create: (draft) =>
      insertNew(db.insertInto('drafts').values({region, code_hash: draft.codeHash, ...columns(draft, draft.version)})),
    get: async (codeHash, now) => {
      const row = await live(codeHash, now);
      return row && present(row);
    },
    replace: async (draft, expectedVersion) => {
      const {numUpdatedRows} = await db
        .updateTable('drafts')
        .set(columns(draft, expectedVersion + 1))
        .where('region', '=', region)
        .where('code_hash', '=', draft.codeHash)
        .where('version', '=', expectedVersion)
        .where('expires_at', '>', draft.updatedAt)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) return 'replaced';
      return (await live(draft.codeHash, draft.updatedAt)) ? 'conflict' : 'missing';
    },
    delete: async (codeHash) => {
      const {numDeletedRows} = await db
        .deleteFrom('drafts')
        .where('region', '=', region)
        .where('code_hash', '=', codeHash)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

function columns(draft: DraftRecord, version: number) {
  return {
    form_id: draft.formId,
    service_id: draft.serviceId ?? null,
    sealed: draft.sealed,
    version,
    updated_at: draft.updatedAt,
    expires_at: draft.expiresAt,
  };
}
