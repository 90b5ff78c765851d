import type {ApplicationEvent, FormDefinition, Location, Service} from '@mpp-sdk/contract';
import type {ApplicationRecord} from '../applications.js';
import type {AppointmentRecord, HoldRecord} from '../appointments.js';
import type {AccessTokenRecord, DraftRecord, SealedPart, StaffTokenRecord, UploadRecord} from '../records.js';
import type {Idempotency, RegionSettings} from '../store.js';

/** Everything the memory store keeps of one region. A Map keeps the order in which keys were first put. */
export interface RegionData {
  settings: RegionSettings;
  servicesVersion: number;
  services: Map<string, Service>;
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
}

export function emptyRegion(settings: RegionSettings): RegionData {
  return {
    settings,
    servicesVersion: 0,
    services: new Map(),
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
  };
}
