import type {SeedRegion} from './seed/index.js';
import {seedRegions} from './seed/index.js';
import type {Store} from './store/store.js';

/**
 * Puts the sample regions (or the given ones) into a store. A region that has services is left as it is; one without was
 * cut off in the middle and is put again.
 * @returns the codes of the regions that were put
 */
export async function seed(store: Store, regions: readonly SeedRegion[] = seedRegions): Promise<string[]> {
  const added: string[] = [];
  for (const {profile, allowedOrigins, services, forms, locations} of regions) {
    const present = await store.region(profile.code);
    if (present && (await present.services.version()) > 0) continue;
    await store.putRegion({profile, allowedOrigins});
    const region = await store.region(profile.code);
    if (!region) throw new Error(`The store does not keep region ${profile.code}`);
    for (const form of forms) await region.forms.put(form);
    for (const location of locations) await region.locations.put(location);
    // Last, so that a region with services is whole.
    await region.services.put(services);
    added.push(profile.code);
  }
  return added;
}

/** True for a store that holds nothing but sample regions, or nothing at all. */
export async function isOnlySample(store: Store): Promise<boolean> {
  const samples = new Set(seedRegions.map(({profile}) => profile.code));
  return (await store.regionCodes()).every((code) => samples.has(code));
}
