import type {Context as HonoContext} from 'hono';
import {createQuestionKey} from '@mpp-sdk/service-index';
import {createAreas} from './areas/areas.js';
import type {Areas} from './areas/areas.js';
import type {AppOptions, Logger} from './options.js';
import {createLimiter} from './middleware/limits.js';
import {failureOf} from './middleware/log.js';
import type {Limiter} from './middleware/limits.js';
import {createCatalogues} from './catalogues.js';
import type {Catalogues} from './catalogues.js';
import {createDurations} from './durations.js';
import type {Durations} from './durations.js';
import {createStreamSlots} from './stream-slots.js';
import type {StreamSlots} from './stream-slots.js';
import type {RandomBytes} from './security/cipher.js';
import {createKeyring} from './security/keyring.js';
import type {Keyring} from './security/keyring.js';
import {createVault} from './security/vault.js';
import type {Vault} from './security/vault.js';
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
  keyring: Keyring;
  vault: Vault;
  validate: Validate;
  limiter: Limiter;
  catalogues: Catalogues;
  durations: Durations;
  /** What two wordings of one question share. */
  questionKey(query: string): string;
  areas: Areas;
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
  // Made when first needed: its word lists take some milliseconds.
  let keyOf: ReturnType<typeof createQuestionKey> | undefined;
  const randomBytes = options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const masterKeys = [options.dataKey, ...(options.olderDataKeys ?? [])];
  const keyring = createKeyring({store, masterKeys, randomBytes, now});
  return {
    store,
    options,
    now,
    randomBytes,
    keyring,
    vault: createVault(keyring, randomBytes),
    validate: createValidate(),
    limiter: createLimiter(store, options, now),
    catalogues: createCatalogues(undefined, (error) =>
      options.logger?.failure({requestId: '-', route: '(catalogue)', ...failureOf(error)}),
    ),
    durations: createDurations(now),
    questionKey: (query) => (keyOf ??= createQuestionKey())(query),
    areas: createAreas(),
    streams: createStreamSlots(),
    logger: options.logger,
  };
}

/** Where a client reaches this server. */
export function publicUrl(kit: Kit, c: Context): string {
  return kit.options.publicUrl?.replace(/\/$/, '') ?? new URL(c.req.url).origin;
}
