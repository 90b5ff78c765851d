import type {AppOptions} from '../options.js';
import {ProblemError} from '../problem.js';
import {rateLimits} from '../rules/rate-limits.js';
import type {RateLimit} from '../rules/rate-limits.js';
import {sha256} from '../security/hash.js';
import type {Store} from '../store/store.js';

export interface Limiter {
  /** Counts one use and throws rate-limited above the limit. The key says whose uses are counted together. */
  count(limit: RateLimit, ...key: string[]): Promise<void>;
  addressOf(request: Request): string;
}

/** Counts live in the store, so several processes share them; a bucket's name is hashed, so no address is kept. */
export function createLimiter(store: Store, options: AppOptions, now: () => number): Limiter {
  return {
    async count(name, ...key) {
      if (options.rateLimits === false) return;
      const {limit, seconds} = rateLimits[name];
      const time = now();
      const bucket = await sha256([name, ...key].join('\n'));
      if ((await store.hit(bucket, seconds, time)) <= limit) return;
      const windowEnd = (Math.floor(time / (seconds * 1000)) + 1) * seconds;
      throw new ProblemError('rate-limited', {retryAfter: Math.max(1, windowEnd - Math.floor(time / 1000))});
    },
    addressOf(request) {
      const forwarded = options.trustProxy
        ? request.headers.get('X-Forwarded-For')?.split(',').pop()?.trim()
        : undefined;
      return network(forwarded || options.clientAddress?.(request) || 'unknown');
    },
  };
}

/** An IPv6 subscriber owns a whole /64. */
function network(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const whole =
    tail === undefined
      ? groups
      : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return whole.slice(0, 4).join(':');
}
