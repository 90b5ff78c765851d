import type {Store} from '../store/store.js';
import type {WrappedKey} from '../store/region-keys.js';
import {decrypt, encrypt, importCipherKey} from './cipher.js';
import type {RandomBytes} from './cipher.js';
import {fromBase64, toBase64Url, toBytes} from './encoding.js';

/** A data key of one region, in use. */
export interface RegionKey {
  /** 1, 2, ... within the region; the highest is for what is written now */
  id: number;
  createdAt: number;
  cipher: CryptoKey;
  /** for keyed hashes (HMAC-SHA-256); made from the same secret */
  lookup: CryptoKey;
}

/**
 * Envelope encryption: each region has data keys of its own, which lie in the store wrapped by the operator's master key.
 * The master key can be exchanged without touching the data, a region's key without stopping.
 */
export interface Keyring {
  /** All keys of the region, oldest first; a region without one gets its first. Throws UnopenedKeysError. */
  all(region: string): Promise<RegionKey[]>;
  /** Also one that another process has just made; undefined when there is none. */
  find(region: string, id: number): Promise<RegionKey | undefined>;
  /** Makes the key for what is written from now on: here at once, in other processes within a minute. */
  add(region: string): Promise<RegionKey>;
  /** Wraps the keys that are under an older master key by the present one; answers how many. */
  rewrap(region: string): Promise<number>;
  /** Present master key first. */
  masters: Promise<CryptoKey[]>;
  forget(region: string): void;
}

/** The master key does not open the region's keys: it is another one than they were wrapped by. */
export class UnopenedKeysError extends Error {
  override readonly name = 'UnopenedKeysError';
}

/** How long a process may go on with keys that it has read, in milliseconds. */
export const keysKnownFor = 60_000;

export interface KeyringOptions {
  store: Pick<Store, 'region'>;
  /** The present master key, then older ones: 32 bytes, or an AES-GCM key that may encrypt and decrypt. */
  masterKeys: readonly (Uint8Array | CryptoKey)[];
  randomBytes: RandomBytes;
  now(): number;
}

export function createKeyring({store, masterKeys, randomBytes, now}: KeyringOptions): Keyring {
  const masters = Promise.all(masterKeys.map((key) => (key instanceof Uint8Array ? importCipherKey(key) : key)));
  // Whoever asks is told; nobody may ask before the first value is sealed.
  masters.catch(() => {});
  const known = new Map<string, {readAt: number; keys: Promise<RegionKey[]>}>();

  const keysOf = async (region: string) => {
    const handle = await store.region(region);
    if (!handle) throw new Error(`There is no region ${region}`);
    return handle.keys;
  };

  async function unwrap(region: string, {id, wrapped, createdAt}: WrappedKey): Promise<RegionKey> {
    const {secret} = await unwrapSecret(await masters, region, id, wrapped);
    return {id, createdAt, cipher: await importCipherKey(secret), lookup: await lookupKey(secret)};
  }

  async function make(region: string, id: number): Promise<void> {
    const secret = randomBytes(32);
    const wrapped = await wrap((await masters)[0]!, region, id, secret, randomBytes);
    // Another process may have been first: then its key counts.
    await (await keysOf(region)).add({id, wrapped, createdAt: now()});
  }

  async function read(region: string): Promise<RegionKey[]> {
    const keys = await keysOf(region);
    let wrapped = await keys.list();
    if (wrapped.length === 0) {
      await make(region, 1);
      wrapped = await keys.list();
    }
    return Promise.all(wrapped.map((one) => unwrap(region, one)));
  }

  function all(region: string): Promise<RegionKey[]> {
    const kept = known.get(region);
    if (kept && Math.abs(now() - kept.readAt) < keysKnownFor) return kept.keys;
    const entry = {readAt: now(), keys: read(region)};
    known.set(region, entry);
    entry.keys.catch(() => {
      if (known.get(region) === entry) known.delete(region);
    });
    return entry.keys;
  }

  return {
    masters,
    all,
    forget: (region) => void known.delete(region),
    async find(region, id) {
      const has = (keys: RegionKey[]) => keys.find((key) => key.id === id);
      const here = has(await all(region));
      if (here) return here;
      known.delete(region);
      return has(await all(region));
    },
    async add(region) {
      known.delete(region);
      await make(region, (await all(region)).at(-1)!.id + 1);
      known.delete(region);
      return (await all(region)).at(-1)!;
    },
    async rewrap(region) {
      const keys = await keysOf(region);
      const all = await masters;
      let count = 0;
      for (const {id, wrapped} of await keys.list()) {
        const {secret, by} = await unwrapSecret(all, region, id, wrapped);
        if (by === 0) continue;
        if (await keys.rewrap(id, wrapped, await wrap(all[0]!, region, id, secret, randomBytes))) count++;
      }
      return count;
    },
  };
}

const contextOf = (region: string, id: number) => `${region}/key/${id}`;

async function wrap(master: CryptoKey, region: string, id: number, secret: Uint8Array, randomBytes: RandomBytes) {
  return toBase64Url(await encrypt(master, secret, contextOf(region, id), randomBytes));
}

async function unwrapSecret(masters: readonly CryptoKey[], region: string, id: number, wrapped: string) {
  for (const [by, master] of masters.entries()) {
    const secret = await decrypt(master, fromBase64(wrapped), contextOf(region, id)).catch(() => undefined);
    if (secret) return {secret, by};
  }
  throw new UnopenedKeysError(`The data key does not open key ${id} of region ${region}`);
}

async function lookupKey(secret: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'HKDF', false, ['deriveKey']);
  const algorithm = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: toBytes('mpp-sdk/lookup')};
  return crypto.subtle.deriveKey(algorithm, material, {name: 'HMAC', hash: 'SHA-256', length: 256}, false, ['sign']);
}
