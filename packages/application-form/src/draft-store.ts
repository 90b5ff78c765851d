import type {ApplicationRequest} from '@mpp-sdk/contract';
import {deviceStore, type DeviceStore} from '@mpp-sdk/core';
import type {Answers} from '@mpp-sdk/form-engine';

/** What is known of an uploaded file besides its id. */
export interface StoredFile {
  name: string;
  bytes: number;
}

/** Unfinished work on this device. */
export interface StoredDraft {
  formVersion: number;
  answers: Answers;
  /** By upload id. */
  files: {readonly [uploadId: string]: StoredFile};
  /** Page of the definition that was open. */
  page: number;
  /** Belongs to the intention: kept until its receipt is there. */
  idempotencyKey: string;
  /** Bodies that were sent and may have arrived. */
  attempts: readonly ApplicationRequest[];
  draftCode?: string;
  /** Epoch milliseconds. */
  savedAt: number;
}

/** Rejects when the device refuses (private window, full disk, no secure context). */
export interface DraftStore {
  load(key: string): Promise<StoredDraft | undefined>;
  save(key: string, draft: StoredDraft): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A shared phone should not keep answers for ever; the server's drafts live as long. */
const LIFE_MS = 30 * 86_400_000;
const CIPHER = {name: 'AES-GCM', length: 256};

/** One key per origin that no script can read out; a copied database file is of no use without this browser. */
async function deviceKey(keys: DeviceStore): Promise<CryptoKey> {
  return keys.getOrSet('drafts', await crypto.subtle.generateKey(CIPHER, false, ['encrypt', 'decrypt']));
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  savedAt: number;
}

/** Drafts in IndexedDB, each encrypted as a whole (AES-GCM). */
export function createDraftStore(now: () => number = () => Date.now()): DraftStore {
  const drafts = deviceStore('mpp-sdk-drafts');
  let key: Promise<CryptoKey> | undefined;
  const deviceKeyOnce = (): Promise<CryptoKey> => {
    key ??= deviceKey(deviceStore('mpp-sdk-keys'));
    key.catch(() => (key = undefined));
    return key;
  };
  return {
    remove: drafts.remove,
    async save(name, draft) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(draft));
      const data = await crypto.subtle.encrypt({name: CIPHER.name, iv}, await deviceKeyOnce(), plain);
      const sealed: Sealed = {iv, data, savedAt: draft.savedAt};
      await drafts.set(name, sealed);
    },
    async load(name) {
      const sealed = await drafts.get<Sealed>(name);
      if (!sealed) return undefined;
      if (now() - sealed.savedAt > LIFE_MS) return void (await drafts.remove(name));
      try {
        const plain = await crypto.subtle.decrypt(
          {name: CIPHER.name, iv: sealed.iv},
          await deviceKeyOnce(),
          sealed.data,
        );
        return JSON.parse(new TextDecoder().decode(plain)) as StoredDraft;
      } catch {
        return void (await drafts.remove(name));
      }
    },
  };
}
