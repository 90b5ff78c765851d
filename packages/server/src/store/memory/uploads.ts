import {DuplicateKeyError} from '../duplicate.js';
import type {UploadRecord, UploadStore} from '../records.js';
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
    append: async (id, offset, bytes, now) => {
      const kept = usable(id, now);
      if (!kept) return 'missing';
      if (kept.record.offset !== offset) return 'mismatch';
      if (offset + bytes.length > kept.record.length) return 'too-large';
      kept.parts.push(bytes.slice());
      kept.record.offset += bytes.length;
      return copy(kept.record);
    },
    read: async (id) => {
      const kept = uploads.get(id);
      return kept && kept.record.offset === kept.record.length ? joined(kept.parts, kept.record.length) : undefined;
    },
    delete: async (id) => uploads.get(id)?.record.reference === undefined && uploads.delete(id),
  };
}

function isUsable(record: UploadRecord, now: number): boolean {
  return record.reference !== undefined || record.expiresAt > now;
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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
