import type {FormDefinition, Location, RegionProfile, Service} from '@mpp-sdk/contract';
import type {ApplicationRecord, NewApplication, NewEvent} from '../applications.js';
import type {FromHold, DayOffers, HoldRecord} from '../appointments.js';
import type {DraftRecord, SealedPart, StaffTokenRecord, UploadRecord} from '../records.js';
import type {SearchOutcome} from '../search-words.js';
import type {Idempotency, RegionSettings, RegionStore, Store} from '../store.js';

export type Make = () => Promise<{store: Store; close(): Promise<void>}>;

export const HOUR = 3_600_000;
/** 2027-03-01 00:00 UTC; the tests' clock starts here */
export const NOW = 1_803_859_200_000;

/** Runs `body` on a fresh store with two empty regions, 31 and 71. */
export async function onStore(
  make: Make,
  body: (a: RegionStore, b: RegionStore, store: Store) => Promise<void>,
): Promise<void> {
  const {store, close} = await make();
  try {
    await store.putRegion(settings('31'));
    await store.putRegion(settings('71'));
    await body((await store.region('31'))!, (await store.region('71'))!, store);
  } finally {
    await close();
  }
}

export function settings(code: string, name = `Region ${code}`): RegionSettings {
  const profile = {code, name: {id: name}, zone: 'Asia/Jakarta', languages: ['id'], holidays: [], channels: []};
  return {
    profile: {...profile, contacts: {}, features: {}, pages: {}} as unknown as RegionProfile,
    allowedOrigins: [`https://r${code}.example`],
  };
}

export function service(id: string, name = id): Service {
  return {id, name: {id: name}, agency: {id: 'agency', name: {id: 'Agency'}}} as unknown as Service;
}

export function form(id: string, version = 1): FormDefinition {
  const schema = {type: 'object', properties: {zulu: {type: 'string'}, alpha: {type: 'string'}}};
  return {id, version, title: {id}, schema, uischema: {type: 'VerticalLayout'}} as unknown as FormDefinition;
}

export function location(id: string, address = 'Jalan Contoh 1'): Location {
  return {id, name: {id}, kind: 'mpp', address} as unknown as Location;
}

export function draft(codeHash: string, more: Partial<DraftRecord> = {}): DraftRecord {
  return {codeHash, formId: 'form', sealed: 'sealed', version: 1, updatedAt: NOW, expiresAt: NOW + HOUR, ...more};
}

export function idempotency(keyHash: string, requestHash = 'body', sealedAnswer = 'answer'): Idempotency {
  return {keyHash, requestHash, sealedAnswer, expiresAt: NOW + HOUR};
}

export function applicationRecord(reference: string, more: Partial<ApplicationRecord> = {}): ApplicationRecord {
  return {
    reference,
    codeHash: `code-${reference}`,
    formId: 'form',
    formVersion: 1,
    status: 'submitted',
    agencyStatus: {code: 'new', label: {id: 'Baru'}},
    receivedAt: NOW,
    updatedAt: NOW,
    channel: 'online',
    tasks: [],
    documents: [],
    clockStops: [],
    sealed: 'sealed answers',
    version: 1,
    ...more,
  };
}

export function event(note = 'received'): NewEvent {
  return {at: '2027-03-01T00:00:00Z', type: 'received', status: 'submitted', channel: 'online', note};
}

export function newApplication(reference: string, more: Partial<NewApplication> = {}): NewApplication {
  const record = applicationRecord(reference);
  return {record, event: event(), idempotency: idempotency(`key-${reference}`), uploadIds: [], now: NOW, ...more};
}

/** One place in the office's only slot: it goes to the first in line who has no offer yet. */
export function firstInLine(): DayOffers['plan'] {
  let made = 0;
  return (line, busy) => {
    const first = line.find((one) => one.waitsSince! <= NOW);
    if (!first || busy.length > 0) return {offers: [], gone: []};
    return {offers: [{...hold(`offer${(made += 1)}`), moves: first.reference}], gone: []};
  };
}

export function hold(id: string, more: Partial<HoldRecord> = {}): HoldRecord {
  const start = more.start ?? NOW + 2 * HOUR;
  return {
    id,
    slotId: `slot-${start}`,
    locationId: 'office',
    serviceIds: ['ktp', 'kk'],
    people: 1,
    start,
    end: start + HOUR / 2,
    expiresAt: NOW + HOUR / 6,
    ...more,
  };
}

export function fromHold(reference: string, more: Partial<FromHold> = {}): FromHold {
  return {
    reference,
    codeHash: `code-${reference}`,
    status: 'booked',
    channel: 'online',
    createdAt: NOW,
    updatedAt: NOW,
    sealed: 'sealed name',
    version: 1,
    ...more,
  };
}

export function upload(id: string, length: number, more: Partial<UploadRecord> = {}): UploadRecord {
  const about = {sealedName: 'sealed', mediaType: 'image/jpeg', createdAt: NOW, expiresAt: NOW + HOUR};
  return {id, length, offset: 0, ...about, ...more};
}

/** A piece of `size` plain bytes; what is stored of it may have any length. */
export function part(size: number, sealed: number[] = [1, 2, 3]): SealedPart {
  return {sealed: Uint8Array.from(sealed), size};
}

/** Everything that comes page by page. */
export async function collected<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

export function searched(query: string, more: Partial<SearchOutcome> = {}): SearchOutcome {
  return {query, outcome: 'empty', day: '2027-03-01', ...more};
}

/** An upload of three bytes that is complete. */
export async function finishedUpload(region: RegionStore, id: string): Promise<void> {
  await region.uploads.create(upload(id, 3));
  await region.uploads.append(id, 0, part(3), NOW);
}

export function staffToken(id: string, more: Partial<StaffTokenRecord> = {}): StaffTokenRecord {
  return {id, tokenHash: `hash-${id}`, role: 'front-desk', createdAt: NOW, expiresAt: NOW + HOUR, ...more};
}
