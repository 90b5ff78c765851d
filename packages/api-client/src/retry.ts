import type {MppError} from './errors.js';

const FIRST_WAIT_MS = 500;
const LONGEST_BACKOFF_MS = 8_000;
/** A person looks at the screen meanwhile: a longer wish of the server is told, not waited for. */
const LONGEST_WAIT_MS = 10_000;

/** Safe to repeat: the method says so (RFC 9110, 9.2.2), or an idempotency key makes it so. */
export function mayRepeat(method: string, idempotencyKey: string | undefined): boolean {
  return idempotencyKey !== undefined || /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
}

/**
 * How long to wait before the next attempt, in milliseconds: exponential backoff with full jitter, and at least what
 * Retry-After asked for. Nothing when another attempt would not help.
 * @param attempt number of the failed attempt, from 0
 * @param random in [0, 1)
 */
export function waitBeforeRetry(error: MppError, attempt: number, random: number): number | undefined {
  if (!isTransient(error)) return undefined;
  const asked = (error.retryAfter ?? 0) * 1000;
  if (asked > LONGEST_WAIT_MS) return undefined;
  return Math.max(asked, random * Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** attempt));
}

function isTransient({kind, code, status}: MppError): boolean {
  if (kind === 'offline' || kind === 'timeout' || kind === 'rate-limited') return true;
  return (kind === 'server' && status !== 501) || code === 'idempotency-in-progress';
}

/** Retry-After (RFC 9110, 10.2.3) in seconds from now: a number or an HTTP date; rubbish is nothing. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
