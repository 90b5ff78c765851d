import {failureOf} from './middleware/log.js';
import type {Logger} from './options.js';
import type {Store} from './store/store.js';
import type {Upkeep} from './upkeep.js';

const every = 5 * 60_000;
/** Values of each region that a turn brings under the present key: a second or two of work, a million in three days. */
const resealedAtOnce = 1000;

/** Deletes what has expired and goes on with an exchange of keys. What fails is logged; the next turn finds the same rows. */
export async function sweepOnce(store: Store, upkeep: Upkeep, logger: Logger, now: number): Promise<void> {
  try {
    await store.sweep(now);
    await upkeep.offerFreedPlaces();
    await upkeep.resealSome(resealedAtOnce);
  } catch (error) {
    logger.failure({requestId: '-', route: '(sweep)', ...failureOf(error)});
  }
}

/** Sweeps every few minutes until the returned function is called. */
export function keepSweeping(store: Store, upkeep: Upkeep, logger: Logger): () => void {
  let running = false;
  const turn = async () => {
    if (running) return;
    running = true;
    await sweepOnce(store, upkeep, logger, Date.now());
    running = false;
  };
  const timer = setInterval(() => void turn(), every);
  timer.unref();
  return () => clearInterval(timer);
}
