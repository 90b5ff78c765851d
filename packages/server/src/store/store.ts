/**
 * What the server keeps, and the promises a store makes. Two stores keep them: memory and SQL; one suite proves it.
 *
 * - A handle is bound to one region, so no query can forget it.
 * - Every write is one transaction: after the promise resolves it survives a crash; before that nothing of it is seen.
 * - Personal data arrives sealed (encrypted) and secrets arrive hashed; a store never sees either in the clear.
 * - Times are epoch milliseconds; the caller's clock decides, never the store's.
 */
import type {FormDefinition, Location, RegionProfile, Service} from '@mpp-sdk/contract';
import type {ApplicationStore} from './applications.js';
import type {AppointmentStore} from './appointments.js';
import type {KeyStore, SealedStore} from './region-keys.js';
import type {AccessTokenStore, DraftStore, StaffTokenStore, UploadStore} from './records.js';
import type {SearchWordStore} from './search-words.js';

export interface Store {
  /** The handle of one region, or undefined where there is no such region. */
  region(code: string): Promise<RegionStore | undefined>;
  /** Codes of all regions, sorted. */
  regionCodes(): Promise<string[]>;
  /** Creates or replaces a region's settings; its services and cases stay. */
  putRegion(settings: RegionSettings): Promise<void>;
  /**
   * Counts `weight` more uses (default 1) of `bucket` in the window that contains `now` and returns the count so far, these
   * included; a negative weight takes uses back.
   */
  hit(bucket: string, windowSeconds: number, now: number, weight?: number): Promise<number>;
  /** The count so far, without counting. */
  hits(bucket: string, windowSeconds: number, now: number): Promise<number>;
  /** Deletes what has expired: drafts, holds, tokens, idempotency keys, unfinished uploads, old counters, searches of 180 days ago. */
  sweep(now: number): Promise<void>;
  /** Rejects when the store cannot answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface RegionSettings {
  profile: RegionProfile;
  /** Origins whose pages may call the API for this region; never shown to the public. */
  allowedOrigins: string[];
}

export interface RegionStore {
  readonly code: string;
  settings(): Promise<RegionSettings>;
  readonly services: ServiceStore;
  readonly searchWords: SearchWordStore;
  readonly forms: KeyedStore<FormDefinition>;
  readonly locations: KeyedStore<Location>;
  readonly drafts: DraftStore;
  readonly applications: ApplicationStore;
  readonly appointments: AppointmentStore;
  readonly uploads: UploadStore;
  readonly accessTokens: AccessTokenStore;
  readonly staffTokens: StaffTokenStore;
  readonly keys: KeyStore;
  readonly sealed: SealedStore;
}

/** A few documents by id, in the order they were first put. */
export interface KeyedStore<T> {
  all(): Promise<T[]>;
  get(id: string): Promise<T | undefined>;
  put(document: T): Promise<void>;
}

export interface ServiceStore {
  /** Grows with every change of any service or own word of the region; the trigger to index anew. */
  version(): Promise<number>;
  /** All services in catalogue order. */
  all(): Promise<Service[]>;
  get(id: string): Promise<Service | undefined>;
  /** Those of these ids that there are, in no particular order. */
  many(ids: string[]): Promise<Service[]>;
  /**
   * Services that have changed after a version (0 = all), in catalogue order, page by page, so that a large catalogue never lies
   * in memory as a whole. A change meanwhile may be in it or not; the version tells.
   */
  since(version: number): AsyncIterable<Service[]>;
  /**
   * Creates or replaces all of them in one transaction and returns the new version. With `seen` nothing is written and undefined
   * returned when the version is no longer this one.
   */
  put(services: Service[]): Promise<number>;
  put(services: Service[], seen: number): Promise<number | undefined>;
}

/** Remembers one answer per key, so that a retry gets the same answer. */
export interface Idempotency {
  /** hash of scope and key */
  keyHash: string;
  /** hash of the canonical request body */
  requestHash: string;
  /** the answer, encrypted with a key that only the holder of the idempotency key can derive */
  sealedAnswer: string;
  expiresAt: number;
}

/** done: written now. replayed: was written before with the same body. key-reused: the key came with another body. */
export type Once<Done extends {outcome: string}> =
  Done | {outcome: 'replayed'; sealedAnswer: string} | {outcome: 'key-reused'};
