import {windowOf} from '../rate-window.js';

/** Counts uses per bucket and window. */
export function createCounters(): {
  hit(bucket: string, windowSeconds: number, now: number, weight: number): number;
  hits(bucket: string, windowSeconds: number, now: number): number;
  sweep(now: number): void;
} {
  const keyOf = (bucket: string, windowSeconds: number, now: number) => {
    const {start, end} = windowOf(windowSeconds, now);
    return JSON.stringify([bucket, start, end]);
  };
  const counters = new Map<string, {count: number; expiresAt: number}>();
  return {
    hit(bucket, windowSeconds, now, weight) {
      const key = keyOf(bucket, windowSeconds, now);
      const count = (counters.get(key)?.count ?? 0) + weight;
      counters.set(key, {count, expiresAt: windowOf(windowSeconds, now).end});
      return count;
    },
    hits: (bucket, windowSeconds, now) => counters.get(keyOf(bucket, windowSeconds, now))?.count ?? 0,
    sweep(now) {
      for (const [key, {expiresAt}] of counters) if (expiresAt <= now) counters.delete(key);
    },
  };
}
