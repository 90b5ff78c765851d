import type {RegionStore, Store} from '../store.js';
import {memoryApplications} from './applications.js';
import {memoryAppointments} from './appointments.js';
import {memoryKeyed, memoryServices} from './catalogue.js';
import {copy} from './copy.js';
import {memoryDrafts} from './drafts.js';
import {createCounters} from './rate-counters.js';
import {emptyRegion, type RegionData} from './region-data.js';
import {memorySearchWords} from './search-words.js';
import {memoryKeys, memorySealed} from './region-keys.js';
import {sweepRegion} from './sweep.js';
import {memoryAccessTokens, memoryStaffTokens} from './tokens.js';
import {memoryUploads} from './uploads.js';

/**
 * A store that keeps everything in this process: for tests, for the mock in a browser, for trying out. Every method does its
 * work in one turn of the event loop, so each is a transaction by itself. A restart forgets everything.
 */
export function createMemoryStore(): Store {
  const regions = new Map<string, {data: RegionData; handle: RegionStore}>();
  const counters = createCounters();
  return {
    region: async (code) => regions.get(code)?.handle,
    regionCodes: async () => [...regions.keys()].sort(),
    putRegion: async (settings) => {
      const {code} = settings.profile;
      const kept = regions.get(code);
      if (kept) {
        kept.data.settings = copy(settings);
        return;
      }
      const data = emptyRegion(copy(settings));
      regions.set(code, {data, handle: regionHandle(code, data)});
    },
    hit: async (bucket, windowSeconds, now, weight = 1) => counters.hit(bucket, windowSeconds, now, weight),
    hits: async (bucket, windowSeconds, now) => counters.hits(bucket, windowSeconds, now),
    sweep: async (now) => {
      for (const {data} of regions.values()) sweepRegion(data, now);
      counters.sweep(now);
    },
    ping: async () => {},
    close: async () => {},
  };
}

function regionHandle(code: string, data: RegionData): RegionStore {
  return {
    code,
    settings: async () => copy(data.settings),
    services: memoryServices(data),
    searchWords: memorySearchWords(data),
    forms: memoryKeyed(data.forms),
    locations: memoryKeyed(data.locations),
    drafts: memoryDrafts(data),
    applications: memoryApplications(data),
    appointments: memoryAppointments(data),
    uploads: memoryUploads(data),
    accessTokens: memoryAccessTokens(data),
    staffTokens: memoryStaffTokens(data),
    keys: memoryKeys(data),
    sealed: memorySealed(data),
  };
}
