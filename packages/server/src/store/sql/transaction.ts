import type {Kysely, Transaction} from 'kysely';
import {DuplicateKeyError} from '../duplicate.js';
import type {Database} from './schema.js';

export type Trx = Transaction<Database>;

const ATTEMPTS = 5;

/** Rolls back and makes the transaction answer with `answer`. */
class Undo extends Error {
  constructor(readonly answer: unknown) {
    super('rolled back on purpose');
  }
}

/**
 * Runs `work` as one transaction. `undo(answer)` leaves nothing written and answers. Inside, only `trx` may be used: PGlite has
 * one connection and would wait for itself for ever.
 * @throws DuplicateKeyError when something new has a key that is taken; else the database's error.
 */
export async function inTransaction<T>(
  db: Kysely<Database>,
  work: (trx: Trx, undo: (answer: T) => never) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((trx) => work(trx, undo));
    } catch (error) {
      if (error instanceof Undo) return error.answer as T;
      if (attempt === ATTEMPTS || !lostARace(error)) throw withoutValues(error);
    }
  }
}

function undo(answer: unknown): never {
  throw new Undo(answer);
}

/** @throws DuplicateKeyError, as `inTransaction` does */
export async function insertNew(query: {execute(): Promise<unknown>}): Promise<void> {
  try {
    await query.execute();
  } catch (error) {
    throw withoutValues(error);
  }
}

function codeOf(error: unknown): unknown {
  return (error as {code?: unknown} | null)?.code;
}

/** The database ended one of two transactions that waited for each other (40P01) or crossed (40001); it wrote nothing. */
function lostARace(error: unknown): boolean {
  return codeOf(error) === '40P01' || codeOf(error) === '40001';
}

/** The database's words for a duplicate quote the key, which may be a secret's hash or a person's reference. */
function withoutValues(error: unknown): unknown {
  if (codeOf(error) !== '23505') return error;
  const {table} = error as {table?: string};
  return new DuplicateKeyError(`key of ${table ?? 'this record'}`);
}
