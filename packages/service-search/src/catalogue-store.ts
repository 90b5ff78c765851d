import {deviceStore, type DeviceStore} from '@mpp-sdk/core';
import type {Catalogue, Location, RegionProfile, Service, StandardList} from '@mpp-sdk/contract';

/** What a region's search needs without a line; key: `regionKey`. */
export interface KeptCatalogue {
  catalogue: Catalogue;
  /** of the answer that it came with, to ask only whether it still holds */
  etag?: string;
  /** contacts and zone, for hours and the human way on */
  profile?: RegionProfile;
  places?: Location[];
  /** epoch milliseconds at which the server last said that it holds */
  at: number;
}

/** The full standards of a region, fetched at once after the catalogue. */
export interface KeptStandards {
  standards: StandardList;
  /** epoch milliseconds; while the kept catalogue has the same version, its own time counts */
  at: number;
}

/** One service as it was when the server last confirmed it, at `at` (epoch milliseconds). */
export interface KeptService {
  service: Service;
  at: number;
}

export type KeptRegion = Pick<KeptCatalogue, 'profile' | 'places'>;

type Origin = {api: string; region: string};

/** Regions of different servers are different regions. */
export const regionKey = ({api, region}: Origin) => `${api} ${region}`;

/** Public data of the last visit, for the next one without a line. Never throws: what is refused is not kept. */
export interface CatalogueStore {
  read(key: string): Promise<KeptCatalogue | undefined>;
  keep(key: string, kept: KeptCatalogue): Promise<void>;
  standards(key: string): Promise<KeptStandards | undefined>;
  keepStandards(key: string, kept: KeptStandards): Promise<void>;
  /** services that were read one by one, latest first */
  opened(key: string): Promise<KeptService[]>;
  keepOpened(key: string, kept: KeptService[]): Promise<void>;
  /** contacts and places, for who has read services and never searched */
  region(key: string): Promise<KeptRegion | undefined>;
  keepRegion(key: string, kept: KeptRegion): Promise<void>;
}

type Table = Pick<DeviceStore, 'get' | 'set'>;

/** In IndexedDB. Where it is refused (private mode, blocked storage) nothing is kept and nothing fails. */
export function createCatalogueStore(store: Table = deviceStore('mpp-sdk-catalogue')): CatalogueStore {
  const get = async <T>(key: string, sound: (value: T) => boolean): Promise<T | undefined> => {
    const kept = await store.get<T>(key).catch(() => undefined);
    return kept !== undefined && sound(kept) ? kept : undefined;
  };
  const set = (key: string, kept: unknown) => store.set(key, kept).catch(() => undefined);
  return {
    read: (key) => get<KeptCatalogue>(key, (kept) => Array.isArray(kept.catalogue?.services)),
    keep: set,
    standards: (key) => get<KeptStandards>(`${key} standards`, (kept) => Array.isArray(kept.standards?.services)),
    keepStandards: (key, kept) => set(`${key} standards`, kept),
    opened: async (key) => (await get<KeptService[]>(`${key} opened`, Array.isArray)) ?? [],
    keepOpened: (key, kept) => set(`${key} opened`, kept),
    region: (key) => get<KeptRegion>(`${key} region`, (kept) => typeof kept === 'object'),
    keepRegion: (key, kept) => set(`${key} region`, kept),
  };
}

/**
 * A service for reading without a line: `{service, at}`, whichever copy is newer, or undefined. Kept are all services of
 * a region after one visit of its search (one request, up to `STANDARDS_LIMIT`), and each service that was opened.
 * The region's profile and places for hours and contacts: `store.read(regionKey(client))`.
 *
 * @param origin the client, or `{api, region}`
 */
export async function keptService(
  origin: Origin,
  id: string,
  store: CatalogueStore = createCatalogueStore(),
): Promise<KeptService | undefined> {
  const key = regionKey(origin);
  const [all, opened, base] = await Promise.all([store.standards(key), store.opened(key), store.read(key)]);
  const own = opened.find(({service}) => service.id === id);
  const service = all?.standards.services.find((one) => one.id === id);
  if (!all || !service) return own;
  const at = base?.catalogue.version === all.standards.version ? Math.max(base.at, all.at) : all.at;
  return own && own.at > at ? own : {service, at};
}

const MOST_OPENED = 50;

/** Keeps a service that was opened, for regions whose standards are too many to be fetched at once. */
export async function keepService(
  origin: Origin,
  service: Service,
  at: number,
  store: CatalogueStore = createCatalogueStore(),
): Promise<void> {
  const key = regionKey(origin);
  const others = (await store.opened(key)).filter((kept) => kept.service.id !== service.id);
  await store.keepOpened(key, [{service, at}, ...others].slice(0, MOST_OPENED));
}
