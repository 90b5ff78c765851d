import {fromBase64, fromBytes, toBase64Url, toBytes} from './encoding.js';
import type {Bytes} from './encoding.js';

/**
 * Encrypts personal data before a store sees it (AES-256-GCM, a new 96-bit nonce each time). `context` names the record it
 * belongs to and is authenticated, so that a sealed value moved to another record or region does not open.
 */
export interface Vault {
  seal(value: unknown, context: string): Promise<string>;
  /** Rejects when the value was changed, moved or sealed under another key. */
  open<T>(sealed: string, context: string): Promise<T>;
  /** As seal, for the bytes of a file: 12 bytes of nonce, then the cipher text with its tag. */
  sealBytes(bytes: Uint8Array, context: string): Promise<Uint8Array>;
  openBytes(sealed: Uint8Array, context: string): Promise<Uint8Array>;
}

const nonceBytes = 12;

export type RandomBytes = (length: number) => Uint8Array;

/** `key` is 32 bytes or an AES-GCM key that may encrypt and decrypt. */
export function createVault(key: CryptoKey | Uint8Array, randomBytes: RandomBytes): Vault {
  const ready = key instanceof Uint8Array ? importKey(key) : Promise.resolve(key);
  return {
    seal: async (value, context) => sealWith(await ready, value, context, randomBytes),
    open: async (sealed, context) => openWith(await ready, sealed, context),
    sealBytes: async (bytes, context) => encrypt(await ready, Uint8Array.from(bytes), context, randomBytes),
    openBytes: async (sealed, context) => decrypt(await ready, Uint8Array.from(sealed), context),
  };
}

function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  if (bytes.length !== 32) throw new RangeError(`The data key has ${bytes.length} bytes; 32 are needed`);
  return crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function sealWith(
  key: CryptoKey,
  value: unknown,
  context: string,
  randomBytes: RandomBytes,
): Promise<string> {
  return `1.${toBase64Url(await encrypt(key, toBytes(JSON.stringify(value)), context, randomBytes))}`;
}

export async function openWith<T>(key: CryptoKey, sealed: string, context: string): Promise<T> {
  return JSON.parse(fromBytes(await decrypt(key, fromBase64(sealed.slice(2)), context))) as T;
}

async function encrypt(key: CryptoKey, plain: Bytes, context: string, randomBytes: RandomBytes): Promise<Bytes> {
  const iv = Uint8Array.from(randomBytes(nonceBytes));
  const cipher = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: toBytes(context)}, key, plain);
  const whole = new Uint8Array(nonceBytes + cipher.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(cipher), nonceBytes);
  return whole;
}

async function decrypt(key: CryptoKey, sealed: Bytes, context: string): Promise<Bytes> {
  const algorithm = {name: 'AES-GCM', iv: sealed.slice(0, nonceBytes), additionalData: toBytes(context)};
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(nonceBytes)));
}
