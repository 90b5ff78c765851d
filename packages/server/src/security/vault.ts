import {decrypt, encrypt} from './cipher.js';
import type {RandomBytes} from './cipher.js';
import {fromBase64, fromBytes, toBase64Url, toBytes} from './encoding.js';
import type {Keyring, RegionKey} from './keyring.js';
import {bytesUnder, headerBytes, readHeader, readText, textUnder} from './sealed-form.js';
import {openWith} from './sealed-text.js';

/**
 * Encrypts personal data before a store sees it, with the keys of its region. `context` begins with the region's code and
 * names the record; it is authenticated, so that a sealed value moved to another record or region does not open.
 */
export interface Vault {
  seal(value: unknown, context: string): Promise<string>;
  /** Rejects when the value was changed, moved or sealed under a key that is gone. */
  open<T>(sealed: string, context: string): Promise<T>;
  /** As seal, for the bytes of a file. */
  sealBytes(bytes: Uint8Array, context: string): Promise<Uint8Array>;
  openBytes(sealed: Uint8Array, context: string): Promise<Uint8Array>;
  /**
   * Keyed hashes by which a value can be found without being readable: one for each key of the region, that of the present
   * key first. `context` says what kind of value it is and begins with the region's code.
   */
  lookups(value: string, context: string): Promise<string[]>;
}

export function createVault(keyring: Keyring, randomBytes: RandomBytes): Vault {
  const current = async (context: string) => (await keyring.all(regionOf(context))).at(-1)!;
  return {
    async seal(value, context) {
      const {id, cipher} = await current(context);
      const sealed = await encrypt(cipher, toBytes(JSON.stringify(value)), context, randomBytes);
      return textUnder(id) + toBase64Url(sealed);
    },
    async open<T>(sealed: string, context: string) {
      const found = readText(sealed);
      if (!found) return firstThatOpens(await keyring.masters, (master) => openWith<T>(master, sealed, context));
      const key = await named(keyring, context, found.keyId);
      return JSON.parse(fromBytes(await decrypt(key.cipher, fromBase64(found.rest), context))) as T;
    },
    async sealBytes(bytes, context) {
      const {id, cipher} = await current(context);
      const sealed = await encrypt(cipher, bytes, context, randomBytes);
      const whole = new Uint8Array(headerBytes + sealed.length);
      whole.set(bytesUnder(id));
      whole.set(sealed, headerBytes);
      return whole;
    },
    async openBytes(sealed, context) {
      const keyId = readHeader(sealed);
      const from = async () => firstThatOpens(await keyring.masters, (master) => decrypt(master, sealed, context));
      if (keyId === undefined) return from();
      const key = await keyring.find(regionOf(context), keyId);
      // The nonce of bytes from before may, once in 4 thousand million files, look like a header.
      return key ? decrypt(key.cipher, sealed.subarray(headerBytes), context) : from();
    },
    async lookups(value, context) {
      const keys = await keyring.all(regionOf(context));
      return Promise.all(keys.toReversed().map((key) => keyedHash(key, `${context}\n${value}`)));
    },
  };
}

function regionOf(context: string): string {
  return context.slice(0, context.indexOf('/'));
}

async function named(keyring: Keyring, context: string, id: number): Promise<RegionKey> {
  const key = await keyring.find(regionOf(context), id);
  if (!key) throw new Error(`Key ${id} of region ${regionOf(context)} is gone`);
  return key;
}

async function firstThatOpens<T>(masters: readonly CryptoKey[], open: (master: CryptoKey) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (const master of masters) {
    try {
      return await open(master);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function keyedHash({lookup}: RegionKey, text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', lookup, toBytes(text))));
}
