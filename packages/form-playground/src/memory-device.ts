import type {Device} from '@mpp-sdk/application-form';
import type {DeviceStore} from '@mpp-sdk/core';

function memoryTable(): DeviceStore {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => values.get(key) as T | undefined,
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
    keys: async () => [...values.keys()],
    getOrSet: async <T>(key: string, fresh: T) => {
      if (!values.has(key)) values.set(key, fresh);
      return values.get(key) as T;
    },
  };
}

/** A device that forgets everything with the page: what is tried out is kept nowhere. */
export function memoryDevice(): Device {
  const tables = new Map<string, DeviceStore>();
  return {
    open: (name) => {
      const table = tables.get(name) ?? memoryTable();
      tables.set(name, table);
      return table;
    },
    mark: () => undefined,
  };
}
