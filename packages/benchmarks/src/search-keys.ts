import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createApp, createMemoryStore, seed} from '@mpp-sdk/server';
import {percentile} from './metrics.js';
import {table} from './table.js';

interface Measured {
  slower: number;
  /** longest pause of the page while the index is built, milliseconds */
  building: number;
  /** from each key to its results, milliseconds */
  keys: number[];
}

const script = fileURLToPath(new URL('../../tools/search-keys.mjs', import.meta.url));
const run = promisify(execFile);

/** The sample region's API on a free port of this machine. */
async function sampleApi() {
  const store = createMemoryStore();
  await seed(store);
  const app = createApp(store, {
    now: () => Date.now(),
    dataKey: new Uint8Array(32).fill(1),
    operatorToken: 'operator-token-of-the-bench',
    extraOrigins: ['*'],
    rateLimits: false,
    eventPollMs: 1000,
  });
  const server = createServer(async ({method, url, headers}, response) => {
    const answer = await app(
      new Request(`http://127.0.0.1${url}`, {method, headers: headers as Record<string, string>}),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close()};
}

/** What a citizen on a slow phone waits for after each key: 148 services, in a browser that is slowed down four times. */
export async function searchKeys(): Promise<string> {
  const api = await sampleApi();
  try {
    const {stdout} = await run(process.execPath, [script, api.url], {maxBuffer: 1e7});
    const {slower, building, keys} = JSON.parse(stdout) as Measured;
    const row = (what: string, ms: number) => [what, ms.toFixed(1)];
    // Typed the moment the start screen is there, as no person can: the index is still being built.
    const [first = 0, ...others] = keys;
    return [
      `Search, from a key to its results, 148 services, processor ${slower} times slower, ${keys.length} keys`,
      table([
        ['what', 'ms'],
        row('half of the keys within', percentile(others, 0.5)),
        row('95 of 100 within', percentile(others, 0.95)),
        row('the slowest', percentile(others, 1)),
        row('the first answer, asked before the index is ready', first),
        row('longest pause of the page while the index is built', building),
      ]),
      'Aim: results within 50 ms, no pause over 16 ms for the index.',
    ].join('\n');
  } finally {
    api.stop();
  }
}
