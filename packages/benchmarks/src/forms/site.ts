/** One site with a page for each library, everything compressed, and the reference server behind ours. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {FormDefinition} from '@mpp-sdk/contract';
import {createApp, createMemoryStore, seed} from '@mpp-sdk/server';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '': 'text/html; charset=utf-8',
};

const head = (more: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Formulir</title><link rel="icon" href="data:,">${more}`;

/** As docs/embedding.md has it: the definition comes from the API. */
export const ourPage = (api: string, formId: string): string =>
  head(`<script type="module" src="/embed/mpp.js" data-api="${api}" data-region="31"></script>
<mpp-application-form form-id="${formId}" no-intro></mpp-application-form>`);

/**
 * With the definition inline, one request less than ours.
 * @param start what starts a library that does not do so by itself
 */
export const peerPage = (name: string, hasCss: boolean, definition: unknown, start = ''): string =>
  head(`${hasCss ? `<link rel="stylesheet" href="/peers/${name}.css">` : ''}
<script>window.definition=${JSON.stringify(definition)}</script><main></main><script src="/peers/${name}.js"></script>${start && `<script>${start}</script>`}`);

export interface Site {
  url: string;
  stop(): void;
}

interface Content {
  forms: readonly FormDefinition[];
  /** path -> HTML, of the site's own address */
  pages: (url: string) => ReadonlyMap<string, string>;
  /** folder of the built elements, at /embed */
  embed: string;
  /** folder of other bundles, at /peers */
  peers?: string;
}

export async function openSite({forms, pages, embed, peers = ''}: Content): Promise<Site> {
  const store = createMemoryStore();
  await seed(store);
  const region = (await store.region('31'))!;
  for (const form of forms) await region.forms.put(form);
  const app = createApp(store, {
    now: () => Date.now(),
    dataKey: new Uint8Array(32).fill(1),
    operatorToken: 'operator-token-of-the-bench',
    extraOrigins: ['*'],
    rateLimits: false,
    eventPollMs: 1000,
  });
  const packed = new Map<string, Buffer>();
  const file = (path: string): Buffer | undefined => {
    if (packed.has(path)) return packed.get(path);
    const page = html.get(path);
    const [, folder = '', rest = ''] = /^\/(embed|peers)\/([\w./-]+)$/.exec(path) ?? [];
    const on = join({embed, peers}[folder] ?? '', rest);
    if (page === undefined && (!rest || rest.includes('..') || !existsSync(on))) return undefined;
    packed.set(path, brotliCompressSync(page ?? readFileSync(on)));
    return packed.get(path);
  };
  const server = createServer(async ({method = 'GET', url = '/', headers}, response) => {
    const found = file(url);
    if (found) {
      const type = TYPES[extname(url)] ?? 'application/json';
      return void response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(found);
    }
    const own = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
    const answer = await app(new Request(`http://127.0.0.1${url}`, {method, headers: own}));
    const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()));
    response.writeHead(answer.status, {...Object.fromEntries(answer.headers), 'content-encoding': 'br'}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = pages(url);
  return {url, stop: () => server.close()};
}
