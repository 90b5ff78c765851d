import type {FormDefinition, Location, Service} from '@mpp-sdk/contract';
import type {Kysely} from 'kysely';
import type {KeyedStore, ServiceStore} from '../store.js';
import type {Database} from './schema.js';
import {inTransaction, type Trx} from './transaction.js';

type KeyedTables = 'services' | 'forms' | 'locations';
type Document = Service | FormDefinition | Location;

const ROWS_PER_INSERT = 1000;
const ROWS_PER_PAGE = 500;

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
  const put = async (services: Service[], seen?: number): Promise<number | undefined> => {
    if (services.length === 0) {
      const present = await version();
      return seen === undefined || seen === present ? present : undefined;
    }
    return inTransaction<number | undefined>(db, async (trx, undo) => {
      const next = await nextServicesVersion(trx, region);
      if (seen !== undefined && next !== seen + 1) undo(undefined);
      await putAll(trx, region, 'services', services, next);
      return next;
    });
  };
  return {
    version,
    all,
    get,
    many: async (ids) => {
      const pages = await inPages(ids, (page) =>
        db.selectFrom('services').select('document').where('region', '=', region).where('id', 'in', page).execute(),
      );
      return pages.map(({document}) => document);
    },
    async *since(after) {
      for (let position = -1; ;) {
        const rows = await db
          .selectFrom('services')
          .select(['position', 'document'])
          .where('region', '=', region)
          .where('version', '>', after)
          .where('position', '>', position)
          .orderBy('position')
          .limit(ROWS_PER_PAGE)
          .execute();
        if (rows.length > 0) yield rows.map(({document}) => document);
        if (rows.length < ROWS_PER_PAGE) return;
        position = rows.at(-1)!.position;
      }
    },
    put: put as ServiceStore['put'],
  };
}

/** Locks the region's row until the transaction ends, so changes of one catalogue come one after the other. */
export async function nextServicesVersion(trx: Trx, region: string): Promise<number> {
  const {services_version} = await trx
    .updateTable('regions')
    .set((row) => ({services_version: row('services_version', '+', 1)}))
    .where('region', '=', region)
    .returning('services_version')
    .executeTakeFirstOrThrow();
  return services_version;
}

async function inPages<T>(ids: string[], read: (page: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < ids.length; at += ROWS_PER_PAGE) found.push(...(await read(ids.slice(at, at + ROWS_PER_PAGE))));
  return found;
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

/** `version` belongs to services only. */
async function putAll(
  db: Kysely<Database> | Trx,
  region: string,
  table: KeyedTables,
  documents: Document[],
  version?: number,
): Promise<void> {
  // One insert may name an id once only; a Map keeps the first place and the last content.
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  const changing = version === undefined ? (['document'] as const) : (['document', 'version'] as const);
  for (let at = 0; at < unique.length; at += ROWS_PER_INSERT) {
    const rows = unique
      .slice(at, at + ROWS_PER_INSERT)
      .map((document) => ({region, id: document.id, document: JSON.stringify(document), ...(version && {version})}));
    await db
      .insertInto(table as 'services')
      .values(rows as never)
      .onConflict((conflict) =>
        conflict
          .columns(['region', 'id'])
          .doUpdateSet((row) => Object.fromEntries(changing.map((name) => [name, row.ref(`excluded.${name}`)]))),
      )
      .execute();
  }
}
