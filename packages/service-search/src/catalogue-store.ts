import type {Catalogue, Location, RegionProfile} from '@mpp-sdk/contract';

export interface KeptCatalogue {
  catalogue: Catalogue;
  /** contacts and zone, for hours and the human way on */
  profile?: RegionProfile;
  places?: Location[];
  /** epoch milliseconds of the answer that it came with */
  at: number;
}

/** Keeps the last catalogue per API and region for the next visit without a line. Public data only; never throws. */
export interface CatalogueStore {
  read(key: string): Promise<KeptCatalogue | undefined>;
  keep(key: string, kept: KeptCatalogue): Promise<void>;
}

const DATABASE = 'mpp-sdk-catalogue';
const TABLE = 'catalogues';

/** In IndexedDB. Where it is refused (private mode, blocked storage) nothing is kept and nothing fails. */
export function createCatalogueStore(open: () => IDBFactory | undefined = () => globalThis.indexedDB): CatalogueStore {
  async function run<T>(
    mode: IDBTransactionMode,
    act: (table: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> {
    try {
      const database = await openDatabase(open());
      if (!database) return undefined;
      try {
        return await answer(act(database.transaction(TABLE, mode).objectStore(TABLE)));
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }
  return {
    read: async (key) => {
      const kept = (await run('readonly', (table) => table.get(key))) as KeptCatalogue | undefined;
      return Array.isArray(kept?.catalogue?.services) ? kept : undefined;
    },
    keep: async (key, kept) => void (await run('readwrite', (table) => table.put(kept, key))),
  };
}

async function openDatabase(factory: IDBFactory | undefined): Promise<IDBDatabase | undefined> {
  const request = factory?.open(DATABASE, 1);
  if (!request) return undefined;
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return answer(request);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
