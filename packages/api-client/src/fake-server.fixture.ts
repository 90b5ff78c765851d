import {createClient} from './client.js';
import type {ClientOptions, MppClient} from './client.js';
import type {SetTimer} from './deadline.js';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: {readonly [name: string]: string};
  readonly body: unknown;
  readonly init: RequestInit;
}

type Answer = Response | Error | 'hang';

/** A server in memory that gives the prepared answers in order, and a clock that runs only when told. */
export class FakeServer {
  readonly seen: Seen[] = [];
  readonly waits: number[] = [];
  readonly timers = new Map<() => void, number>();
  #answers: Answer[];
  #onRequest: (() => void)[] = [];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch: typeof fetch = async (url, init = {}) => {
    const headers = init.headers as {[name: string]: string};
    this.seen.push({method: init.method ?? 'GET', url: String(url), headers, body: init.body, init});
    for (const tell of this.#onRequest.splice(0)) tell();
    const answer = this.#answers.shift();
    if (answer === undefined) throw new Error('the fake server has no answer left');
    if (answer === 'hang') return new Promise<Response>(() => {});
    if (answer instanceof Error) throw answer;
    return answer;
  };

  /** Resolves when the next request has been sent; its time limit runs then. */
  nextRequest(): Promise<void> {
    return new Promise((resolve) => this.#onRequest.push(resolve));
  }

  /** Timers of pauses (under 15 s) run at once and are noted; time limits wait for `expire`. */
  readonly setTimer: SetTimer = (run, ms) => {
    if (ms < 15_000) {
      this.waits.push(ms);
      queueMicrotask(run);
      return () => {};
    }
    this.timers.set(run, ms);
    return () => void this.timers.delete(run);
  };

  expire(): void {
    for (const run of [...this.timers.keys()]) run();
  }

  client(options: Partial<ClientOptions> = {}): MppClient {
    const {fetch, setTimer} = this;
    const base = {api: 'https://api.example/', region: '31', now: () => Date.parse('2026-11-24T00:00:00Z')};
    return createClient({...base, fetch, setTimer, random: () => 0.5, ...options});
  }
}

export function json(value: unknown, status = 200, headers: {[name: string]: string} = {}): Response {
  return new Response(JSON.stringify(value), {status, headers: {'Content-Type': 'application/json', ...headers}});
}

export function problem(status: number, code: string, headers: {[name: string]: string} = {}, more: object = {}) {
  return json({type: `urn:mpp-sdk:problem:${code}`, title: code, status, code, ...more}, status, headers);
}

export function html(status: number): Response {
  return new Response('<html><body>Bad gateway</body></html>', {status, headers: {'Content-Type': 'text/html'}});
}
