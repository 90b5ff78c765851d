import {fromBase64, toBase64Url, toBytes} from './encoding.js';
import {equalInConstantTime} from './hash.js';
import type {RandomBytes} from './cipher.js';

/**
 * 10,000 rounds of PBKDF2-SHA-256 take 1 to 3 ms on a server core: nothing for one person, and with the rate limit of
 * `rules/rate-limits.ts` guessing 40 bits online takes longer than a case lives. Offline, whoever has the codes' hashes
 * has the sealed data as well, and those need the data key.
 */
const rounds = 10_000;
const saltBytes = 16;

/** `pbkdf2-sha256$<rounds>$<salt>$<hash>`; the code must be normalised (see the domain's `normalizeCode`). */
export async function hashAccessCode(code: string, randomBytes: RandomBytes): Promise<string> {
  const salt = randomBytes(saltBytes);
  return `pbkdf2-sha256$${rounds}$${toBase64Url(salt)}$${await derive(code, salt, rounds)}`;
}

/** Does the same work when there is no stored hash, so that time does not tell whether the reference exists. */
export async function verifyAccessCode(code: string, stored: string | undefined): Promise<boolean> {
  const [, storedRounds, salt, hash] = (stored ?? '').split('$');
  const derived = await derive(
    code,
    salt ? fromBase64(salt) : new Uint8Array(saltBytes),
    Number(storedRounds) || rounds,
  );
  return equalInConstantTime(derived, hash ?? '-'.repeat(derived.length)) && stored !== undefined;
}

/**
 * A slow hash that can be looked up: the salt is the scope. For draft codes, which are found by nothing but themselves
 * (60 random bits).
 */
export function lookupHash(code: string, scope: string): Promise<string> {
  return derive(code, toBytes(`mpp-sdk/${scope}`), rounds);
}

async function derive(code: string, salt: Uint8Array, iterations: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(code), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    {name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations},
    key,
    256,
  );
  return toBase64Url(new Uint8Array(bits));
}
