import {deviceStore, type DeviceStore} from '@mpp-sdk/core';
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

/** In IndexedDB. Where it is refused (private mode, blocked storage) nothing is kept and nothing fails. */
export function createCatalogueStore(store: DeviceStore = deviceStore('mpp-sdk-catalogue')): CatalogueStore {
  return {
    read: async (key) => {
      const kept = await store.get<KeptCatalogue>(key).catch(() => undefined);
      return Array.isArray(kept?.catalogue?.services) ? kept : undefined;
    },
    keep: (key, kept) => store.set(key, kept).catch(() => undefined),
  };
}
