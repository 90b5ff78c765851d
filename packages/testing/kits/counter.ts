/** A counter for the kits: the reference app on a memory store, the built script tag, and pages of a host, on loopback. */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createApp, createMemoryStore, seed} from '@mpp-sdk/server';

const embed = fileURLToPath(new URL('../../embed/dist/', import.meta.url));

export interface HostPage {
  body: string;
  headers?: Record<string, string>;
}

/** What a host answers at a path; undefined is 404. */
export type Host = (path: string) => HostPage | undefined | Promise<HostPage | undefined>;

export interface Counter {
  url: string;
  stop(): Promise<void>;
}

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
  const body = chunks.length ? Buffer.concat(chunks) : undefined;
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {method: incoming.method, headers, body});
}

async function embedded(path: string): Promise<Response> {
  const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
  return new Response(new Uint8Array(await readFile(join(embed, path))), {headers});
}

export async function openCounter(host: Host = () => undefined): Promise<Counter> {
  const store = createMemoryStore();
  await seed(store);
  const app = createApp(store, {
    dataKey: new Uint8Array(32).fill(7),
    operatorToken: 'of-the-kits',
    extraOrigins: ['*'],
  });

  async function respond(request: Request): Promise<Response> {
    const {pathname} = new URL(request.url);
    if (pathname.startsWith('/embed/')) return embedded(pathname.slice('/embed/'.length));
    if (pathname.startsWith('/v1/')) return app(request);
    const page = await host(pathname);
    if (!page) return new Response('', {status: 404});
    return new Response(page.body, {headers: {'content-type': 'text/html; charset=utf-8', ...page.headers}});
  }
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const response = await respond(await asRequest(incoming)).catch(() => new Response('', {status: 500}));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
