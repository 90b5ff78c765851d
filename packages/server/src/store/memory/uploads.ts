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
    create: async (upload, room) => {
      const open = [...uploads.values()].filter(({record}) => !record.reference && record.expiresAt > upload.createdAt);
      const bytes = (list: typeof open) => list.reduce((sum, {record}) => sum + record.length, upload.length);
      if (room && bytes(open) > room.region) return 'region-full';
      const {owner, network} = upload;
      const own = open.filter(({record}) => record.owner === owner);
      if (room && owner !== undefined && bytes(own) > room.owner) return 'owner-full';
      const near = open.filter(({record}) => record.network === network);
      if (room && network !== undefined && bytes(near) > room.network) return 'network-full';
      if (uploads.has(upload.id)) throw new DuplicateKeyError('upload id');
      uploads.set(upload.id, {record: copy({...upload, offset: 0}), parts: []});
      return 'created';
    },
    get: async (id, now) => copy(usable(id, now)?.record),
    append: async (id, offset, part, now, expiresAt) => {
      const kept = usable(id, now);
      if (!kept) return 'missing';
      if (kept.record.offset !== offset) return 'mismatch';
      if (offset + part.size > kept.record.length) return 'too-large';
      if (part.size > 0) kept.parts.push(copyPart(part));
      kept.record.offset += part.size;
      if (expiresAt !== undefined) kept.record.expiresAt = expiresAt;
      return copy(kept.record);
    },
    extend: async (owner, until, now) => {
      for (const {record} of uploads.values())
        if (record.owner === owner && !record.reference && record.expiresAt > now)
          record.expiresAt = Math.max(record.expiresAt, until);
    },
    finish: async (id, state, parts) => {
      const kept = uploads.get(id);
      if (!kept || kept.record.reference !== undefined || kept.record.offset !== kept.record.length) return false;
      kept.record.state = state;
      if (parts) kept.parts = parts.map(copyPart);
      return true;
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
    const free = record && record.reference === undefined && record.expiresAt > now;
    return !free || record.offset !== record.length || record.state === 'quarantined';
  });
}

export function ownUploads({uploads}: RegionData, ids: string[], reference: string): void {
  for (const id of ids) {
    const {record} = uploads.get(id)!;
    record.reference = reference;
    delete record.network;
  }
}
