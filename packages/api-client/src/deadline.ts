import {MppError} from './errors.js';

/** Runs something once after `ms`; the answer takes it back. */
export type SetTimer = (run: () => void, ms: number) => () => void;

export const platformTimer: SetTimer = (run, ms) => {
  const id = globalThis.setTimeout(run, ms);
  return () => globalThis.clearTimeout(id);
};

export interface Limit {
  readonly operation: string;
  readonly ms: number;
  readonly signal?: AbortSignal;
  readonly setTimer: SetTimer;
}

/**
 * Gives `run` a signal that fires on the caller's abort or after `ms`; `touch` starts the time anew.
 * Rejects at once with kind `aborted` or `timeout`, also when `run` ignores its signal. Leaves no timer or listener.
 */
export async function withDeadline<T>(
  limit: Limit,
  run: (signal: AbortSignal, touch: () => void) => Promise<T>,
): Promise<T> {
  const {operation, ms, signal, setTimer} = limit;
  if (signal?.aborted) throw new MppError('aborted', operation);
  const controller = new AbortController();
  let onAbort = (): void => {};
  let cancelTimer = (): void => {};
  let touch = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = (kind: 'aborted' | 'timeout'): void => {
      reject(new MppError(kind, operation));
      controller.abort();
    };
    onAbort = () => stop('aborted');
    touch = () => {
      cancelTimer();
      cancelTimer = setTimer(() => stop('timeout'), ms);
    };
  });
  touch();
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([run(controller.signal, touch), stopped]);
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Waits; an abort ends the waiting at once with kind `aborted`. */
export function pause(ms: number, operation: string, setTimer: SetTimer, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      cancel();
      reject(new MppError('aborted', operation));
    };
    const cancel = setTimer(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, {once: true});
  });
}
