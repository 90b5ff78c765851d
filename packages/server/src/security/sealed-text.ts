import {decrypt, encrypt} from './cipher.js';
import type {RandomBytes} from './cipher.js';
import {fromBase64, fromBytes, toBase64Url, toBytes} from './encoding.js';

/** A value under one key that its caller knows: `1.` and the cipher text in base64url. */
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
