import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const smallest = 1024;
const compressible = /^(application\/(problem\+)?json|text\/(html|css|calendar|javascript))/;

export type Encoding = 'br' | 'gzip';

/** The better of br and gzip that the client takes, or undefined. */
export function encodingFor(acceptEncoding: string | null): Encoding | undefined {
  const taken = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((one) => one.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0);
}

/** A strong tag is for one sequence of bytes (RFC 9110 8.8.3), so each coding of an answer has its own: `"v-br"`. */
export function codedTag(tag: string, encoding: Encoding | undefined): string {
  return encoding ? tag.replace(/"$/, `-${encoding}"`) : tag;
}

const conditions = ['If-None-Match', 'If-Match'] as const;

/**
 * The app knows the tags of its own answers only: it gets those of coded ones as what they stand for beside what was
 * sent, and a 304 names the tag that the client has sent.
 */
export async function withPlainTags(request: Request, answer: () => Promise<Response>): Promise<Response> {
  const sent = request.headers.get('If-None-Match') ?? '';
  for (const name of conditions) {
    const value = request.headers.get(name);
    const plain = value?.match(/"[^"]*-(?:br|gzip)"/g)?.map((tag) => tag.replace(/-(?:br|gzip)"$/, '"'));
    if (value && plain) request.headers.set(name, [value, ...plain].join(', '));
  }
  const response = await answer();
  const tag = response.status === 304 ? response.headers.get('ETag') : null;
  if (tag) response.headers.append('Vary', 'Accept-Encoding');
  const known = tag && (['br', 'gzip'] as const).map((one) => codedTag(tag, one)).find((one) => sent.includes(one));
  if (known && !sent.includes(tag)) response.headers.set('ETag', known);
  return response;
}

/** Compressed bytes; quality 5 costs a few milliseconds for a whole catalogue. */
export function compressBytes(bytes: Uint8Array, encoding: Encoding, quality = 5): Promise<Uint8Array> {
  return encoding === 'br' ? toBrotli(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}) : toGzip(bytes);
}

/** Compresses answers of text from 1 KB on; streams and small answers go as they are. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  if (!compressible.test(response.headers.get('Content-Type') ?? '') || response.headers.has('Content-Encoding'))
    return response;
  response.headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingFor(request.headers.get('Accept-Encoding'));
  if (!encoding || !response.body || request.method === 'HEAD') return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  if (bytes.length < smallest) return new Response(bytes, {status: response.status, headers});
  headers.set('Content-Encoding', encoding);
  const tag = headers.get('ETag');
  if (tag) headers.set('ETag', codedTag(tag, encoding));
  return new Response(Uint8Array.from(await compressBytes(bytes, encoding)), {status: response.status, headers});
}
