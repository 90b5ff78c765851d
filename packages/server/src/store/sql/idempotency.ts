import type {Kysely} from 'kysely';
import type {Idempotency} from '../store.js';
import type {Database} from './schema.js';
import type {Trx} from './transaction.js';

export type Earlier = {outcome: 'replayed'; sealedAnswer: string} | {outcome: 'key-reused'};

/**
 * Takes the key for this transaction, or says what was answered before. The unique index makes a second caller wait until
 * the first has committed or rolled back.
 */
export async function claim(
  trx: Trx,
  region: string,
  key: Idempotency | undefined,
  now: number,
): Promise<Earlier | undefined> {
  if (!key) return undefined;
  const values = {request_hash: key.requestHash, sealed_answer: key.sealedAnswer, expires_at: key.expiresAt};
  const taken = await trx
    .insertInto('idempotency_keys')
    .values({region, key_hash: key.keyHash, ...values})
    .onConflict((conflict) =>
      conflict.columns(['region', 'key_hash']).doUpdateSet(values).where('idempotency_keys.expires_at', '<=', now),
    )
    .returning('key_hash')
    .executeTakeFirst();
  return taken ? undefined : earlier(trx, region, key, now);
}

/** What a live key answers, or undefined when the key is free. */
export async function earlier(
  db: Kysely<Database>,
  region: string,
  key: Pick<Idempotency, 'keyHash' | 'requestHash'>,
  now: number,
): Promise<Earlier | undefined> {
  const kept = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'sealed_answer'])
    .where('region', '=', region)
    .where('key_hash', '=', key.keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!kept) return undefined;
  return kept.request_hash === key.requestHash
    ? {outcome: 'replayed', sealedAnswer: kept.sealed_answer}
    : {outcome: 'key-reused'};
}
