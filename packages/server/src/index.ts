/** The reference back end. Everything here runs in a browser as well; the Node server is `node.ts`. */
export {createApp} from './app.js';
export type {
  AppOptions,
  FailureEntry,
  FileScanner,
  Logger,
  Message,
  Messenger,
  QuarantineEntry,
  RequestEntry,
} from './options.js';
export {createUpkeep} from './upkeep.js';
export type {Upkeep} from './upkeep.js';
export {createMemoryStore} from './store/memory/memory-store.js';
export {seed} from './seed.js';
export {seedRegions} from './seed/index.js';
export type {SeedRegion} from './seed/index.js';
export type {RegionSettings, RegionStore, Store} from './store/store.js';
export {agenciesOf, summaryOf} from './rules/summary.js';
