import type {Kysely} from 'kysely';
import type {AccessTokenRecord, AccessTokenStore, StaffTokenRecord, StaffTokenStore} from '../records.js';
import {present} from './present.js';
import type {Database} from './schema.js';
import {inTransaction, insertNew} from './transaction.js';

export function sqlAccessTokens(db: Kysely<Database>, region: string): AccessTokenStore {
  return {
    put: async (token) => {
      const values = {kind: token.kind, reference: token.reference, expires_at: token.expiresAt};
      await db
        .insertInto('access_tokens')
        .values({region, token_hash: token.tokenHash, ...values})
        .onConflict((conflict) => conflict.columns(['region', 'token_hash']).doUpdateSet(values))
        .execute();
    },
    get: async (tokenHash, now) => {
      const row = await db
        .selectFrom('access_tokens')
        .select(['token_hash as tokenHash', 'kind', 'reference', 'expires_at as expiresAt'])
        .where('region', '=', region)
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row as AccessTokenRecord | undefined;
    },
  };
}

const staffColumns = [
  'id',
  'token_hash as tokenHash',
  'role',
  'agency_id as agencyId',
  'label',
  'created_at as createdAt',
  'expires_at as expiresAt',
] as const;

export function sqlStaffTokens(db: Kysely<Database>, region: string): StaffTokenStore {
  const live = (now: number) =>
    db.selectFrom('staff_tokens').select(staffColumns).where('region', '=', region).where('expires_at', '>', now);
  return {
    create: (token) =>
      insertNew(
        db.insertInto('staff_tokens').values({
          region,
          id: token.id,
          token_hash: token.tokenHash,
          role: token.role,
          agency_id: token.agencyId ?? null,
          label: token.label ?? null,
          created_at: token.createdAt,
          expires_at: token.expiresAt,
        }),
      ),
    list: async (now) => (await live(now).orderBy('created_at').orderBy('id').execute()).map(toRecord),
    find: async (tokenHash, now) => {
      const row = await live(now).where('token_hash', '=', tokenHash).executeTakeFirst();
      return row && toRecord(row);
    },
    revoke: async (id) => {
      const {numDeletedRows} = await db
        .deleteFrom('staff_tokens')
        .where('region', '=', region)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    rotate: (id, tokenHash, expiresAt, now) =>
      inTransaction(db, async (trx) => {
        const row = await trx
          .updateTable('staff_tokens')
          .set({token_hash: tokenHash, expires_at: expiresAt})
          .where('region', '=', region)
          .where('id', '=', id)
          .where('expires_at', '>', now)
          .returning(staffColumns)
          .executeTakeFirst();
        return row && toRecord(row);
      }),
  };
}

function toRecord(row: object): StaffTokenRecord {
  return present(row) as StaffTokenRecord;
}
