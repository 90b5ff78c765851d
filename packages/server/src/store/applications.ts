import type {
  Application,
  ApplicationClock,
  ApplicationEvent,
  ApplicationStatus,
  CaseDocument,
  Channel,
  Duration,
  Result,
  Task,
  TimeLimits,
} from '@mpp-sdk/contract';
import type {Idempotency, Once} from './store.js';

/** A task without its words, which may be about a person: they lie encrypted with the answers. */
export type StoredTask = Omit<Task, 'title' | 'description'>;

export interface ApplicationRecord {
  reference: string;
  /** salted hash of the access code */
  codeHash: string;
  serviceId?: string;
  agencyId?: string;
  formId: string;
  formVersion: number;
  status: ApplicationStatus;
  agencyStatus: Application['agencyStatus'];
  result?: Result;
  resultReason?: string;
  receivedAt: number;
  updatedAt: number;
  /** as the receipt named it */
  promisedDate?: string;
  /** what the standard and the law said of the time when it was received */
  terms?: {promise?: Duration; limits?: TimeLimits};
  /** stages that it has entered, oldest first */
  stages?: {id: string; from: string}[];
  /** when the result was there, and what the clock said then */
  settled?: {at: string; tookDays: number; clock?: ApplicationClock};
  channel: Channel;
  tasks: StoredTask[];
  documents: CaseDocument[];
  clockStops: Application['clockStops'];
  /** answers, language and helper, encrypted */
  sealed: string;
  /** grows with every change; the guard against two officers at once */
  version: number;
}

/** How long the cases of one service took. */
export interface ServiceDurations {
  serviceId: string;
  cases: number;
  median: number;
  p80: number;
}

/** Working days that count in the durations of a service: not those of a case that the applicant took back. */
export function tookDays({settled, result}: Pick<ApplicationRecord, 'settled' | 'result'>): number | undefined {
  return result === 'withdrawn' ? undefined : settled?.tookDays;
}

/** An event before it has its number. */
export type NewEvent = Omit<ApplicationEvent, 'id'>;

export interface NewApplication {
  record: ApplicationRecord;
  event: NewEvent;
  idempotency: Idempotency;
  /** deleted in the same transaction */
  draftCodeHash?: string;
  /** become the application's in the same transaction; must be finished and unowned */
  uploadIds: string[];
  /** keyed hashes of what the case can be found by */
  lookups?: string[];
  now: number;
}

export interface ApplicationStore {
  create(
    application: NewApplication,
  ): Promise<Once<{outcome: 'created'} | {outcome: 'uploads-missing'; uploadIds: string[]}>>;
  /** The answer kept for this key, without writing. */
  replay(keyHash: string, requestHash: string, now: number): Promise<Once<{outcome: 'new'}>>;
  get(reference: string): Promise<ApplicationRecord | undefined>;
  /** Events with a number greater than `after` (0 = all), oldest first. Ids are '1', '2', ... within the application. */
  events(reference: string, after: number): Promise<ApplicationEvent[]>;
  /** Stores the record and appends the events when the stored version is still `record.version`; the stored version grows by one. */
  change(
    record: ApplicationRecord,
    events: NewEvent[],
    options?: {uploadIds?: string[]; idempotency?: Idempotency; now: number},
  ): Promise<Once<{outcome: 'changed'} | {outcome: 'conflict'} | {outcome: 'uploads-missing'; uploadIds: string[]}>>;
  /**
   * Calls `wake` soon after events were added to the case, by this process or another, and when some may have been added
   * unheard. Returns what ends it.
   */
  watch(reference: string, wake: () => void): () => void;
  /** Of each service that has at least `least` results since then: how many, and the working days that half and four of five took. */
  durations(since: number, least: number): Promise<ServiceDurations[]>;
  /** Cases that have one of these keyed hashes, newest first. */
  find(lookups: string[], query: {agencyId?: string; limit: number}): Promise<ApplicationRecord[]>;
  /** Replaces the hashes by which a case is found. */
  setLookups(reference: string, lookups: string[]): Promise<void>;
  /** Oldest first by (receivedAt, reference). */
  list(query: {
    status?: ApplicationStatus;
    serviceId?: string;
    agencyId?: string;
    after?: {receivedAt: number; reference: string};
    limit: number;
  }): Promise<ApplicationRecord[]>;
}
