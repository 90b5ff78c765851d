import type {Context, Kit} from './kit.js';
import {ProblemError, invalidParameter} from './problem.js';
import {toBytes} from './security/encoding.js';
import {canonicalJson, sha256} from './security/hash.js';
import {openWith, sealWith} from './security/sealed-text.js';
import type {Idempotency, Once} from './store/store.js';

/** Longer than a draft lives on a phone (30 days): an outbox may send again after weeks without a line. */
const keptFor = 35 * 86_400_000;

/** One intention of a client, known by its Idempotency-Key. */
export interface Intention {
  keyHash: string;
  requestHash: string;
  /** What the store keeps: the answer can be opened by nobody but a holder of the key. */
  keep(answer: unknown): Promise<Idempotency>;
  open<T>(sealedAnswer: string): Promise<T>;
}

/** The intention of this request, or undefined when the header is absent. The key may come quoted or bare. */
export async function intentionOf(
  c: Context,
  kit: Kit,
  operation: string,
  body: unknown,
): Promise<Intention | undefined> {
  const header = c.req.header('Idempotency-Key');
  if (header === undefined) return undefined;
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  if (key.length < 1 || key.length > 255) throw invalidParameter('Idempotency-Key', '1 to 255 characters');
  const scope = `${c.get('region').code}/${operation}`;
  const keyHash = await sha256(`${scope}\n${key}`);
  const sealing = await answerKey(key, scope);
  return {
    keyHash,
    requestHash: await sha256(canonicalJson(body)),
    keep: async (answer) => ({
      keyHash,
      requestHash: await sha256(canonicalJson(body)),
      sealedAnswer: await sealWith(sealing, answer, keyHash, kit.randomBytes),
      expiresAt: kit.now() + keptFor,
    }),
    open: (sealedAnswer) => openWith(sealing, sealedAnswer, keyHash),
  };
}

/** What a store said when it is not simply done: the kept answer, or undefined; throws idempotency-key-reused. */
export async function replayOf<T>(
  outcome: Once<{outcome: string}>,
  intention: Intention | undefined,
): Promise<T | undefined> {
  if (outcome.outcome === 'key-reused') throw new ProblemError('idempotency-key-reused');
  if (outcome.outcome !== 'replayed' || !intention) return undefined;
  return intention.open<T>((outcome as {sealedAnswer: string}).sealedAnswer);
}

async function answerKey(key: string, scope: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', toBytes(key), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: toBytes('mpp-sdk/idempotent-answer'), info: toBytes(scope)},
    material,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );
}
