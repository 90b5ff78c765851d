import type {AppOptions} from '../options.js';
import {ProblemError} from '../problem.js';
import {networkOf} from '../rules/client-network.js';
import {rateLimits} from '../rules/rate-limits.js';
import type {RateLimit} from '../rules/rate-limits.js';
import {sha256} from '../security/hash.js';
import type {Store} from '../store/store.js';

export interface Limiter {
  /** Counts one use and throws rate-limited above the limit. The key says whose uses are counted together. */
  count(limit: RateLimit, ...key: string[]): Promise<void>;
  /** As count, for several uses at once. */
  countMany(limit: RateLimit, uses: number, ...key: string[]): Promise<void>;
  /** Counts one use and tells whether it is still within the limit. */
  within(limit: RateLimit, ...key: string[]): Promise<boolean>;
  /** Takes back uses that were counted at `at`, in epoch milliseconds. */
  giveBack(limit: RateLimit, uses: number, at: number, ...key: string[]): Promise<void>;
  /** Throws rate-limited when the limit is used up; counts nothing. */
  check(limit: RateLimit, ...key: string[]): Promise<void>;
  addressOf(request: Request): string;
}

/** Counts live in the store, so several processes share them; a bucket's name is hashed, so no address is kept. */
export function createLimiter(store: Store, options: AppOptions, now: () => number): Limiter {
  const off = options.rateLimits === false;
  const bucketOf = (...parts: string[]) => sha256(parts.join('\n'));
  const within = async (name: RateLimit, uses: number, ...key: string[]) => {
    const {limit, seconds} = rateLimits[name];
    return off || (await store.hit(await bucketOf(name, ...key), seconds, now(), uses)) <= limit;
  };
  const countMany = async (name: RateLimit, uses: number, ...key: string[]) => {
    if (!(await within(name, uses, ...key))) throw limited(rateLimits[name].seconds, now());
  };
  return {
    count: (name, ...key) => countMany(name, 1, ...key),
    countMany,
    async giveBack(name, uses, at, ...key) {
      if (!off) await store.hit(await bucketOf(name, ...key), rateLimits[name].seconds, at, -uses);
    },
    within: (name, ...key) => within(name, 1, ...key),
    async check(name, ...key) {
      if (off) return;
      const {limit, seconds} = rateLimits[name];
      const time = now();
      if ((await store.hits(await bucketOf(name, ...key), seconds, time)) >= limit) throw limited(seconds, time);
    },
    addressOf(request) {
      const forwarded = options.trustProxy
        ? request.headers.get('X-Forwarded-For')?.split(',').pop()?.trim()
        : undefined;
      return networkOf(forwarded || options.clientAddress?.(request) || 'unknown');
    },
  };
}

function limited(seconds: number, time: number): ProblemError {
  const windowEnd = (Math.floor(time / (seconds * 1000)) + 1) * seconds;
  return new ProblemError('rate-limited', {retryAfter: Math.max(1, windowEnd - Math.floor(time / 1000))});
}
