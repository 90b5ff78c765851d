import {MppError} from './errors.js';

interface Entry {
  readonly etag: string;
  readonly value: object;
}

interface Flight {
  readonly answer: Promise<object>;
  readonly controller: AbortController;
  waiting: number;
}

/** Fetches `value` anew; nothing means that the one under `etag` still holds. */
export type Revalidate = (etag: string | undefined, signal: AbortSignal) => Promise<{value?: object; etag: string}>;

/**
 * Answers of public resources in memory, by ETag, for the life of one client. Equal requests at the same time share one
 * flight, which is aborted only when everybody who waits for it has left; who comes back at once, as an element that is
 * moved in the page does, finds it still under way.
 */
export class EtagCache {
  readonly #entries = new Map<string, Entry>();
  readonly #flights = new Map<string, Flight>();
  readonly #tags = new WeakMap<object, string>();

  /** The ETag that an answer of this cache came with. */
  tagOf(value: object): string | undefined {
    return this.#tags.get(value);
  }

  /** An answer that the device has kept from an earlier visit: the next request asks only whether it still holds. */
  remember(url: string, value: object, etag: string): void {
    if (!this.#entries.has(url)) this.#put(url, value, etag);
  }

  #put(url: string, value: object, etag: string): void {
    this.#entries.set(url, {etag, value});
    this.#tags.set(value, etag);
  }

  get(url: string, operation: string, revalidate: Revalidate, signal?: AbortSignal): Promise<object> {
    if (signal?.aborted) return Promise.reject(new MppError('aborted', operation));
    const flight = this.#flights.get(url) ?? this.#take(url, operation, revalidate);
    flight.waiting++;
    if (!signal) return flight.answer;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        if (--flight.waiting === 0) queueMicrotask(() => this.#cancel(url, flight));
        reject(new MppError('aborted', operation));
      };
      signal.addEventListener('abort', leave, {once: true});
      flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #take(url: string, operation: string, revalidate: Revalidate): Flight {
    const controller = new AbortController();
    const flight: Flight = {controller, waiting: 0, answer: this.#ask(url, operation, revalidate, controller.signal)};
    this.#flights.set(url, flight);
    const land = (): void => this.#land(url, flight);
    flight.answer.then(land, land);
    return flight;
  }

  async #ask(url: string, operation: string, revalidate: Revalidate, signal: AbortSignal): Promise<object> {
    const known = this.#entries.get(url);
    const {value, etag} = await revalidate(known?.etag, signal);
    if (value === undefined) {
      if (!known) throw new MppError('protocol', operation, {status: 304});
      return known.value;
    }
    if (etag) this.#put(url, value, etag);
    else this.#entries.delete(url);
    return value;
  }

  #cancel(url: string, flight: Flight): void {
    if (flight.waiting > 0) return;
    this.#land(url, flight);
    flight.controller.abort();
  }

  #land(url: string, flight: Flight): void {
    if (this.#flights.get(url) === flight) this.#flights.delete(url);
  }
}
