import type {Store} from '@mpp-sdk/server';
import {createMemoryStore} from '@mpp-sdk/server';
import {createSqlStore, openDatabase} from '@mpp-sdk/server/sql';

export interface OpenStore {
  name: string;
  store: Store;
  close(): Promise<void>;
}

/** The stores a visit is booked in: memory, PGlite in memory, and PostgreSQL when TEST_DATABASE_URL names one. */
export async function openVisitStores(url = process.env['TEST_DATABASE_URL']): Promise<OpenStore[]> {
  const store = createMemoryStore();
  return [
    {name: 'memory', store, close: () => store.close()},
    await openSql('PGlite in memory', {}),
    ...(url ? [await openPostgres(url)] : []),
  ];
}

/** PostgreSQL through two handles, as two processes have them, when TEST_DATABASE_URL names one; else memory. */
export async function openNationalStore(url = process.env['TEST_DATABASE_URL']): Promise<OpenStore & {other: Store}> {
  if (!url) {
    const store = createMemoryStore();
    return {name: 'memory store (PostgreSQL: set TEST_DATABASE_URL)', store, other: store, close: () => store.close()};
  }
  const {name, store, href, close} = await openPostgres(url);
  const second = await openSql(name, {url: href});
  const both = async () => {
    await second.close();
    await close();
  };
  return {name, store, other: second.store, close: both};
}

/** In a schema of its own, which goes when the store is closed: the database may be somebody's. */
async function openPostgres(url: string): Promise<OpenStore & {href: string}> {
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
  return {...opened, href: own.href, close};
}

async function openSql(name: string, options: {url?: string}): Promise<OpenStore> {
  const opened = await openDatabase(options);
  try {
    return {name, store: await createSqlStore(opened.db), close: () => opened.close()};
  } catch (error) {
    await opened.close();
    throw error;
  }
}
