import type {Agency, Catalogue, Service, ServiceSummary} from '@mpp-sdk/contract';
import {createServiceIndexAsync} from '@mpp-sdk/service-index';
import type {ServiceIndex} from '@mpp-sdk/service-index';
import {etagOf} from './etag.js';
import {summaryOf} from './rules/summary.js';
import type {RegionStore} from './store/store.js';

export interface CatalogueEntry {
  version: number;
  catalogue: Catalogue;
  index: ServiceIndex;
  /** The answer to GET /catalogue and its strong ETag, made when first asked for; an outline where services are too many. */
  answer(): Promise<{json: string; etag: string}>;
}

/**
 * What is derived from a region's services and words. Every request compares the version in the store, so a change by
 * another process shows as well. A small catalogue is made anew before it answers; a large one takes a few changes in place
 * and is made anew in pieces after many, while the old one answers.
 */
export interface Catalogues {
  of(region: RegionStore): Promise<CatalogueEntry>;
}

/** Larger ones are not given out whole: 10,000 services are some 5 MB. */
export const mostGivenOut = 10_000;

export interface CatalogueSizes {
  /** From here on the old catalogue answers while a new one is made: 1,000 services take some 50 ms. */
  large: number;
  /** So many changes are taken into the index in one go, some 10 ms. */
  fewChanges: number;
}

const usualSizes: CatalogueSizes = {large: 1000, fewChanges: 200};

interface Kept {
  current?: CatalogueEntry & Parts;
  making?: {version: number; few: Promise<boolean>; made: Promise<CatalogueEntry & Parts>};
}

/** What the next version is made from. */
interface Parts {
  agencies: Map<string, Agency>;
  places: Map<string, number>;
}

export function createCatalogues(
  sizes: CatalogueSizes = usualSizes,
  failed: (error: unknown) => void = () => {},
): Catalogues {
  const regions = new Map<string, Kept>();
  return {
    async of(region) {
      const version = await region.services.version();
      const kept = regions.get(region.code) ?? {};
      regions.set(region.code, kept);
      if (kept.current && kept.current.version >= version) return kept.current;
      if (!kept.making || kept.making.version < version) make(kept, region, version, sizes, failed);
      const {few, made} = kept.making!;
      const old = kept.current;
      return old && old.catalogue.services.length >= sizes.large && !(await few) ? old : made;
    },
  };
}

/** Begins to make a version, after the one that is being made; all who ask meanwhile share it. */
function make(
  kept: Kept,
  region: RegionStore,
  version: number,
  sizes: CatalogueSizes,
  failed: (error: unknown) => void,
): void {
  const before = kept.making?.made.catch(() => undefined);
  let tell: (few: boolean) => void = () => {};
  const few = new Promise<boolean>((resolve) => (tell = resolve));
  const made = (async () => {
    await before;
    return refreshed(region, kept.current, sizes, tell);
  })();
  const making = {version, few, made};
  kept.making = making;
  made
    .then((entry) => (kept.current = entry))
    // Whoever waits for it hears of it, and the next to ask tries again; where the old one answers nobody would know.
    .catch((error) => {
      tell(false);
      failed(error);
    })
    .finally(() => {
      if (kept.making === making) kept.making = undefined;
    });
}

async function refreshed(
  region: RegionStore,
  old: Kept['current'],
  sizes: CatalogueSizes,
  tell: (few: boolean) => void,
): Promise<CatalogueEntry & Parts> {
  // Read first: what is written while we read makes a version of its own and is read again.
  const version = await region.services.version();
  if (old?.version === version) {
    tell(true);
    return old;
  }
  const synonyms = Object.fromEntries((await region.searchWords.synonyms()).map(({phrase, text}) => [phrase, text]));
  const changed = old && (await changesSince(region, old, sizes.fewChanges));
  const same = old && JSON.stringify(old.catalogue.synonyms ?? {}) === JSON.stringify(synonyms);
  if (changed && same) {
    const services = [...old.catalogue.services];
    const parts = {agencies: new Map(old.agencies), places: old.places};
    for (const service of changed) {
      put(services, parts, service);
      old.index.put(summaryOf(service), service.agency);
    }
    tell(true);
    return entryOf(region.code, version, services, parts, synonyms, old.index);
  }
  tell(false);
  const parts: Parts = {agencies: new Map(), places: new Map()};
  const services: ServiceSummary[] = [];
  for await (const page of region.services.since(0)) {
    for (const service of page) put(services, parts, service);
  }
  const index = await createServiceIndexAsync({services, agencies: [...parts.agencies.values()], synonyms});
  return entryOf(region.code, version, services, parts, synonyms, index);
}

/** A few changes that rename and move no agency; undefined where everything has to be read anew. */
async function changesSince(region: RegionStore, old: CatalogueEntry & Parts, most: number) {
  const changed: Service[] = [];
  for await (const page of region.services.since(old.version)) {
    changed.push(...page);
    if (changed.length > most) return undefined;
  }
  const settled = changed.every(({id, agency}) => {
    const present = old.catalogue.services[old.places.get(id) ?? -1];
    const known = old.agencies.get(agency.id);
    if (present && present.agencyId !== agency.id) return false;
    return known ? JSON.stringify(known) === JSON.stringify(agency) : !present;
  });
  return settled ? changed : undefined;
}

function put(services: ServiceSummary[], {agencies, places}: Parts, service: Service): void {
  const place = places.get(service.id) ?? services.length;
  places.set(service.id, place);
  services[place] = summaryOf(service);
  agencies.set(service.agency.id, service.agency);
}

function entryOf(
  region: string,
  version: number,
  services: ServiceSummary[],
  {agencies, places}: Parts,
  synonyms: Record<string, string>,
  index: ServiceIndex,
): CatalogueEntry & Parts {
  const catalogue: Catalogue = {
    region,
    version: String(version),
    ...(services.some(({sample}) => sample) && {sample: true}),
    ...(Object.keys(synonyms).length > 0 && {synonyms}),
    agencies: [...agencies.values()],
    services,
  };
  let answer: Promise<{json: string; etag: string}> | undefined;
  return {
    version,
    catalogue,
    index,
    agencies,
    places,
    answer: () => (answer ??= answerOf(catalogue)),
  };
}

async function answerOf(catalogue: Catalogue): Promise<{json: string; etag: string}> {
  const json = JSON.stringify(catalogue.services.length > mostGivenOut ? outlineOf(catalogue) : catalogue);
  return {json, etag: await etagOf(json)};
}

/** The same without its services, for a device that asked for less. */
export function outlineOf(catalogue: Catalogue): Catalogue {
  return {...catalogue, total: catalogue.services.length, services: []};
}
