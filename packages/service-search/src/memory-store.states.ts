import type {CatalogueStore, KeptCatalogue} from './catalogue-store.js';

/** For states and tests: what one element keeps is not found by the next. */
export function memoryStore(): CatalogueStore {
  const kept = new Map<string, KeptCatalogue>();
  return {
    read: async (key) => kept.get(key),
    keep: async (key, value) => void kept.set(key, value),
  };
}
