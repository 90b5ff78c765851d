import {toBytes} from './encoding.js';
import type {Bytes} from './encoding.js';

export type RandomBytes = (length: number) => Uint8Array;

const nonceBytes = 12;

/** AES-256-GCM with a new 96-bit nonce each time: the nonce, then the cipher text with its tag. `context` is authenticated. */
export async function encrypt(
  key: CryptoKey,
  plain: Uint8Array,
  context: string,
  randomBytes: RandomBytes,
): Promise<Bytes> {
  const iv = Uint8Array.from(randomBytes(nonceBytes));
  const algorithm = {name: 'AES-GCM', iv, additionalData: toBytes(context)};
  const cipher = await crypto.subtle.encrypt(algorithm, key, Uint8Array.from(plain));
  const whole = new Uint8Array(nonceBytes + cipher.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(cipher), nonceBytes);
  return whole;
}

/** Rejects when what was encrypted has been changed, was meant for another context or is of another key. */
export async function decrypt(key: CryptoKey, sealed: Uint8Array, context: string): Promise<Bytes> {
  const bytes = Uint8Array.from(sealed);
  const algorithm = {name: 'AES-GCM', iv: bytes.subarray(0, nonceBytes), additionalData: toBytes(context)};
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(nonceBytes)));
}

/** @throws RangeError unless there are 32 bytes */
export async function importCipherKey(bytes: Uint8Array): Promise<CryptoKey> {
  if (bytes.length !== 32) throw new RangeError(`The data key has ${bytes.length} bytes; 32 are needed`);
  return crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
