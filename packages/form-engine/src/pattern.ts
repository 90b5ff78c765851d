import type {FaultCode} from './form-error.js';

const LONGEST_PATTERN = 500;

/**
 * How long a text may be for a pattern with so many quantifiers, in characters: what backtracking may take grows with
 * that power of the length, and some 10^8 steps are half a second.
 */
const LONGEST_TEXT = [10_000, 1_000, 1_000, 400, 120, 60, 40];

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

interface Group {
  /** Something of no fixed length was seen in it. */
  variable: boolean;
  /** In how many ways it may be read, as a power of two: each `?` and each small `{1,4}` multiplies them. */
  bits: number;
  choices: number;
}

function scan(pattern: string): {nested: boolean; quantifiers: number} {
  const open: Group[] = [{variable: false, bits: 0, choices: 1}];
  let nested = false;
  let long = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    const group = open[open.length - 1]!;
    const counts = countsAt(pattern, at);
    if (character === '\\') at++;
    else if (character === '[') at = endOfClass(pattern, at);
    else if (character === '(') {
      open.push({variable: false, bits: 0, choices: 1});
      if (pattern[at + 1] === '?') at++;
    } else if (character === '|') {
      group.variable = true;
      group.choices++;
    } else if (character === ')') {
      const {variable, bits, choices} = open.pop()!;
      const outer = open[open.length - 1] ?? group;
      if (variable && repeats(pattern, at + 1)) nested = true;
      if (variable) outer.variable = true;
      const rounds = countsAt(pattern, at + 1)?.most ?? 1;
      // What is variable and repeated without end is refused already.
      outer.bits += (bits + Math.log2(choices)) * (Number.isFinite(rounds) ? rounds : 1);
    } else if (counts) {
      if (counts.most > counts.least || repeats(pattern, at)) group.variable = true;
      if (counts.most - counts.least >= 10) long++;
      else group.bits += Math.log2(counts.most - counts.least + 1);
      at += counts.length - 1;
      if (pattern[at + 1] === '?') at++;
    }
  }
  const {bits, choices} = open[0]!;
  return {nested, quantifiers: long + Math.floor((bits + Math.log2(choices)) / BITS)};
}

/** So many small choices may take as long as one quantifier. */
const BITS = 5;

/** How often the quantifier that begins here allows what stands before it; nothing where none begins. */
function countsAt(pattern: string, at: number): {least: number; most: number; length: number} | undefined {
  const character = pattern[at];
  if (character === '*' || character === '+') return {least: 0, most: Infinity, length: 1};
  if (character === '?') return {least: 0, most: 1, length: 1};
  const counts = /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(at, at + 30));
  if (!counts) return undefined;
  const least = Number(counts[1]);
  const most = counts[2] === undefined ? least : counts[3] ? Number(counts[3]) : Infinity;
  return {least, most, length: counts[0].length};
}

/** A quantifier that allows more than one round begins here. `?` and `{0,1}` do not, nor does a small fixed number. */
function repeats(pattern: string, at: number): boolean {
  const counts = countsAt(pattern, at);
  return !!counts && counts.most > 1 && (counts.most > counts.least || counts.most > 100);
}

function endOfClass(pattern: string, at: number): number {
  for (let end = at + 1; end < pattern.length; end++) {
    if (pattern[end] === '\\') end++;
    else if (pattern[end] === ']') return end;
  }
  return pattern.length;
}
