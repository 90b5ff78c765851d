import type {FormDefinition, Location, Service} from '@mpp-sdk/contract';
import type {ColumnType, Generated} from 'kysely';
import type {ApplicationRecord, NewEvent} from '../applications.js';
import type {SearchOutcome} from '../search-words.js';
import type {RegionSettings} from '../store.js';

/**
 * A document the database never looks into. It is `json`, not `jsonb`: json keeps the order of keys and every character, so
 * both stores give back the same text. Always written as JSON.stringify(value): the drivers differ on arrays.
 */
export type Json<T> = ColumnType<T, string, string>;

/** Columns of an application that no query needs. */
export type ApplicationRest = Omit<
  ApplicationRecord,
  | 'reference'
  | 'codeHash'
  | 'serviceId'
  | 'agencyId'
  | 'formId'
  | 'formVersion'
  | 'status'
  | 'receivedAt'
  | 'updatedAt'
  | 'sealed'
  | 'version'
>;

interface InRegion {
  region: string;
}

interface KeyedTable<T> extends InRegion {
  id: string;
  /** order of first put */
  position: Generated<number>;
  document: Json<T>;
}

/** Times are bigint epoch milliseconds. */
export interface Database {
  regions: InRegion & {settings: Json<RegionSettings>; services_version: Generated<number>};
  /** version: of the region's services, when this one changed last */
  services: KeyedTable<Service> & {version: number};
  forms: KeyedTable<FormDefinition>;
  locations: KeyedTable<Location>;
  drafts: InRegion & {
    code_hash: string;
    form_id: string;
    service_id: string | null;
    sealed: string;
    version: number;
    updated_at: number;
    expires_at: number;
  };
  applications: InRegion & {
    reference: string;
    code_hash: string;
    service_id: string | null;
    agency_id: string | null;
    form_id: string;
    form_version: number;
    status: string;
    received_at: number;
    updated_at: number;
    sealed: string;
    version: number;
    event_count: number;
    settled_at: number | null;
    took_days: number | null;
    rest: Json<ApplicationRest>;
  };
  application_events: InRegion & {reference: string; number: number; event: Json<NewEvent>};
  idempotency_keys: InRegion & {key_hash: string; request_hash: string; sealed_answer: string; expires_at: number};
  location_days: InRegion & {location_id: string; day: number};
  slot_holds: InRegion & {
    id: string;
    slot_id: string;
    location_id: string;
    service_ids: Json<string[]>;
    people: number;
    starts_at: number;
    ends_at: number;
    expires_at: number;
    moves: string | null;
    counted_for: string | null;
  };
  appointments: InRegion & {
    reference: string;
    code_hash: string;
    status: string;
    location_id: string;
    service_ids: Json<string[]>;
    people: number;
    starts_at: number;
    ends_at: number;
    channel: string;
    application_reference: string | null;
    created_at: number;
    updated_at: number;
    sealed: string;
    version: number;
    waits_since: number | null;
    offers: number | null;
  };
  uploads: InRegion & {
    id: string;
    length: number;
    stored: number;
    sealed_name: string;
    media_type: string;
    created_at: number;
    expires_at: number;
    reference: string | null;
    owner: string | null;
    network: string | null;
    state: string | null;
  };
  /** starts_at and size count plain bytes */
  upload_parts: InRegion & {upload_id: string; starts_at: number; size: number; sealed: Uint8Array};
  region_keys: InRegion & {id: number; wrapped: string; created_at: number; complete: boolean | null};
  case_lookups: InRegion & {hash: string; reference: string};
  access_tokens: InRegion & {token_hash: string; kind: string; reference: string; expires_at: number};
  staff_tokens: InRegion & {
    id: string;
    token_hash: string;
    role: string;
    agency_id: string | null;
    label: string | null;
    created_at: number;
    expires_at: number;
  };
  search_outcomes: InRegion & {
    day: string;
    query: string;
    outcome: SearchOutcome['outcome'];
    /** '' where none was told */
    service_id: string;
    count: number;
  };
  rejected_searches: InRegion & {key: string};
  synonyms: InRegion & {phrase: string; words: string};
  /** region '*' where a count belongs to no region */
  rate_counters: InRegion & {bucket: string; window_start: number; expires_at: number; count: number};
}
