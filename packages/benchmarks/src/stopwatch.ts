import {median} from './metrics.js';

/**
 * Milliseconds that each piece of work takes, median of `rounds`. The pieces take turns in every round, so that a machine
 * that slows down meanwhile slows all of them, and their ratios stay. One round before does not count.
 */
export async function timeInTurns(
  works: readonly (() => unknown)[],
  rounds: number,
  clock: () => number = () => performance.now(),
): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, work] of works.entries()) {
      const start = clock();
      await work();
      if (round > 0) times[at]!.push(clock() - start);
    }
  }
  return times.map(median);
}
