import {child} from '@mpp-sdk/form-engine';
import type {Answers, Pointer} from '@mpp-sdk/form-engine';

export interface Difference {
  pointer: Pointer;
  mine: unknown;
  theirs: unknown;
}

const isGroup = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Also true of the same answers in another order, as another device may have sent them. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (!isGroup(a) || !isGroup(b)) return Object.is(a, b);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name]));
}

/**
 * Brings two sides together, field by field: who has changed an answer since `base` wins; a list counts as one answer.
 * Where both have, the answer stays mine and is named, for the citizen to choose.
 */
export function mergeAnswers(
  base: unknown,
  mine: Answers,
  theirs: Answers,
  at: Pointer = '',
): {answers: Answers; differences: readonly Difference[]} {
  const before = isGroup(base) ? base : {};
  const answers: {[name: string]: unknown} = {};
  const differences: Difference[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, here, there] = [before[name], mine[name], theirs[name]];
    const pointer = child(at, name);
    const put = (value: unknown): void => void (value !== undefined && (answers[name] = value));
    if (isGroup(here) && isGroup(there)) {
      const inner = mergeAnswers(was, here, there, pointer);
      put(inner.answers);
      differences.push(...inner.differences);
    } else if (same(here, there) || same(there, was)) put(here);
    else if (same(here, was)) put(there);
    else {
      put(here);
      differences.push({pointer, mine: here, theirs: there});
    }
  }
  return {answers, differences};
}
