import {checkNikContent} from './nik.js';
import type {IdentityWarning, NikExpectation, NikParts} from './nik.js';

export type {IdentityWarning, NikExpectation, NikParts} from './nik.js';
export type IdentityError = 'empty' | 'not-digits' | 'wrong-length';

/** What a number says. Errors block; warnings only ask to look again, since old numbers are never reissued. */
export interface IdentityCheck {
  /** The digits alone. */
  value: string;
  valid: boolean;
  errors: IdentityError[];
  warnings: IdentityWarning[];
}

function check(text: string, lengths: readonly number[]): IdentityCheck {
  const value = text.normalize('NFKC').replace(/[\s.\-\p{Pd}/]/gu, '');
  const error: IdentityError | undefined =
    value === ''
      ? 'empty'
      : !/^\d+$/.test(value)
        ? 'not-digits'
        : lengths.includes(value.length)
          ? undefined
          : 'wrong-length';
  return {value, valid: !error, errors: error ? [error] : [], warnings: []};
}

/** NIK: 16 digits, area of first registration + DDMMYY (women DD + 40) + serial. `expected` adds warnings, never errors. */
export function parseNik(text: string, expected: NikExpectation = {}): IdentityCheck & {parts?: NikParts} {
  const result = check(text, [16]);
  return result.valid ? {...result, ...checkNikContent(result.value, expected)} : result;
}

/** Family card: 16 digits, area + date of issue + serial. */
export function parseKk(text: string): IdentityCheck {
  return check(text, [16]);
}

/**
 * NPWP (PMK 112/2022): 16 digits, for residents the NIK itself. The old 15 digits are accepted and get the leading zero
 * of their new form; 22 digits name a branch (NITKU).
 */
export function parseNpwp(text: string): IdentityCheck & {form?: 'current' | 'old' | 'branch'} {
  const result = check(text, [15, 16, 22]);
  if (!result.valid) return result;
  const form = ({15: 'old', 16: 'current', 22: 'branch'} as const)[result.value.length as 15 | 16 | 22];
  return {...result, value: form === 'old' ? `0${result.value}` : result.value, form};
}

/** Business identity number: 13 digits. */
export function parseNib(text: string): IdentityCheck {
  return check(text, [13]);
}

function grouped(check: IdentityCheck): string {
  return check.valid ? check.value.match(/.{1,4}/g)!.join(' ') : check.value;
}

/** Groups of four for reading: '3171 0117 0845 0001'. Unfinished input comes back as typed, without separators. */
export function formatNik(text: string): string {
  return grouped(parseNik(text));
}

export function formatKk(text: string): string {
  return grouped(parseKk(text));
}

export function formatNpwp(text: string): string {
  return grouped(parseNpwp(text));
}

export function formatNib(text: string): string {
  return grouped(parseNib(text));
}
