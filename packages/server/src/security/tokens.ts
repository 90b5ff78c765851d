import {toBase64Url} from './encoding.js';
import type {RandomBytes} from './cipher.js';

/** Bearer tokens carry 256 random bits, so a plain SHA-256 is enough to store them. The prefix lets a leak scanner find them. */
export function newToken(kind: 'applicant' | 'staff', randomBytes: RandomBytes): string {
  return `mpp_${kind}_${toBase64Url(randomBytes(32))}`;
}

/** An opaque id that cannot be guessed (128 random bits), for holds, uploads and staff tokens. */
export function newId(randomBytes: RandomBytes): string {
  return toBase64Url(randomBytes(16));
}

/** The token of `Authorization: Bearer ...`, or undefined. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/=-]{1,512})$/i.exec(header ?? '')?.[1];
}
