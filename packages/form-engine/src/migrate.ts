import type {FormMigration} from '@mpp-sdk/contract';
import type {LostAnswer} from './carry-over.js';
import {child, getAt, isObject, segments, setAt} from './pointer.js';
import type {Answers, Pointer} from './types.js';

type Step = FormMigration['steps'][number];

interface Migrated {
  readonly answers: Answers;
  readonly moved: readonly {readonly from: Pointer; readonly to: Pointer}[];
  readonly lost: readonly LostAnswer[];
}

/** Does the steps one after the other. A `*` in a pointer stands for every entry of a list, on both sides the same ones. */
export function migrate(answers: Answers, steps: readonly Step[]): Migrated {
  let now = answers;
  const moved: {from: Pointer; to: Pointer}[] = [];
  const lost: LostAnswer[] = [];

  /** Takes the value away from where it stands; nothing where there is none. */
  function take(pointer: Pointer): unknown {
    const value = getAt(now, pointer);
    now = setAt(now, pointer, undefined);
    return isEmpty(value) ? undefined : value;
  }
  function lose(pointer: Pointer, value: unknown, reason: LostAnswer['reason']): void {
    if (value !== undefined) lost.push({pointer, value, reason});
  }
  /** True when the value stands there now; what stood there before is not written over. */
  function put(pointer: Pointer, value: unknown): boolean {
    if (!isEmpty(getAt(now, pointer)) || !hasRoom(now, segments(pointer))) return false;
    const next = setAt(now, pointer, value);
    if (getAt(next, pointer) !== value) return false;
    now = next;
    return true;
  }

  function move(from: Pointer, to: Pointer, change: (value: unknown) => unknown = (value) => value): void {
    const value = take(from);
    if (value === undefined) return;
    if (put(to, change(value))) moved.push({from, to});
    else lose(from, value, 'taken');
  }

  function split(from: Pointer, to: readonly Pointer[], by: string): void {
    const value = take(from);
    if (value === undefined) return;
    if (typeof value !== 'string' || to.length === 0) return lose(from, value, 'unfit');
    const before = now;
    const placed = partsOf(value, by, to.length).every((part, index) => part === '' || put(to[index]!, part));
    if (placed) return void moved.push(...to.map((each) => ({from, to: each})));
    now = before;
    lose(from, value, 'taken');
  }

  function join(from: readonly Pointer[], to: Pointer, by: string): void {
    const parts = from.map((pointer) => ({pointer, value: take(pointer)}));
    const texts = parts.filter(({value}) => typeof value === 'string' || typeof value === 'number');
    const placed = texts.length > 0 && put(to, texts.map(({value}) => String(value)).join(by));
    for (const {pointer, value} of parts) {
      if (placed && texts.some((text) => text.pointer === pointer)) moved.push({from: pointer, to});
      else lose(pointer, value, placed || texts.length === 0 ? 'unfit' : 'taken');
    }
  }

  function step({op, from, to, by = ' ', values = {}}: Step): void {
    const sources = [from].flat();
    const targets = [to ?? from].flat();
    if (![...sources, ...targets].every((pointer) => typeof pointer === 'string')) return;
    for (const numbers of entriesOf(now, sources)) {
      const [first = ''] = sources.map((each) => filled(each, numbers));
      const places = targets.map((each) => filled(each, numbers));
      if (op === 'remove') lose(first, take(first), 'removed');
      else if (op === 'move') move(first, places[0]!);
      else if (op === 'wrap') move(first, places[0]!, (value) => (Array.isArray(value) ? value : [value]));
      else if (op === 'map') move(first, places[0]!, (value) => mapped(value, values));
      else if (op === 'split') split(first, places, by);
      else if (op === 'join')
        join(
          sources.map((each) => filled(each, numbers)),
          places[0]!,
          by,
        );
    }
  }

  steps.forEach(step);
  return {answers: now, moved: moved.filter(({from, to}) => from !== to), lost};
}

/** Nothing was answered: what is dropped of it is no loss. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** False when a text or a list stands in the way of what is to be put there. */
function hasRoom(value: unknown, names: readonly string[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined || value === undefined) return true;
  if (Array.isArray(value)) return name in value && hasRoom(value[Number(name)], rest);
  return isObject(value) && hasRoom(getAt(value, child('', name)), rest);
}

/** "Siti Nur Aini" in two is "Siti" and "Nur Aini". */
function partsOf(text: string, by: string, count: number): string[] {
  const all = text.trim().split(by);
  const rest = all.slice(count - 1).join(by);
  return [...all.slice(0, count - 1), rest].map((part) => part.trim());
}

function mapped(value: unknown, values: {readonly [old: string]: unknown}): unknown {
  if (Array.isArray(value)) return value.map((each) => mapped(each, values));
  return Object.keys(values).includes(String(value)) ? values[String(value)] : value;
}

/** The entries' numbers that the stars of some pointers stand for; one empty list without stars. */
function entriesOf(answers: Answers, pointers: readonly Pointer[]): number[][] {
  const found = new Map<string, number[]>();
  function walk(value: unknown, names: readonly string[], numbers: readonly number[]): void {
    const [name, ...rest] = names;
    if (name === undefined) found.set(numbers.join(), [...numbers]);
    else if (name !== '*') walk(isObject(value) ? value[name] : undefined, rest, numbers);
    else if (Array.isArray(value)) value.forEach((each, index) => walk(each, rest, [...numbers, index]));
  }
  for (const pointer of pointers) walk(answers, segments(pointer), []);
  return [...found.values()];
}

function filled(pointer: Pointer, numbers: readonly number[]): Pointer {
  let at = 0;
  return pointer.replace(/\/\*(?=\/|$)/g, (star) => (at < numbers.length ? `/${numbers[at++]}` : star));
}
