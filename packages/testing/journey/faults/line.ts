/** The line between one citizen and the server: lets through, drops, delays and refuses; the page comes over it as well. */
import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {BY_CITIZEN, type Misfortune} from './plan.js';

export const FORM_ID = 'uji-gangguan';

export interface Line {
  url: string;
  /** From now on requests that send something meet this. */
  befall(misfortune: Misfortune): void;
  /** how many requests were dropped, delayed, refused or met by a dying server since then */
  readonly met: number;
  heal(): void;
  stop(): Promise<void>;
}

const page = (element: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Uji</title>
<script type="module" src="/embed/mpp.js"></script>${element}`;

/** @param kill ends the server in the middle of a request */
export async function openLine(api: string, kill: () => void): Promise<Line> {
  let now: Misfortune | undefined;
  let left = 0;
  let count = 0;
  const {hostname, port} = new URL(api);

  const server = createServer((incoming, outgoing) => void carry(incoming, outgoing));
  async function carry(incoming: IncomingMessage, outgoing: ServerResponse) {
    if (incoming.url === '/form' || incoming.url === '/other') {
      const form = `<mpp-application-form api="${own()}" region="31" form-id="${FORM_ID}" no-intro></mpp-application-form>`;
      outgoing.setHeader('content-type', 'text/html; charset=utf-8');
      return void outgoing.end(page(incoming.url === '/form' ? form : ''));
    }
    const body: Buffer[] = [];
    for await (const part of incoming) body.push(part as Buffer);
    const sends = /POST|PATCH/.test(incoming.method ?? '') && /applications|uploads/.test(incoming.url ?? '');
    const met = sends && left > 0 ? now : undefined;
    if (met) left -= 1;
    if (met) count += 1;
    if (met?.kind === 'dropped before the server') return void incoming.socket.destroy();
    if (met?.kind === 'answer 500') return refuse(outgoing, 500, 'internal');
    if (met?.kind === 'answer 429') return refuse(outgoing, 429, 'rate-limited');
    if (met?.kind === 'server killed') {
      left = 0;
      setTimeout(kill, met.after / 10);
    }
    const onward = ask({hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers});
    onward.on('error', () => incoming.socket.destroy());
    onward.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => incoming.socket.destroy());
      answer.on('end', () => {
        if (met?.kind === 'dropped after the server') return void incoming.socket.destroy();
        const pass = () => outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(chunks));
        if (met?.kind === 'slow') setTimeout(pass, met.after * 4);
        else pass();
      });
    });
    onward.end(Buffer.concat(body));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own(),
    befall(misfortune) {
      now = misfortune;
      left = BY_CITIZEN.includes(misfortune.kind) ? 0 : misfortune.requests;
      count = 0;
    },
    get met() {
      return count;
    },
    heal: () => void (left = 0),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(outgoing: ServerResponse, status: number, code: string): void {
  const problem = {type: `urn:mpp-sdk:problem:${code}`, title: code, status, code};
  outgoing.writeHead(status, {'content-type': 'application/problem+json', 'retry-after': '1'});
  outgoing.end(JSON.stringify(problem));
}
