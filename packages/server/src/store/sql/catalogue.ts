import type {FormDefinition, Location, Service} from '@mpp-sdk/contract';
import type {Kysely} from 'kysely';
import type {KeyedStore, ServiceStore} from '../store.js';
import type {Database} from './schema.js';
import {inTransaction, type Trx} from './transaction.js';

type KeyedTables = 'services' | 'forms' | 'locations';
type Document = Service | FormDefinition | Location;

const ROWS_PER_INSERT = 1000;

export function sqlServices(db: Kysely<Database>, region: string): ServiceStore {
  const {all, get} = keyed<Service>(db, region, 'services');
  const version = async () => {
    const row = await db
      .selectFrom('regions')
      .select('services_version')
      .where('region', '=', region)
      .executeTakeFirstOrThrow();
    return row.services_version;
  };
  return {
    version,
    all,
    get,
    put: async (services) => {
      if (services.length === 0) return version();
      return inTransaction(db, async (trx) => {
        const {services_version} = await trx
          .updateTable('regions')
          .set((row) => ({services_version: row('services_version', '+', 1)}))
          .where('region', '=', region)
          .returning('services_version')
          .executeTakeFirstOrThrow();
        await putAll(trx, region, 'services', services);
        return services_version;
      });
    },
  };
}

export function sqlForms(db: Kysely<Database>, region: string): KeyedStore<FormDefinition> {
  return keyed<FormDefinition>(db, region, 'forms');
}

export function sqlLocations(db: Kysely<Database>, region: string): KeyedStore<Location> {
  return keyed<Location>(db, region, 'locations');
}

function keyed<T extends Document>(db: Kysely<Database>, region: string, table: KeyedTables): KeyedStore<T> {
  return {
    all: async () => {
      const rows = await db
        .selectFrom(table)
        .select('document')
        .where('region', '=', region)
        .orderBy('position')
        .execute();
      return rows.map((row) => row.document as T);
    },
    get: async (id) => {
      const row = await db
        .selectFrom(table)
        .select('document')
        .where('region', '=', region)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.document as T | undefined;
    },
    put: (document) => putAll(db, region, table, [document]),
  };
}

async function putAll(
  db: Kysely<Database> | Trx,
  region: string,
  table: KeyedTables,
  documents: Document[],
): Promise<void> {
  // One insert may name an id once only; a Map keeps the first place and the last content.
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (let at = 0; at < unique.length; at += ROWS_PER_INSERT) {
    const rows = unique
      .slice(at, at + ROWS_PER_INSERT)
      .map((document) => ({region, id: document.id, document: JSON.stringify(document)}));
    await db
      .insertInto(table)
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['region', 'id']).doUpdateSet((row) => ({document: row.ref('excluded.document')})),
      )
      .execute();
  }
}
