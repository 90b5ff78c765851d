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
}

export type RandomBytes = (length: number) => Uint8Array;

/** `key` is 32 bytes or an AES-GCM key that may encrypt and decrypt. */
export function createVault(key: CryptoKey | Uint8Array, randomBytes: RandomBytes): Vault {
  const ready = key instanceof Uint8Array ? importKey(key) : Promise.resolve(key);
  return {
    seal: async (value, context) => sealWith(await ready, value, context, randomBytes),
    open: async (sealed, context) => openWith(await ready, sealed, context),
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
  const iv = Uint8Array.from(randomBytes(12));
  const plain = toBytes(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: toBytes(context)}, key, plain);
  const whole = new Uint8Array(12 + cipher.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(cipher), 12);
  return `1.${toBase64Url(whole)}`;
}

export async function openWith<T>(key: CryptoKey, sealed: string, context: string): Promise<T> {
  const whole: Bytes = fromBase64(sealed.slice(2));
  const iv = whole.slice(0, 12);
  const plain = await crypto.subtle.decrypt(
    {name: 'AES-GCM', iv, additionalData: toBytes(context)},
    key,
    whole.slice(12),
  );
  return JSON.parse(fromBytes(plain)) as T;
}
