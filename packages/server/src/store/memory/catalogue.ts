import type {KeyedStore, ServiceStore} from '../store.js';
import {copy} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryServices(data: RegionData): ServiceStore {
  return {
    version: async () => data.servicesVersion,
    all: async () => [...data.services.values()].map(copy),
    get: async (id) => copy(data.services.get(id)),
    put: async (services) => {
      for (const service of services) data.services.set(service.id, copy(service));
      if (services.length > 0) data.servicesVersion += 1;
      return data.servicesVersion;
    },
  };
}

export function memoryKeyed<T extends {id: string}>(documents: Map<string, T>): KeyedStore<T> {
  return {
    all: async () => [...documents.values()].map(copy),
    get: async (id) => copy(documents.get(id)),
    put: async (document) => {
      documents.set(document.id, copy(document));
    },
  };
}
