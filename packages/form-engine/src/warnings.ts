import {parseNik} from '@mpp-sdk/domain';
import {situation} from './clean.js';
import type {CompiledField, CompiledForm, Level} from './compiled.js';
import {isTooLong} from './entry-limit.js';
import {child, getAt, isObject} from './pointer.js';
import type {Answers, FieldWarning} from './types.js';

/** Whether there is or was an area of these six digits; undefined while that is not known. */
export type KnowsArea = (area: string) => boolean | undefined;

/**
 * What is worth a second look and never blocks: a NIK that does not fit the birth date or the sex answered beside it, or
 * that cannot be read. Numbers are not reissued after a correction, so the number may be right all the same.
 */
export function warnings(form: CompiledForm, answers: Answers, knowsArea?: KnowsArea): FieldWarning[] {
  return levelWarnings(form, answers, knowsArea);
}

function levelWarnings(level: Level, answers: Answers, knowsArea?: KnowsArea): FieldWarning[] {
  const {cleaned, look} = situation(level, answers);
  return level.fields.flatMap((field): FieldWarning[] => {
    const value = getAt(cleaned, field.pointer);
    if (!look.enabled(field)) return [];
    if (field.repeat && Array.isArray(value) && !isTooLong(value)) {
      const {level: inner} = field.repeat;
      return value.flatMap((entry: unknown, index) =>
        (isObject(entry) ? levelWarnings(inner, entry, knowsArea) : []).map(({pointer, code}) => ({
          pointer: child(field.pointer, String(index)) + pointer,
          code,
        })),
      );
    }
    if (field.kind !== 'nik' || typeof value !== 'string') return [];
    const birthDate = text(sibling(level, field, 'bday', 'birthDate', 'dateOfBirth'), cleaned);
    const sex = text(sibling(level, field, 'sex', 'sex', 'gender'), cleaned);
    const expected = {birthDate, sex: sex === 'male' || sex === 'female' ? sex : undefined, knowsArea} as const;
    return parseNik(value, expected).warnings.map((code) => ({pointer: field.pointer, code}));
  });
}

/** A field of the same person: in the same object, known by its autofill token or by its name. */
function sibling(level: Level, field: CompiledField, token: string, ...names: string[]): CompiledField | undefined {
  const parent = field.pointer.slice(0, field.pointer.lastIndexOf('/') + 1);
  const named = names.map((name) => level.byPointer.get(parent + name)).find((found) => found !== undefined);
  const isTokened = ({pointer, schema}: CompiledField): boolean =>
    schema['x-autocomplete'] === token && pointer.slice(0, pointer.lastIndexOf('/') + 1) === parent;
  return named ?? level.fields.find(isTokened);
}

function text(field: CompiledField | undefined, answers: Answers): string | undefined {
  const value = field && getAt(answers, field.pointer);
  return typeof value === 'string' ? value : undefined;
}
