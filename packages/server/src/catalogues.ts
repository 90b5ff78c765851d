import type {Catalogue, Service} from '@mpp-sdk/contract';
import {createServiceIndex} from '@mpp-sdk/service-index';
import type {ServiceIndex} from '@mpp-sdk/service-index';
import {etagOf} from './etag.js';
import {agenciesOf, summaryOf} from './rules/summary.js';
import type {RegionStore} from './store/store.js';

export interface CatalogueEntry {
  version: number;
  services: Service[];
  catalogue: Catalogue;
  json: string;
  etag: string;
  index: ServiceIndex;
}

/** What is derived from a region's services: made anew when their version has moved, also by another process. */
export interface Catalogues {
  of(region: RegionStore): Promise<CatalogueEntry>;
}

export function createCatalogues(): Catalogues {
  const entries = new Map<string, {version: number; made: Promise<CatalogueEntry>}>();
  return {
    async of(region) {
      const version = await region.services.version();
      const known = entries.get(region.code);
      if (known && known.version >= version) return known.made;
      // Kept before it is made, so that all who ask meanwhile share the one rebuild.
      const entry = {version, made: make(region, version)};
      entries.set(region.code, entry);
      entry.made.catch(() => {
        if (entries.get(region.code) === entry) entries.delete(region.code);
      });
      return entry.made;
    },
  };
}

async function make(region: RegionStore, version: number): Promise<CatalogueEntry> {
  const services = await region.services.all();
  const catalogue: Catalogue = {
    region: region.code,
    version: String(version),
    ...(services.some(({sample}) => sample) && {sample: true}),
    agencies: agenciesOf(services),
    services: services.map(summaryOf),
  };
  const json = JSON.stringify(catalogue);
  return {
    version,
    services,
    catalogue,
    json,
    etag: await etagOf(json),
    index: createServiceIndex(catalogue.services, catalogue.agencies),
  };
}
