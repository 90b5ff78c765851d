import {child, getAt, isWithin, segments, setAt} from './pointer.js';
import type {Answers, Pointer} from './types.js';

/**
 * Answers after an entry was added, removed or moved. `follow` says where something that had a pointer before has it now
 * (focus, errors, uploads, what is unfolded); nothing when it went with its entry.
 */
export interface EntryChange {
  readonly answers: Answers;
  readonly follow: (pointer: Pointer) => Pointer | undefined;
}

/** An entry at the end, or before the entry `at`; those behind move on. */
export function addEntry(answers: Answers, list: Pointer, at?: number, entry: Answers = {}): EntryChange {
  const entries = entriesOf(answers, list);
  const index = Math.min(Math.max(0, at ?? entries.length), entries.length);
  return changed(answers, list, [...entries.slice(0, index), entry, ...entries.slice(index)], (old) =>
    old < index ? old : old + 1,
  );
}

/** Without the entry; those behind move up. The last one leaves an empty list, not none. */
export function removeEntry(answers: Answers, list: Pointer, index: number): EntryChange {
  const entries = entriesOf(answers, list);
  if (!(index in entries)) return {answers, follow: (pointer) => pointer};
  return changed(
    answers,
    list,
    entries.filter((_, at) => at !== index),
    (old) => (old === index ? undefined : old < index ? old : old - 1),
  );
}

/** The entry `from` stands at `to` afterwards; a place outside the list is its nearest end. */
export function moveEntry(answers: Answers, list: Pointer, from: number, to: number): EntryChange {
  const entries = entriesOf(answers, list);
  const target = Math.min(Math.max(0, to), entries.length - 1);
  if (!(from in entries) || target === from) return {answers, follow: (pointer) => pointer};
  const others = entries.filter((_, at) => at !== from);
  return changed(answers, list, [...others.slice(0, target), entries[from], ...others.slice(target)], (old) => {
    if (old === from) return target;
    if (old > from && old <= target) return old - 1;
    return old >= target && old < from ? old + 1 : old;
  });
}

/** How many entries there are now. */
export function entriesOf(answers: Answers, list: Pointer): readonly unknown[] {
  const value = getAt(answers, list);
  return Array.isArray(value) ? value : [];
}

function changed(
  answers: Answers,
  list: Pointer,
  entries: readonly unknown[],
  indexNow: (old: number) => number | undefined,
): EntryChange {
  const depth = segments(list).length;
  return {
    answers: setAt(answers, list, entries),
    follow(pointer) {
      const index = isWithin(pointer, list) ? segments(pointer)[depth] : undefined;
      if (index === undefined || !/^\d+$/.test(index)) return pointer;
      const now = indexNow(Number(index));
      return now === undefined ? undefined : child(list, String(now)) + pointer.slice(list.length + 1 + index.length);
    },
  };
}
