import {isLocalDate} from '@mpp-sdk/domain';
import type {Context} from './kit.js';
import {invalidParameter} from './problem.js';

/** 1 to 100, default 20; larger is clamped. Throws invalid-parameter for anything that is no positive integer. */
export function limitOf(c: Context): number {
  const text = c.req.query('limit');
  if (text === undefined) return 20;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalidParameter('limit', 'an integer from 1 to 100');
  return Math.min(Number(text), 100);
}

/** One value of a query parameter; throws invalid-parameter when it is longer than `max` or given twice. */
export function textOf(c: Context, name: string, max: number): string | undefined {
  const values = c.req.queries(name) ?? [];
  if (values.length > 1) throw invalidParameter(name, 'one value only');
  if ((values[0]?.length ?? 0) > max) throw invalidParameter(name, `at most ${max} characters`);
  return values[0];
}

export function choiceOf<T extends string>(c: Context, name: string, allowed: readonly T[]): T | undefined {
  const value = textOf(c, name, 64);
  if (value === undefined) return undefined;
  if (!allowed.includes(value as T)) throw invalidParameter(name, `one of ${allowed.join(', ')}`);
  return value as T;
}

/** Repeated, or one value with commas. */
export function listOf(c: Context, name: string, max: number): string[] {
  const values = (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
  const unique = [...new Set(values)];
  if (unique.length > max) throw invalidParameter(name, `at most ${max} values`);
  if (unique.some((value) => value.length > 96)) throw invalidParameter(name, 'at most 96 characters each');
  return unique;
}

export function dateOf(c: Context, name: string): string | undefined {
  const value = textOf(c, name, 10);
  if (value === undefined) return undefined;
  // Beyond these years the days before and after could no longer be written.
  const usable = isLocalDate(value) && value >= '1900' && value < '3000';
  if (!usable) throw invalidParameter(name, 'a day that exists, YYYY-MM-DD, from 1900 to 2999');
  return value;
}

export function integerOf(c: Context, name: string, min: number, max: number): number | undefined {
  const value = textOf(c, name, 12);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(number >= min && number <= max)) throw invalidParameter(name, `an integer from ${min} to ${max}`);
  return number;
}

/** A path parameter within its length; throws invalid-parameter. */
export function pathOf(c: Context, name: string, max: number): string {
  const value = c.req.param(name) ?? '';
  if (value.length === 0 || value.length > max) throw invalidParameter(name, `1 to ${max} characters`);
  return value;
}
