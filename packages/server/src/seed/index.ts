import {jakarta} from './31/region.js';
import {banggai} from './72.01/region.js';
import type {SeedRegion} from './seed-region.js';

export type {SeedRegion} from './seed-region.js';

/** The sample regions: a large one in WIB and a small one in WITA. Sample data, never an official list. */
export const seedRegions: SeedRegion[] = [jakarta, banggai];
