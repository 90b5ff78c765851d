import type {Context as HonoContext} from 'hono';
import type {AppOptions, Logger} from './options.js';
import {createLimiter} from './middleware/limits.js';
import type {Limiter} from './middleware/limits.js';
import {createCatalogues} from './catalogues.js';
import type {Catalogues} from './catalogues.js';
import {createStreamSlots} from './stream-slots.js';
import type {StreamSlots} from './stream-slots.js';
import {createVault} from './security/vault.js';
import type {RandomBytes, Vault} from './security/vault.js';
import type {StaffIdentity} from './rules/staff-roles.js';
import type {RegionSettings, RegionStore, Store} from './store/store.js';
import {createValidate} from './validate.js';
import type {Validate} from './validate.js';

/** What every route needs; made once per app. */
export interface Kit {
  store: Store;
  options: AppOptions;
  now(): number;
  randomBytes: RandomBytes;
  vault: Vault;
  validate: Validate;
  limiter: Limiter;
  catalogues: Catalogues;
  streams: StreamSlots;
  logger?: Logger;
}

export interface Env {
  Variables: {
    requestId: string;
    /** pattern of the route, for the log */
    route: string;
    region: RegionStore;
    settings: RegionSettings;
    staff: StaffIdentity;
  };
}

export type Context = HonoContext<Env>;

export function createKit(store: Store, options: AppOptions): Kit {
  const now = options.now ?? Date.now;
  const randomBytes = options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  return {
    store,
    options,
    now,
    randomBytes,
    vault: createVault(options.dataKey, randomBytes),
    validate: createValidate(),
    limiter: createLimiter(store, options, now),
    catalogues: createCatalogues(),
    streams: createStreamSlots(),
    logger: options.logger,
  };
}

/** Where a client reaches this server. */
export function publicUrl(kit: Kit, c: Context): string {
  return kit.options.publicUrl?.replace(/\/$/, '') ?? new URL(c.req.url).origin;
}
