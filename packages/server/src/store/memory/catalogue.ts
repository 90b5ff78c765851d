import type {Service} from '@mpp-sdk/contract';
import type {KeyedStore, ServiceStore} from '../store.js';
import {copy} from './copy.js';
import type {RegionData} from './region-data.js';

const PAGE = 1000;

export function memoryServices(data: RegionData): ServiceStore {
  const put = async (services: Service[], seen?: number) => {
    if (seen !== undefined && seen !== data.servicesVersion) return undefined;
    if (services.length > 0) data.servicesVersion += 1;
    for (const service of services) {
      data.services.set(service.id, copy(service));
      data.serviceVersions.set(service.id, data.servicesVersion);
    }
    return data.servicesVersion;
  };
  return {
    version: async () => data.servicesVersion,
    all: async () => [...data.services.values()].map(copy),
    get: async (id) => copy(data.services.get(id)),
    many: async (ids) => ids.flatMap((id) => copy(data.services.get(id)) ?? []),
    async *since(version) {
      const changed = [...data.services.values()].filter(({id}) => data.serviceVersions.get(id)! > version);
      for (let at = 0; at < changed.length; at += PAGE) yield changed.slice(at, at + PAGE).map(copy);
    },
    put: put as ServiceStore['put'],
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
