import type {DeviceStore} from '@mpp-sdk/core';

const CIPHER = {name: 'AES-GCM', length: 256};

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What stands before a draft's key when the citizen has set a code. */
export interface Lock {
  salt: Uint8Array<ArrayBuffer>;
  /** Of PBKDF2 with SHA-256. */
  iterations: number;
  /** Wrong codes in a row. */
  wrong: number;
  /** No code is looked at before (epoch milliseconds). */
  waitUntil: number;
}

/** A draft's own key: sealed under the device's, and inside that under the citizen's code where there is a lock. */
export interface KeptKey extends Sealed {
  lock?: Lock;
}

/** A code has to be given first. */
export class DraftLocked extends Error {
  override readonly name = 'DraftLocked';
}

/** Encrypts what belongs to one draft. Its key goes with it: what was copied before is of no use after. */
export interface Cipher {
  readonly name: string;
  readonly keys: DeviceStore;
  /** The bare key, while a code that was given here counts. */
  opened?: BufferSource;
  /** Both reject with `DraftLocked` when a code has to be given first. */
  seal(plain: BufferSource): Promise<Sealed>;
  /** Rejects what was sealed under another key. */
  open(sealed: Sealed): Promise<ArrayBuffer>;
  forget(): Promise<void>;
}

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

export async function sealWith(key: CryptoKey, plain: BufferSource): Promise<Sealed> {
  const iv = randomBytes(12);
  return {iv, data: await crypto.subtle.encrypt({name: CIPHER.name, iv}, key, plain)};
}

export const openWith = (key: CryptoKey, {iv, data}: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({name: CIPHER.name, iv}, key, data);

/** One key per origin that no script can read out: a copied database file is of no use without this browser. */
export async function deviceKey(keys: DeviceStore): Promise<CryptoKey> {
  const known = await keys.get<CryptoKey>('device');
  return known ?? keys.getOrSet('device', await crypto.subtle.generateKey(CIPHER, false, ['encrypt', 'decrypt']));
}

/** @param name of the draft */
export function createCipher(name: string, keys: DeviceStore): Cipher {
  // Looked up each time: another tab may have set a code, or deleted the draft.
  const ownKey = async (): Promise<CryptoKey> => {
    const device = await deviceKey(keys);
    const kept = await keys.getOrSet<KeptKey>(name, await sealWith(device, randomBytes(32)));
    const bare = kept.lock ? cipher.opened : await openWith(device, kept);
    if (!bare) throw new DraftLocked();
    return crypto.subtle.importKey('raw', bare, CIPHER, false, ['encrypt', 'decrypt']);
  };
  const cipher: Cipher = {
    name,
    keys,
    seal: async (plain) => sealWith(await ownKey(), plain),
    open: async (sealed) => openWith(await ownKey(), sealed),
    forget: () => keys.remove(name),
  };
  return cipher;
}
