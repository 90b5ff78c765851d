import {parseKk, parseNib, parseNik, parseNpwp, toE164} from '@mpp-sdk/domain';
import {appearanceOf} from './appearance.js';
import type {CompiledField, CompiledForm, Level, Situation} from './compiled.js';
import {isTooLong} from './entry-limit.js';
import {mapLeaves} from './map-leaves.js';
import {isObject} from './pointer.js';
import type {Answers} from './types.js';

const PARSERS = {nik: parseNik, kk: parseKk, npwp: parseNpwp, nib: parseNib};

/**
 * The answers as they are sent: without those of hidden fields, with computed ones, trimmed, empty ones absent, numbers of
 * identity and telephone in their one written form. An entry of a repeat stays at its place, also when it is empty, so
 * that pointers mean the same before and after. Properties that no field asks for are kept as they are.
 */
export function clean(form: CompiledForm, answers: Answers): Answers {
  return situation(form, answers).cleaned;
}

/** Worked out once for each object of answers: what is the same object is not looked at again. */
export function situation(level: Level, answers: Answers): Situation {
  let known = level.known.get(answers);
  if (!known) level.known.set(answers, (known = workOut(level, answers)));
  return known;
}

function workOut(level: Level, answers: Answers): Situation {
  const tidied = mapLeaves(answers, level.tree, (pointer, value) => {
    const field = level.byPointer.get(pointer);
    return field ? tidyValue(field, value) : value;
  });
  const look = appearanceOf(level, tidied);
  const cleaned = mapLeaves(look.computed(), level.tree, (pointer, value) => {
    const field = level.byPointer.get(pointer);
    return field && !look.shown(field) ? undefined : value;
  });
  return {cleaned, look};
}

function tidyValue({kind, repeat}: CompiledField, value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return repeat && !isTooLong(value) ? tidyEntries(repeat.level, value) : value;
  }
  // An unticked consent is no consent, not the opposite of one.
  if (kind === 'consent' && value === false) return undefined;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return undefined;
  if (kind === 'phone') return toE164(text) ?? text;
  if (kind === 'nik' || kind === 'kk' || kind === 'npwp' || kind === 'nib') {
    const {valid, value: digits} = PARSERS[kind](text);
    return valid ? digits : text;
  }
  return text;
}

function tidyEntries(level: Level, entries: readonly unknown[]): readonly unknown[] {
  const tidied = entries.map((entry) => (isObject(entry) ? situation(level, entry).cleaned : entry));
  return tidied.some((entry, index) => entry !== entries[index]) ? tidied : entries;
}
