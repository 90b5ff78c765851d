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
  const entries = new Map<string, Promise<CatalogueEntry>>();
  return {
    async of(region) {
      const version = await region.services.version();
      const known = await entries.get(region.code);
      if (known && known.version >= version) return known;
      const made = make(region, version);
      entries.set(region.code, made);
      made.catch(() => entries.delete(region.code));
      return made;
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
