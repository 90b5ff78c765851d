import {join} from 'node:path';
import {Kysely, PGliteDialect, PostgresDialect} from 'kysely';
import {prepareFolder} from '../../node-data-folder.js';
import {endable, pgliteListen, postgresListen} from './node-listen.js';
import {lockFolder} from './node-lock.js';
import type {Listen} from './notices.js';
import {plainTextPlugin} from './plain-text.js';
import type {Database} from './schema.js';

export interface OpenDatabase {
  db: Kysely<Database>;
  kind: 'postgres' | 'pglite';
  listen: Listen;
  /** Ends the connections and frees the folder; also after the store has closed `db`. */
  close(): Promise<void>;
}

const BIGINT = 20;

/**
 * PostgreSQL at `url` (postgres://...), else PGlite: in the folder `dataDir`, or in memory without one.
 * @throws Error in plain words when another process uses the folder.
 */
export async function openDatabase(options: {url?: string; dataDir?: string} = {}): Promise<OpenDatabase> {
  return options.url !== undefined ? openPostgres(options.url) : openPGlite(options.dataDir);
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const {default: pg} = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Database>({dialect: new PostgresDialect({pool}), plugins: [plainTextPlugin()]});
  const {listen, end} = endable(postgresListen(url));
  const close = async () => {
    await end();
    await db.destroy();
  };
  return {db, kind: 'postgres', listen, close: once(close)};
}

async function openPGlite(dataDir: string | undefined): Promise<OpenDatabase> {
  const {PGlite} = await import('@electric-sql/pglite');
  if (dataDir !== undefined) await prepareFolder(dataDir);
  const unlock = dataDir !== undefined ? await lockFolder(dataDir) : async () => {};
  try {
    const files = dataDir !== undefined ? join(dataDir, 'database') : undefined;
    const pglite = await PGlite.create({...(files !== undefined && {dataDir: files}), parsers: {[BIGINT]: Number}});
    const db = new Kysely<Database>({dialect: new PGliteDialect({pglite}), plugins: [plainTextPlugin()]});
    const {listen, end} = endable(pgliteListen(pglite));
    const close = async () => {
      await end();
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      await unlock();
    };
    return {db, kind: 'pglite', listen, close: once(close)};
  } catch (error) {
    await unlock();
    throw error;
  }
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= close());
}
