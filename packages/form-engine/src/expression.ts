import {compareDates, daysBetween, isLocalDate} from '@mpp-sdk/domain';
import type {Context, Expression, Level, Tree} from './compiled.js';
import type {Reporter} from './form-error.js';
import {child, getAt, hasOwn, isObject, segments} from './pointer.js';
import type {Answers, Pointer} from './types.js';
import {workingDays} from './working-days.js';

const MAX_NODES = 100;
/** Values that one expression looks at, so that entries of entries do not multiply without end. */
const MAX_VALUES = 20_000;

type Place = Pick<Level, 'byPointer' | 'context'> & {readonly nodes: ReadonlyMap<Pointer, Tree>};
/** All values that an operand stands for: one, several with `*`, none when it is not answered. */
type Operand = (answers: Answers) => readonly unknown[];

/**
 * A computed value or one side of a check: a number, a day, `'today'`, a pointer (with `*` for every entry of a repeat), or
 * `{sum|product: [...]}`, `{difference: [a, b]}`, `{count: pointer}`, `{age: day, at: day}`, `{days|workingDays: [from,
 * to], inclusive?}`. Nothing when it is none of these, after it was reported.
 */
export function compileExpression(
  source: unknown,
  path: string,
  place: Place,
  report: Reporter,
): Expression | undefined {
  const reads = new Set<Pointer>();
  let nodes = 0;
  let sound = true;

  function refuse(where: string, code: 'expression-invalid' | 'scope-unknown'): Operand {
    if (sound) report.fault(where, code, {}, 'detail');
    sound = false;
    return () => [];
  }

  function compile(part: unknown, where: string): Operand {
    if (++nodes > MAX_NODES) return refuse(where, 'expression-invalid');
    if (typeof part === 'number' || isLocalDate(part)) return () => [part];
    const {today} = place.context;
    if (part === 'today') return () => (today === undefined ? [] : [today]);
    if (typeof part === 'string') return pointed(part, where);
    if (!isObject(part)) return refuse(where, 'expression-invalid');
    const name = Object.keys(part)[0]!;
    const several = (value: unknown): Operand[] =>
      Array.isArray(value) ? value.map((each, index) => compile(each, `${where}/${name}/${index}`)) : [];
    const args = name === 'age' ? several([part['age'], part['at'] ?? 'today']) : several(part[name]);
    const pair = pairOf(name, part['inclusive'] === true, place.context);
    if (pair && args.length === 2) return (answers) => given(pair(args[0]!(answers)[0], args[1]!(answers)[0]));
    if (name === 'count') {
      const counted = compile(part['count'], `${where}/count`);
      return (answers) => [
        counted(answers).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0),
      ];
    }
    if (name === 'sum' && args.length) return (answers) => given(sumOf(args.flatMap((arg) => arg(answers))));
    if (name === 'product' && args.length) {
      return (answers) => given(productOf(args.map((arg) => sumOf(arg(answers)))));
    }
    return refuse(where, 'expression-invalid');
  }

  function pointed(pointer: Pointer, where: string): Operand {
    const names = segments(pointer);
    if (!pointer.startsWith('/') || !known(place, names)) return refuse(where, 'scope-unknown');
    const star = names.indexOf('*');
    const field = star < 0 ? pointer : pointer.slice(0, pointer.indexOf('/*'));
    if (place.byPointer.has(field)) reads.add(field);
    if (star < 0) return (answers) => given(getAt(answers, pointer));
    return (answers) => valuesAt(answers, names, {left: MAX_VALUES});
  }

  const operand = compile(source, path);
  return sound ? {reads: [...reads], evaluate: (answers) => operand(answers)[0]} : undefined;
}

/** Whether names lead to a property, through the entries of repeats. */
function known(place: Place, names: readonly string[]): boolean {
  const star = names.indexOf('*');
  if (star < 0) return place.nodes.has(pointerOf(names));
  const inner = place.byPointer.get(pointerOf(names.slice(0, star)))?.repeat;
  const rest = names.slice(star + 1);
  return inner !== undefined && (rest.length === 0 || known(inner.level, rest));
}

const pointerOf = (names: readonly string[]): Pointer => names.reduce((pointer, name) => child(pointer, name), '');

function valuesAt(value: unknown, names: readonly string[], budget: {left: number}): readonly unknown[] {
  if (--budget.left < 0) return [];
  const [name, ...rest] = names;
  if (name === undefined) return given(value);
  if (name === '*') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest, budget)) : [];
  return isObject(value) ? valuesAt(getAt(value, pointerOf([name])), rest, budget) : [];
}

const given = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : [value]);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Nothing, rather than 0, when there is no number at all: what is not answered does not cost nothing. */
function sumOf(values: readonly unknown[]): number | undefined {
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? undefined : tidyNumber(numbers.reduce((sum, value) => sum + value, 0));
}

function productOf(values: readonly (number | undefined)[]): number | undefined {
  return values.every(isNumber) ? tidyNumber(values.reduce((product, value) => product * value, 1)) : undefined;
}

/** 0.1 + 0.2 is 0.3 for everyone but a computer. */
function tidyNumber(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}

type Pair = (a: unknown, b: unknown) => number | undefined;

function pairOf(name: string, inclusive: boolean, {calendar}: Context): Pair | undefined {
  const between =
    (count: (from: string, to: string) => number): Pair =>
    (from, to) =>
      isLocalDate(from) && isLocalDate(to) ? count(from, to) : undefined;
  switch (name) {
    case 'difference':
      return (a, b) => (isNumber(a) && isNumber(b) ? tidyNumber(a - b) : undefined);
    case 'age':
      return between(yearsBetween);
    case 'days':
      return between((from, to) => daysBetween(from, to) + (inclusive ? 1 : 0));
    case 'workingDays':
      return between((from, to) => workingDays(from, to, inclusive, calendar));
    default:
      return undefined;
  }
}

/** Full years; who was born on 29 February is a year older on 1 March of other years. Negative before the birth. */
function yearsBetween(birth: string, at: string): number {
  const years = Number(at.slice(0, 4)) - Number(birth.slice(0, 4));
  return at.slice(5) < birth.slice(5) ? years - 1 : years;
}

const COMPARISONS: {readonly [is: string]: (order: number) => boolean} = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
};

/** Whether two values stand so to each other; nothing when they cannot be compared, such as a day and a number. */
export function comparison(is: unknown): ((a: unknown, b: unknown) => boolean | undefined) | undefined {
  const holds = typeof is === 'string' && hasOwn(COMPARISONS, is) ? COMPARISONS[is] : undefined;
  return (
    holds &&
    ((a, b) => {
      if (isNumber(a) && isNumber(b)) return holds(a - b);
      if (isLocalDate(a) && isLocalDate(b)) return holds(compareDates(a, b));
      if (typeof a !== 'string' || typeof b !== 'string') return undefined;
      return holds(a < b ? -1 : a > b ? 1 : 0);
    })
  );
}
