import type {PrefillConsentStore} from '../prefill-consents.js';
import {copy} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryPrefillConsents({prefillConsents}: RegionData): PrefillConsentStore {
  return {
    add: async (consent) => void prefillConsents.set(consent.id, copy(consent)),
    of: async (subjects, now) =>
      [...prefillConsents.values()]
        .filter(({subject, expiresAt}) => subjects.includes(subject) && expiresAt > now)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
        .map((consent) => copy(consent)),
  };
}
