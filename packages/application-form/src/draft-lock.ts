import {deviceKey, openWith, randomBytes, sealWith, type Cipher, type KeptKey, type Lock} from './cipher.js';

/** Recorded with each lock, so that it may be raised without locking anyone out. */
const ITERATIONS = 310_000;
const SECOND_MS = 1000;
/** Seconds to wait after that many wrong codes in a row; the last one from then on. Slips of the finger cost nothing. */
const WAITS = [0, 0, 0, 30, 60, 300, 900, 3600];

export const isLockCode = (code: string): boolean => /^\d{4,6}$/.test(code);

/** When the next code is looked at, after so many wrong ones. */
export const waitUntil = (wrong: number, now: number): number =>
  now + WAITS[Math.min(wrong, WAITS.length - 1)]! * SECOND_MS;

async function codeKey(code: string, {salt, iterations}: Pick<Lock, 'salt' | 'iterations'>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveKey']);
  const how = {name: 'PBKDF2', hash: 'SHA-256', salt, iterations};
  return crypto.subtle.deriveKey(how, secret, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
}

/** Puts a code before the key of a draft. What is encrypted with the key stays as it is, so nothing is lost half-way. */
export async function lockDraft(cipher: Cipher, code: string, iterations = ITERATIONS): Promise<void> {
  const {keys} = cipher;
  const device = await deviceKey(keys);
  const kept = await keys.get<KeptKey>(cipher.name);
  const bare = kept && (cipher.opened ?? (await openWith(device, kept)));
  if (!bare) throw new Error('There is no draft to lock.');
  const lock: Lock = {salt: randomBytes(16), iterations, wrong: 0, waitUntil: 0};
  const {iv, data} = await sealWith(await codeKey(code, lock), bare);
  const inner = await new Blob([iv, data]).arrayBuffer();
  await keys.set(cipher.name, {...(await sealWith(device, inner)), lock} satisfies KeptKey);
  cipher.opened = bare;
}

export const lockOf = async ({name, keys}: Cipher): Promise<Lock | undefined> => (await keys.get<KeptKey>(name))?.lock;

/** True when the draft can be read from now on. A wrong code is counted before it is tried: a reload does not help. */
export async function unlockDraft(cipher: Cipher, code: string, now: number): Promise<boolean> {
  const {keys} = cipher;
  const kept = await keys.get<KeptKey>(cipher.name);
  const lock = kept?.lock;
  if (!lock) return true;
  if (now < lock.waitUntil) return false;
  const wrong = lock.wrong + 1;
  await keys.set(cipher.name, {...kept, lock: {...lock, wrong, waitUntil: waitUntil(wrong, now)}});
  const inner = await openWith(await deviceKey(keys), kept);
  try {
    const sealed = {iv: new Uint8Array(inner.slice(0, 12)), data: inner.slice(12)};
    cipher.opened = await openWith(await codeKey(code, lock), sealed);
  } catch {
    return false;
  }
  await keys.set(cipher.name, {...kept, lock: {...lock, wrong: 0, waitUntil: 0}});
  return true;
}

/** Takes the code away again. Only where it was given. */
export async function removeLock(cipher: Cipher): Promise<void> {
  const {keys} = cipher;
  if (cipher.opened) await keys.set(cipher.name, await sealWith(await deviceKey(keys), cipher.opened));
}
