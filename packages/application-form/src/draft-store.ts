import type {ApplicationRequest} from '@mpp-sdk/contract';
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

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function withStore<T>(name: 'drafts' | 'keys', run: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open('mpp-sdk', 1);
  opening.onupgradeneeded = () => ['drafts', 'keys'].forEach((each) => opening.result.createObjectStore(each));
  const db = await settled(opening);
  try {
    const transaction = db.transaction(name, 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    // Whoever awaits the result hears of an abort; this keeps it from being reported twice.
    done.catch(() => undefined);
    const value = await run(transaction.objectStore(name));
    await done;
    return value;
  } finally {
    db.close();
  }
}

/** One key per origin that no script can read out; a copied database file is of no use without this browser. */
async function deviceKey(): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey(CIPHER, false, ['encrypt', 'decrypt']);
  return withStore('keys', async (store) => {
    const known = (await settled(store.get('drafts'))) as CryptoKey | undefined;
    if (!known) await settled(store.put(fresh, 'drafts'));
    return known ?? fresh;
  });
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  savedAt: number;
}

/** Drafts in IndexedDB, each encrypted as a whole (AES-GCM). */
export function createDraftStore(now: () => number = () => Date.now()): DraftStore {
  let key: Promise<CryptoKey> | undefined;
  const deviceKeyOnce = (): Promise<CryptoKey> => {
    key ??= deviceKey();
    key.catch(() => (key = undefined));
    return key;
  };
  const remove = (name: string) => withStore('drafts', async (store) => void (await settled(store.delete(name))));
  return {
    remove,
    async save(name, draft) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(draft));
      const data = await crypto.subtle.encrypt({name: CIPHER.name, iv}, await deviceKeyOnce(), plain);
      const sealed: Sealed = {iv, data, savedAt: draft.savedAt};
      await withStore('drafts', async (store) => void (await settled(store.put(sealed, name))));
    },
    async load(name) {
      const sealed = (await withStore('drafts', (store) => settled(store.get(name)))) as Sealed | undefined;
      if (!sealed) return undefined;
      if (now() - sealed.savedAt > LIFE_MS) return void (await remove(name));
      try {
        const plain = await crypto.subtle.decrypt(
          {name: CIPHER.name, iv: sealed.iv},
          await deviceKeyOnce(),
          sealed.data,
        );
        return JSON.parse(new TextDecoder().decode(plain)) as StoredDraft;
      } catch {
        return void (await remove(name));
      }
    },
  };
}
