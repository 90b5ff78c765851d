import type {Context} from '../kit.js';
import {ProblemError} from '../problem.js';
import {fromBytes, joinedBytes} from '../security/encoding.js';

/** 1 MB: a form of 1,000 fields with long answers is a tenth of it. */
export const jsonLimit = 1_000_000;
/** 16 MB: 5,000 services with their whole standard. */
export const importLimit = 16_000_000;
const deepest = 64;

/** The parsed body. Throws unsupported-media-type, body-too-large or invalid-json. */
export async function readJson(c: Context, limit = jsonLimit): Promise<unknown> {
  const type = c.req.header('Content-Type')?.split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError('unsupported-media-type', {detail: 'Send application/json'});
  return parse(await readBytes(c, limit));
}

/** As readJson, but an empty body is an empty object. */
export async function readOptionalJson(c: Context): Promise<unknown> {
  if (c.req.raw.body === null || c.req.header('Content-Length') === '0') return {};
  if (c.req.header('Content-Type') !== undefined) return readJson(c);
  const bytes = await readBytes(c, jsonLimit);
  return bytes.length === 0 ? {} : parse(bytes);
}

/** The client broke off while it was sending: no fault of the server and nothing to answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** Pieces of a body as they arrive; throws body-too-large as soon as there is more than `limit`, or ClientGoneError. */
export async function* bodyChunks(c: Context, limit: number): AsyncGenerator<Uint8Array> {
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw new ProblemError('body-too-large');
  const {body} = c.req.raw;
  // Firefox has no Request.body; there the app is only ever the mock of a test, and the whole body is at hand.
  const reader = (body === undefined ? await streamOf(c.req.raw) : body)?.getReader();
  if (!reader) return;
  let total = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read().catch(() => {
        throw new ClientGoneError();
      });
      if (done) return;
      total += value.length;
      if (total > limit) throw new ProblemError('body-too-large');
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

const streamOf = async (request: Request) => new Response(await request.arrayBuffer()).body;

/** The whole body; throws body-too-large as soon as there is more than `limit`. */
export async function readBytes(c: Context, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyChunks(c, limit)) chunks.push(chunk);
  return joinedBytes(chunks);
}

function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  let value: unknown;
  try {
    value = JSON.parse(fromBytes(bytes));
  } catch {
    throw new ProblemError('invalid-json');
  }
  if (deeperThan(value, deepest))
    throw new ProblemError('invalid-json', {detail: `Nested deeper than ${deepest} levels`});
  return value;
}

/** Level by level, so that a hostile body cannot exhaust the stack here or in what comes after. */
function deeperThan(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
  }
  return false;
}
