import type {ApplicationEvent, FormDefinition, Location, Service} from '@mpp-sdk/contract';
import type {ApplicationRecord} from '../applications.js';
import type {AppointmentRecord, HoldRecord} from '../appointments.js';
import type {AccessTokenRecord, DraftRecord, SealedPart, StaffTokenRecord, UploadRecord} from '../records.js';
import type {SearchOutcome} from '../search-words.js';
import type {WrappedKey} from '../region-keys.js';
import type {Idempotency, RegionSettings} from '../store.js';

/** Everything the memory store keeps of one region. A Map keeps the order in which keys were first put. */
export interface RegionData {
  settings: RegionSettings;
  servicesVersion: number;
  services: Map<string, Service>;
  /** with which version each service changed last */
  serviceVersions: Map<string, number>;
  synonyms: Map<string, string>;
  /** by day, query, outcome and service */
  searches: Map<string, SearchOutcome & {count: number}>;
  rejectedSearches: Set<string>;
  forms: Map<string, FormDefinition>;
  locations: Map<string, Location>;
  drafts: Map<string, DraftRecord>;
  applications: Map<string, ApplicationRecord>;
  events: Map<string, ApplicationEvent[]>;
  idempotency: Map<string, Idempotency>;
  holds: Map<string, HoldRecord>;
  appointments: Map<string, AppointmentRecord>;
  uploads: Map<string, {record: UploadRecord; parts: SealedPart[]}>;
  accessTokens: Map<string, AccessTokenRecord>;
  staffTokens: Map<string, StaffTokenRecord>;
  keys: Map<number, WrappedKey>;
  /** keyed hashes by application reference */
  lookups: Map<string, string[]>;
}

export function emptyRegion(settings: RegionSettings): RegionData {
  return {
    settings,
    servicesVersion: 0,
    services: new Map(),
    serviceVersions: new Map(),
    synonyms: new Map(),
    searches: new Map(),
    rejectedSearches: new Set(),
    forms: new Map(),
    locations: new Map(),
    drafts: new Map(),
    applications: new Map(),
    events: new Map(),
    idempotency: new Map(),
    holds: new Map(),
    appointments: new Map(),
    uploads: new Map(),
    accessTokens: new Map(),
    staffTokens: new Map(),
    keys: new Map(),
    lookups: new Map(),
  };
}
