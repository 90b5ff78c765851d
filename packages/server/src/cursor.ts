import {invalidParameter} from './problem.js';
import {fromBase64, fromBytes, toBase64Url, toBytes} from './security/encoding.js';

/** `next` of a list: opaque to the client, and no secret. */
export function encodeCursor(position: Record<string, string | number>): string {
  return toBase64Url(toBytes(JSON.stringify(position)));
}

/** A count is a whole number from 0. Throws invalid-parameter when it is not one that this list gave out. */
export function decodeCursor<T extends Record<string, 'string' | 'count'>>(
  cursor: string | undefined,
  shape: T,
): {[K in keyof T]: T[K] extends 'string' ? string : number} | undefined {
  if (cursor === undefined) return undefined;
  try {
    const position = JSON.parse(fromBytes(fromBase64(cursor))) as Record<string, unknown>;
    if (Object.entries(shape).every(([name, type]) => fits(position[name], type))) return position as never;
  } catch {
    // Falls through: anything unreadable is the same mistake.
  }
  throw invalidParameter('cursor', 'the `next` of the previous page');
}

function fits(value: unknown, type: 'string' | 'count'): boolean {
  return type === 'string' ? typeof value === 'string' : Number.isSafeInteger(value) && (value as number) >= 0;
}
