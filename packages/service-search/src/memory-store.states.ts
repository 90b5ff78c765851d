import {createCatalogueStore, type CatalogueStore} from './catalogue-store.js';

const contents = new WeakMap<CatalogueStore, Map<string, unknown>>();

/** Whether the store holds a region's catalogue, or all of its standards, by now. */
export const kept = (store: CatalogueStore, what: '' | ' standards' = '') =>
  [...(contents.get(store)?.keys() ?? [])].some((key) =>
    what ? key.endsWith(what) : !/ (standards|opened)$/.test(key),
  );

/** For states and tests: what one element keeps is not found by the next. */
export function memoryStore(): CatalogueStore {
  const table = new Map<string, unknown>();
  const store = createCatalogueStore({
    get: async <T>(key: string) => table.get(key) as T | undefined,
    set: async (key, value) => void table.set(key, value),
  });
  contents.set(store, table);
  return store;
}
