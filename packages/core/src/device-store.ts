/** A small table on this device, by key. Every call may reject: private windows, full disks and blocked storage refuse. */
export interface DeviceStore {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  /** Stores `fresh` unless something is there, and answers what is there now. */
  getOrSet<T>(key: string, fresh: T): Promise<T>;
}

const TABLE = 'values';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

/**
 * IndexedDB, one database a purpose, opened and closed with each call: a connection that stays open would block the
 * page's own "clear site data" and a later version. Resolves when the transaction is complete, not when it was asked for.
 */
export function deviceStore(database: string, factory: () => IDBFactory | undefined = () => indexedDB): DeviceStore {
  async function run<T>(act: (table: IDBObjectStore) => Promise<T>): Promise<T> {
    const opening = factory()?.open(database, 1);
    if (!opening) throw new Error('IndexedDB is not there');
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    const db = await settled(opening);
    try {
      const transaction = db.transaction(TABLE, 'readwrite');
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
      });
      // Whoever awaits the result hears of an abort; this keeps it from being reported twice.
      done.catch(() => undefined);
      const value = await act(transaction.objectStore(TABLE));
      await done;
      return value;
    } finally {
      db.close();
    }
  }
  return {
    get: (key) => run((table) => settled(table.get(key))),
    set: (key, value) => run(async (table) => void (await settled(table.put(value, key)))),
    remove: (key) => run(async (table) => void (await settled(table.delete(key)))),
    keys: () => run(async (table) => (await settled(table.getAllKeys())).map(String)),
    getOrSet: <T>(key: string, fresh: T) =>
      run(async (table) => {
        const known = (await settled(table.get(key))) as T | undefined;
        if (known === undefined) await settled(table.put(fresh, key));
        return known ?? fresh;
      }),
  };
}
