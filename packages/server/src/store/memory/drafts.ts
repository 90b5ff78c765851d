import type {DraftStore} from '../records.js';
import {copy, insert, live} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryDrafts({drafts}: RegionData): DraftStore {
  return {
    create: async (draft) => insert(drafts, draft.codeHash, draft, 'draft code'),
    get: async (codeHash, now) => copy(live(drafts.get(codeHash), now)),
    replace: async (draft, expectedVersion) => {
      const kept = live(drafts.get(draft.codeHash), draft.updatedAt);
      if (!kept) return 'missing';
      if (kept.version !== expectedVersion) return 'conflict';
      drafts.set(draft.codeHash, {...copy(draft), version: expectedVersion + 1});
      return 'replaced';
    },
    delete: async (codeHash) => drafts.delete(codeHash),
  };
}
