/** The mock is the server: the reference app on a memory store, behind the page's own fetch. */
import {createApp, createMemoryStore, seed, type Message, type Store} from '@mpp-sdk/server';
import {FetchInterceptor} from '@mswjs/interceptors/fetch';
import {http, HttpResponse} from 'msw';
import {defineNetwork, InterceptorSource} from 'msw/experimental';
import {faultFor, type Fault, type FaultKind} from './faults.js';

export const API = 'https://api.mpp.test';
export const OPERATOR_TOKEN = 'operator-token-of-the-tests';
/** Tuesday, 24 November 2026, 09.00 WIB: a working day with free slots in the days after it. */
export const NOW = Date.parse('2026-11-24T09:00:00+07:00');

export interface MockApi {
  readonly api: string;
  readonly store: Store;
  /** the app itself, for what a citizen cannot do (an officer's move) */
  readonly app: (request: Request) => Promise<Response>;
  /** the server's clock, epoch milliseconds */
  now(): number;
  setNow(now: number): void;
  /** From now on requests whose path matches fail in this way; the latest rule wins. */
  fail(path: RegExp | string, kind: FaultKind): void;
  /** All faults are over; answers that were held back arrive. */
  heal(): void;
  /** messages to citizens' phones */
  readonly messages: Message[];
  /** requests that reached the network, as `GET /v1/regions/31`, without query */
  readonly requests: string[];
  stop(): void;
}

/** Starts the mock with both sample regions. One per test file or page; call `stop` at the end. */
export async function startMockApi(): Promise<MockApi> {
  let now = NOW;
  const messages: Message[] = [];
  const store = createMemoryStore();
  await seed(store);
  const app = createApp(store, {
    now: () => now,
    dataKey: new Uint8Array(32).fill(7),
    operatorToken: OPERATOR_TOKEN,
    extraOrigins: ['*'],
    rateLimits: true,
    messenger: async (message) => void messages.push(message),
    eventPollMs: 50,
  });
  let faults: Fault[] = [];
  const requests: string[] = [];
  const network = defineNetwork({
    sources: [new InterceptorSource({interceptors: [new FetchInterceptor()]})],
    handlers: [
      http.all(`${API}/*`, async ({request}) => {
        const {pathname} = new URL(request.url);
        requests.push(`${request.method} ${pathname}`);
        const fault = faultFor(faults, pathname);
        const answer = fault && (await fault.apply());
        return (answer ?? (await app(request))) as HttpResponse<never>;
      }),
    ],
    onUnhandledFrame: 'bypass',
    context: {quiet: true},
  });
  await network.enable();
  return {
    api: API,
    store,
    app,
    messages,
    requests,
    now: () => now,
    setNow: (value) => void (now = value),
    fail: (path, kind) => void faults.unshift({path, kind, ...holder(kind)}),
    heal: () => {
      const over = faults;
      faults = [];
      over.forEach((fault) => fault.release());
    },
    stop: () => void network.disable(),
  };
}

function holder(kind: FaultKind): Pick<Fault, 'apply' | 'release'> {
  let release = () => {};
  const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  const apply = async () => {
    if (kind === 'pending') return held;
    if (kind === 'network') return HttpResponse.error();
    const problem = {type: `urn:mpp-sdk:problem:${kind.code}`, title: kind.code, status: kind.status, code: kind.code};
    return HttpResponse.json(problem, {status: kind.status, headers: {'content-type': 'application/problem+json'}});
  };
  return {apply, release};
}
