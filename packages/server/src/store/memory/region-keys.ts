import {bytesUnder, headerBytes, textUnder} from '../../security/sealed-form.js';
import type {KeyStore, SealedKind, SealedStore, SealedValue} from '../region-keys.js';
import {compare, copy} from './copy.js';
import type {RegionData} from './region-data.js';

export function memoryKeys({keys}: RegionData): KeyStore {
  return {
    list: async () => copy([...keys.values()].sort((a, b) => a.id - b.id)),
    add: async (key) => !keys.has(key.id) && !!keys.set(key.id, copy(key)),
    rewrap: async (id, before, wrapped) => {
      const key = keys.get(id);
      return key?.wrapped === before && !!keys.set(id, {...key, wrapped});
    },
    setComplete: async (id) => {
      const key = keys.get(id);
      if (key) keys.set(id, {...key, complete: true});
    },
    delete: async (id) => void keys.delete(id),
  };
}

interface Slot {
  key: SealedValue['key'];
  sealed: string | Uint8Array;
  put(sealed: never): void;
}

export function memorySealed(data: RegionData): SealedStore {
  const slots: Record<SealedKind, () => Slot[]> = {
    draft: () => [...data.drafts].map(([id, draft]) => slot([id], draft, 'sealed')),
    application: () => [...data.applications].map(([id, record]) => slot([id], record, 'sealed')),
    note: () =>
      [...data.events].flatMap(([id, events]) =>
        events.flatMap((event) => (event.note === undefined ? [] : slot([id, Number(event.id)], event, 'note'))),
      ),
    appointment: () => [...data.appointments].map(([id, record]) => slot([id], record, 'sealed')),
    'upload-name': () => [...data.uploads].map(([id, {record}]) => slot([id], record, 'sealedName')),
    'upload-part': () =>
      [...data.uploads].flatMap(([id, {parts}]) => {
        let offset = 0;
        return parts.map((part) => {
          const at = offset;
          offset += part.size;
          return slot([id, at], part, 'sealed');
        });
      }),
  };
  const others = (kind: SealedKind, keyId: number) =>
    slots[kind]()
      .filter(({sealed}) => !isUnder(sealed, keyId))
      .sort((a, b) => inOrder(a.key, b.key));
  return {
    others: async (kind, keyId, after, limit) =>
      others(kind, keyId)
        .filter(({key}) => !after || inOrder(key, after) > 0)
        .slice(0, limit)
        .map(({key, sealed}) => ({kind, key, sealed: typeof sealed === 'string' ? sealed : sealed.slice()})),
    count: async (kind, keyId) => others(kind, keyId).length,
    replace: async ({kind, key, sealed: before}, sealed) => {
      const found = slots[kind]().find((one) => inOrder(one.key, key) === 0);
      if (!found || !same(found.sealed, before)) return false;
      found.put((typeof sealed === 'string' ? sealed : sealed.slice()) as never);
      return true;
    },
  };
}

function slot<N extends string>(key: SealedValue['key'], record: {[K in N]?: string | Uint8Array}, name: N): Slot {
  return {key, sealed: record[name]!, put: (sealed) => (record[name] = sealed)};
}

function inOrder(a: SealedValue['key'], b: SealedValue['key']): number {
  return compare(a[0], b[0]) || compare(a[1] ?? 0, b[1] ?? 0);
}

function isUnder(sealed: string | Uint8Array, keyId: number): boolean {
  if (typeof sealed === 'string') return sealed.startsWith(textUnder(keyId));
  return same(sealed.subarray(0, headerBytes), bytesUnder(keyId));
}

function same(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
