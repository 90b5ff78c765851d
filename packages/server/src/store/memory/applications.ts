import {tookDays, type ApplicationRecord, type ApplicationStore, type NewEvent} from '../applications.js';
import {createWakes} from '../wakes.js';
import {compare, copy, insert} from './copy.js';
import {earlier, remember} from './idempotency.js';
import type {RegionData} from './region-data.js';
import {missingUploads, ownUploads} from './uploads.js';

export function memoryApplications(data: RegionData): ApplicationStore {
  const append = (reference: string, events: NewEvent[]) => {
    const kept = data.events.get(reference) ?? [];
    for (const event of events) kept.push({...copy(event), id: String(kept.length + 1)});
    data.events.set(reference, kept);
  };
  const wakes = createWakes();
  return {
    watch: (reference, wake) => wakes.watch(reference, wake),
    create: async ({record, event, idempotency, draftCodeHash, uploadIds, lookups = [], now}) => {
      const before = earlier(data, idempotency, now);
      if (before) return before;
      const missing = missingUploads(data, uploadIds, now);
      if (missing.length > 0) return {outcome: 'uploads-missing', uploadIds: missing};
      insert(data.applications, record.reference, record, 'application reference');
      append(record.reference, [event]);
      data.lookups.set(record.reference, [...lookups]);
      ownUploads(data, uploadIds, record.reference);
      if (draftCodeHash !== undefined) data.drafts.delete(draftCodeHash);
      remember(data, idempotency);
      return {outcome: 'created'};
    },
    replay: async (keyHash, requestHash, now) => earlier(data, {keyHash, requestHash}, now) ?? {outcome: 'new'},
    get: async (reference) => copy(data.applications.get(reference)),
    events: async (reference, after) => copy((data.events.get(reference) ?? []).filter(({id}) => Number(id) > after)),
    change: async (record, events, options) => {
      const {uploadIds = [], idempotency, now = 0} = options ?? {};
      const before = earlier(data, idempotency, now);
      if (before) return before;
      if (data.applications.get(record.reference)?.version !== record.version) return {outcome: 'conflict'};
      const missing = missingUploads(data, uploadIds, now);
      if (missing.length > 0) return {outcome: 'uploads-missing', uploadIds: missing};
      data.applications.set(record.reference, {...copy(record), version: record.version + 1});
      append(record.reference, events);
      ownUploads(data, uploadIds, record.reference);
      remember(data, idempotency);
      if (events.length > 0) wakes.ring(record.reference);
      return {outcome: 'changed'};
    },
    durations: async (since, least) => {
      const byService = new Map<string, number[]>();
      for (const record of data.applications.values()) {
        const days = tookDays(record);
        const {serviceId, settled} = record;
        if (days === undefined || serviceId === undefined || Date.parse(settled!.at) < since) continue;
        byService.set(serviceId, [...(byService.get(serviceId) ?? []), days]);
      }
      return [...byService]
        .filter(([, days]) => days.length >= least)
        .map(([serviceId, days]) => {
          const sorted = days.sort(compare);
          const share = (part: number) => sorted[Math.ceil(part * sorted.length) - 1]!;
          return {serviceId, cases: sorted.length, median: share(0.5), p80: share(0.8)};
        })
        .sort((a, b) => compare(a.serviceId, b.serviceId));
    },
    find: async (lookups, {agencyId, limit}) =>
      [...data.applications.values()]
        .filter(({reference}) => data.lookups.get(reference)?.some((hash) => lookups.includes(hash)))
        .filter((record) => agencyId === undefined || record.agencyId === agencyId)
        .sort((a, b) => inOrder(b, a))
        .slice(0, limit)
        .map(copy),
    setLookups: async (reference, lookups) => void data.lookups.set(reference, [...lookups]),
    list: async ({status, serviceId, agencyId, after, limit}) =>
      [...data.applications.values()]
        .filter((record) => status === undefined || record.status === status)
        .filter((record) => serviceId === undefined || record.serviceId === serviceId)
        .filter((record) => agencyId === undefined || record.agencyId === agencyId)
        .filter((record) => !after || inOrder(after, record) < 0)
        .sort(inOrder)
        .slice(0, limit)
        .map(copy),
  };
}

type Place = Pick<ApplicationRecord, 'receivedAt' | 'reference'>;

function inOrder(a: Place, b: Place): number {
  return compare(a.receivedAt, b.receivedAt) || compare(a.reference, b.reference);
}
