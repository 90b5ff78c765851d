import type {FaultCode} from './form-error.js';

const LONGEST_PATTERN = 500;

/**
 * How long a text may be for a pattern with so many quantifiers, in characters: what backtracking may take grows with
 * that power of the length, and some 10^8 steps are half a second.
 */
const LONGEST_TEXT = [10_000, 1_000, 1_000, 600, 200, 100, 60];

/**
 * Why a regular expression is refused, or nothing. A quantified group that itself holds a quantifier or a choice may take
 * exponential time on a hostile answer, so `(a+)+` and `(a|aa)*` are refused as a whole family.
 */
export function patternFault(pattern: string): [FaultCode, {[name: string]: number}?] | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return ['pattern-invalid'];
  }
  if (pattern.length > LONGEST_PATTERN) return ['pattern-long', {most: LONGEST_PATTERN}];
  if (/\\[1-9]|\\k</.test(pattern)) return ['pattern-back-reference'];
  const {nested, quantifiers} = scan(pattern);
  return nested || quantifiers >= LONGEST_TEXT.length ? ['pattern-explosive'] : undefined;
}

/** The longest text that the pattern may see. */
export function longestFor(pattern: string): number {
  return LONGEST_TEXT[scan(pattern).quantifiers] ?? 0;
}

function scan(pattern: string): {nested: boolean; quantifiers: number} {
  // One entry per open group: whether something variable was seen in it.
  const open: boolean[] = [false];
  let nested = false;
  let quantifiers = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    const top = open.length - 1;
    if (character === '\\') at++;
    else if (character === '[') at = endOfClass(pattern, at);
    else if (character === '(') open.push(false);
    else if (character === ')') {
      const variable = open.pop() === true;
      if (variable && repeats(pattern, at + 1)) nested = true;
      if (variable) open[open.length - 1] = true;
    } else if (character === '|' || repeats(pattern, at)) {
      open[top] = true;
      if (character !== '|' && isLong(pattern, at)) quantifiers++;
    }
  }
  return {nested, quantifiers};
}

/** `{1,9}` leaves little to try; `*`, `+` and `{1,99}` do not. */
function isLong(pattern: string, at: number): boolean {
  const counts = /^\{(\d+),(\d+)\}/.exec(pattern.slice(at, at + 30));
  return !counts || Number(counts[2]) - Number(counts[1]) >= 10;
}

/** A quantifier that allows more than one round begins here. `?` and `{0,1}` do not. */
function repeats(pattern: string, at: number): boolean {
  if (pattern[at] === '*' || pattern[at] === '+') return true;
  const counts = /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(at, at + 30));
  if (!counts) return false;
  const most = counts[2] === undefined ? Number(counts[1]) : counts[3] ? Number(counts[3]) : Infinity;
  return most > 1 && (counts[2] !== undefined || most > 100);
}

function endOfClass(pattern: string, at: number): number {
  for (let end = at + 1; end < pattern.length; end++) {
    if (pattern[end] === '\\') end++;
    else if (pattern[end] === ']') return end;
  }
  return pattern.length;
}
