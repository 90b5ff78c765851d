import {DuplicateKeyError} from '../duplicate.js';
import type {SealedPart, UploadRecord, UploadStore} from '../records.js';
import {copy} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryUploads({uploads}: RegionData): UploadStore {
  const usable = (id: string, now: number) => {
    const kept = uploads.get(id);
    return kept && isUsable(kept.record, now) ? kept : undefined;
  };
  return {
    create: async (upload) => {
      if (uploads.has(upload.id)) throw new DuplicateKeyError('upload id');
      uploads.set(upload.id, {record: copy({...upload, offset: 0}), parts: []});
    },
    get: async (id, now) => copy(usable(id, now)?.record),
    append: async (id, offset, part, now) => {
      const kept = usable(id, now);
      if (!kept) return 'missing';
      if (kept.record.offset !== offset) return 'mismatch';
      if (offset + part.size > kept.record.length) return 'too-large';
      if (part.size > 0) kept.parts.push(copyPart(part));
      kept.record.offset += part.size;
      return copy(kept.record);
    },
    read: async (id) => {
      const kept = uploads.get(id);
      return kept && kept.record.offset === kept.record.length ? kept.parts.map(copyPart) : undefined;
    },
    delete: async (id) => uploads.get(id)?.record.reference === undefined && uploads.delete(id),
  };
}

function isUsable(record: UploadRecord, now: number): boolean {
  return record.reference !== undefined || record.expiresAt > now;
}

function copyPart({sealed, size}: SealedPart): SealedPart {
  return {sealed: sealed.slice(), size};
}

/** Those of `ids` that nobody may take: not there, expired, unfinished or owned. */
export function missingUploads({uploads}: RegionData, ids: string[], now: number): string[] {
  return [...new Set(ids)].filter((id) => {
    const record = uploads.get(id)?.record;
    return !record || record.reference !== undefined || record.expiresAt <= now || record.offset !== record.length;
  });
}

export function ownUploads({uploads}: RegionData, ids: string[], reference: string): void {
  for (const id of ids) uploads.get(id)!.record.reference = reference;
}
