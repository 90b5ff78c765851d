import {DuplicateKeyError} from '../duplicate.js';

/** A deep copy through JSON: what comes out is what a database would give, with nothing shared and no undefined keys. */
export function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** Copies `value` in under a key that must be new. */
export function insert<T>(map: Map<string, T>, key: string, value: T, what: string): void {
  if (map.has(key)) throw new DuplicateKeyError(what);
  map.set(key, copy(value));
}

/** The value when it is there and has not expired. */
export function live<T extends {expiresAt: number}>(value: T | undefined, now: number): T | undefined {
  return value && value.expiresAt > now ? value : undefined;
}

/** Code-unit order, as the database's collation C for the plain ids used here. */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
