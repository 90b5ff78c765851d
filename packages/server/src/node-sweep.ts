import {failureOf} from './middleware/log.js';
import type {Logger} from './options.js';
import type {Store} from './store/store.js';

const every = 5 * 60_000;

/** Deletes what has expired. A sweep that fails is logged; the next one finds the same rows. */
export async function sweepOnce(store: Store, logger: Logger, now: number): Promise<void> {
  try {
    await store.sweep(now);
  } catch (error) {
    logger.failure({requestId: '-', route: '(sweep)', ...failureOf(error)});
  }
}

/** Sweeps every few minutes until the returned function is called. */
export function keepSweeping(store: Store, logger: Logger): () => void {
  const timer = setInterval(() => void sweepOnce(store, logger, Date.now()), every);
  timer.unref();
  return () => clearInterval(timer);
}
