import type {Store} from '@mpp-sdk/server';
import {createMemoryStore} from '@mpp-sdk/server';

export interface OpenStore {
  name: string;
  store: Store;
  close(): Promise<void>;
}

interface OpenDatabase {
  db: {
    schema: {
      createSchema(name: string): {execute(): Promise<void>};
      dropSchema(name: string): {cascade(): {execute(): Promise<void>}};
    };
  };
  close(): Promise<void>;
}

// The SQL store is no part of the server's public surface, which also runs in browsers; only its own process opens one.
const sqlFolder = new URL('../../server/src/store/sql/', import.meta.url);

/** The stores a visit is booked in: memory, PGlite in memory, and PostgreSQL when TEST_DATABASE_URL names one. */
export async function openVisitStores(url = process.env['TEST_DATABASE_URL']): Promise<OpenStore[]> {
  const store = createMemoryStore();
  return [
    {name: 'memory', store, close: () => store.close()},
    await openSql('PGlite in memory', {}),
    ...(url ? [await openPostgres(url)] : []),
  ];
}

/** In a schema of its own, which goes when the store is closed: the database may be somebody's. */
async function openPostgres(url: string): Promise<OpenStore> {
  const schema = `mpp_bench_${process.pid}_${Date.now()}`;
  const admin = await openDatabase({url});
  await admin.db.schema.createSchema(schema).execute();
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema}`);
  const opened = await openSql('PostgreSQL', {url: own.href});
  const close = async () => {
    await opened.close();
    await admin.db.schema.dropSchema(schema).cascade().execute();
    await admin.close();
  };
  return {...opened, close};
}

async function openDatabase(options: {url?: string}): Promise<OpenDatabase> {
  const module = (await import(new URL('open.ts', sqlFolder).href)) as {openDatabase: typeof openDatabase};
  return module.openDatabase(options);
}

async function openSql(name: string, options: {url?: string}): Promise<OpenStore> {
  const {createSqlStore} = (await import(new URL('sql-store.ts', sqlFolder).href)) as {
    createSqlStore(db: OpenDatabase['db']): Promise<Store>;
  };
  const opened = await openDatabase(options);
  try {
    return {name, store: await createSqlStore(opened.db), close: () => opened.close()};
  } catch (error) {
    await opened.close();
    throw error;
  }
}
