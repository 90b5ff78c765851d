import {windowOf} from '../rate-window.js';

/** Counts uses per bucket and window. */
export function createCounters(): {
  hit(bucket: string, windowSeconds: number, now: number): number;
  sweep(now: number): void;
} {
  const counters = new Map<string, {count: number; expiresAt: number}>();
  return {
    hit(bucket, windowSeconds, now) {
      const {start, end} = windowOf(windowSeconds, now);
      const key = JSON.stringify([bucket, start, end]);
      const count = (counters.get(key)?.count ?? 0) + 1;
      counters.set(key, {count, expiresAt: end});
      return count;
    },
    sweep(now) {
      for (const [key, {expiresAt}] of counters) if (expiresAt <= now) counters.delete(key);
    },
  };
}
