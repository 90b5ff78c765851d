import {createHash} from 'node:crypto';
import {access, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {codedTag, compressBytes, encodingFor} from './node-compress.js';
import type {Encoding} from './node-compress.js';

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
// rollup.config.mjs asks for hexadecimal hashes of 8 characters.
const hashed = /-[0-9a-f]{8}\.js$/;

/** What to tell the person who starts the server when the elements are not built; undefined when they are. */
export async function embedNotice(folder: string): Promise<string | undefined> {
  return access(join(folder, 'mpp.js')).then(
    () => undefined,
    () => 'The elements are not built yet: run npm run build, or the plain pages show their address and phone only.',
  );
}

/** Serves the built script tag under /embed/. Each file is read and compressed once, when it is first asked for. */
export function createEmbedFiles(folder: string): (request: Request) => Promise<Response | undefined> {
  const files = new Map<string, {bytes: Uint8Array; etag: string; encoded: Map<Encoding, Uint8Array>}>();

  async function load(name: string) {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const file = {bytes, etag, encoded: new Map<Encoding, Uint8Array>()};
    // Only hashed names are kept: the others change with the next build.
    if (hashed.test(name)) files.set(name, file);
    return file;
  }

  return async (request) => {
    const {pathname} = new URL(request.url);
    if (!pathname.startsWith('/embed/') || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    const name = pathname.slice('/embed/'.length);
    const type = types[name.split('.').pop() ?? ''];
    if (!type || !/^[\w./-]+$/.test(name) || name.split('/').includes('..') || name.includes(sep + sep))
      return undefined;
    const file = files.get(name) ?? (await load(name).catch(() => undefined));
    if (!file) return undefined;
    const encoding = encodingFor(request.headers.get('Accept-Encoding'));
    const etag = codedTag(file.etag, encoding);
    const headers = new Headers({
      'Content-Type': type,
      ETag: etag,
      'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    });
    if (request.headers.get('If-None-Match')?.includes(etag)) return new Response(null, {status: 304, headers});
    let body = file.bytes;
    if (encoding) {
      body = file.encoded.get(encoding) ?? (await compressBytes(file.bytes, encoding, 9));
      file.encoded.set(encoding, body);
      headers.set('Content-Encoding', encoding);
    }
    return new Response(request.method === 'HEAD' ? null : Uint8Array.from(body), {headers});
  };
}
