import {parseKk, parseNib, parseNik, parseNpwp, toE164} from '@mpp-sdk/domain';
import {appearanceOf} from './appearance.js';
import type {Appearance} from './appearance.js';
import {mapLeaves} from './map-leaves.js';
import type {Answers, CompiledForm, FieldKind} from './types.js';

const PARSERS = {nik: parseNik, kk: parseKk, npwp: parseNpwp, nib: parseNib};

/**
 * The answers as they are sent: without those of hidden fields, trimmed, empty ones absent, numbers of identity and
 * telephone in their one written form. Properties that no field asks for (repeats, unknown ones) are kept as they are.
 */
export function clean(form: CompiledForm, answers: Answers): Answers {
  return situation(form, answers).cleaned;
}

/** The cleaned answers together with what they show, so that the rules are asked once. */
export function situation(form: CompiledForm, answers: Answers): {cleaned: Answers; look: Appearance} {
  const tidied = tidy(form, answers);
  const look = appearanceOf(form, tidied);
  const cleaned = mapLeaves(tidied, form.tree, (pointer, value) => {
    const field = form.byPointer.get(pointer);
    return field && !look.shown(field) ? undefined : value;
  });
  return {cleaned, look};
}

/** Tidied leaves, before the rules. */
function tidy(form: CompiledForm, answers: Answers): Answers {
  return mapLeaves(answers, form.tree, (pointer, value) => {
    const field = form.byPointer.get(pointer);
    return field ? tidyValue(field.kind, value) : value;
  });
}

function tidyValue(kind: FieldKind, value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
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
