import {DuplicateKeyError} from '../duplicate.js';
import type {AccessTokenStore, StaffTokenStore} from '../records.js';
import {compare, copy, insert, live} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryAccessTokens({accessTokens}: RegionData): AccessTokenStore {
  return {
    put: async (token) => {
      accessTokens.set(token.tokenHash, copy(token));
    },
    get: async (tokenHash, now) => copy(live(accessTokens.get(tokenHash), now)),
  };
}

export function memoryStaffTokens({staffTokens}: RegionData): StaffTokenStore {
  const bySecret = (tokenHash: string) => [...staffTokens.values()].find((token) => token.tokenHash === tokenHash);
  return {
    create: async (token) => {
      if (bySecret(token.tokenHash)) throw new DuplicateKeyError('staff token');
      insert(staffTokens, token.id, token, 'staff token');
    },
    list: async (now) =>
      [...staffTokens.values()]
        .filter((token) => live(token, now))
        .sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
        .map(copy),
    find: async (tokenHash, now) => copy(live(bySecret(tokenHash), now)),
    revoke: async (id) => staffTokens.delete(id),
    rotate: async (id, tokenHash, expiresAt, now) => {
      const kept = live(staffTokens.get(id), now);
      if (!kept) return undefined;
      const owner = bySecret(tokenHash);
      if (owner && owner.id !== id) throw new DuplicateKeyError('staff token');
      Object.assign(kept, {tokenHash, expiresAt});
      return copy(kept);
    },
  };
}
