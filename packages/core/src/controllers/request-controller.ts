import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MppError} from '@mpp-sdk/api-client';

/**
 * idle -> loading -> done | failed; any of them -> loading by `run`, -> idle by `reset`.
 * `slow` turns true after 200 ms: only then is a skeleton worth the flicker. `last` is the answer before this one.
 */
export type RequestState<T> =
  | {status: 'idle'}
  | {status: 'loading'; slow: boolean; last?: T}
  | {status: 'done'; value: T}
  | {status: 'failed'; error: MppError; last?: T};

const SLOW_AFTER_MS = 200;

/** What is not the client's error is a mistake of ours: said to the developer, and a plain failure to the citizen. */
function asMppError(error: unknown): MppError {
  if (error instanceof MppError) return error;
  console.error(error);
  return new MppError('protocol', 'request');
}

/** One kind of request of one element: the last run wins, and it ends with its element. */
export class RequestController<Args extends unknown[], T> implements ReactiveController {
  state: RequestState<T> = {status: 'idle'};
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #args?: Args;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly send: (signal: AbortSignal, ...args: Args) => Promise<T>,
  ) {
    host.addController(this);
  }

  /** The answer, the present one or the one before a running or failed request. */
  get value(): T | undefined {
    const {state} = this;
    return state.status === 'done' ? state.value : state.status === 'idle' ? undefined : state.last;
  }
  get error(): MppError | undefined {
    return this.state.status === 'failed' ? this.state.error : undefined;
  }
  get loading(): boolean {
    return this.state.status === 'loading';
  }
  /** Loading for long enough to show it. */
  get slow(): boolean {
    return this.state.status === 'loading' && this.state.slow;
  }

  /** Resolves with the answer, or with undefined when it failed (see `state`) or a later run took its place. */
  async run(...args: Args): Promise<T | undefined> {
    const last = this.value;
    this.#stop();
    this.#args = args;
    const abort = (this.#abort = new AbortController());
    this.#timer = setTimeout(() => this.#set({status: 'loading', slow: true, last}), SLOW_AFTER_MS);
    this.#set({status: 'loading', slow: false, last});
    try {
      const value = await this.send(abort.signal, ...args);
      if (abort.signal.aborted) return undefined;
      this.#stop();
      this.#set({status: 'done', value});
      return value;
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      this.#stop();
      this.#set({status: 'failed', error: asMppError(error), last});
      return undefined;
    }
  }

  /** The same request again. */
  retry(): Promise<T | undefined> {
    return this.#args ? this.run(...this.#args) : Promise.resolve(undefined);
  }

  reset() {
    this.#stop();
    this.#args = undefined;
    this.#set({status: 'idle'});
  }

  /** Puts an answer in place that came another way (a write that returns the new state). */
  settle(value: T) {
    this.#stop();
    this.#set({status: 'done', value});
  }

  hostConnected() {
    if (this.state.status === 'loading') void this.retry();
  }

  hostDisconnected() {
    this.#stop();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }

  #set(state: RequestState<T>) {
    this.state = state;
    this.host.requestUpdate();
  }
}
