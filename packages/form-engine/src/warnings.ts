import {parseNik} from '@mpp-sdk/domain';
import {situation} from './clean.js';
import {getAt} from './pointer.js';
import type {Answers, CompiledField, CompiledForm, FieldWarning} from './types.js';

/**
 * What is worth a second look and never blocks: a NIK that does not fit the birth date or the sex answered beside it, or
 * that cannot be read. Numbers are not reissued after a correction, so the number may be right all the same.
 */
export function warnings(form: CompiledForm, answers: Answers): FieldWarning[] {
  const {cleaned, look} = situation(form, answers);
  return form.fields.flatMap((field): FieldWarning[] => {
    const value = getAt(cleaned, field.pointer);
    if (field.kind !== 'nik' || typeof value !== 'string' || !look.enabled(field)) return [];
    const birthDate = text(sibling(form, field, 'bday', 'birthDate', 'dateOfBirth'), cleaned);
    const sex = text(sibling(form, field, 'sex', 'sex', 'gender'), cleaned);
    const expected = {birthDate, sex: sex === 'male' || sex === 'female' ? sex : undefined} as const;
    return parseNik(value, expected).warnings.map((code) => ({pointer: field.pointer, code}));
  });
}

/** A field of the same person: in the same object, known by its autofill token or by its name. */
function sibling(
  form: CompiledForm,
  field: CompiledField,
  token: string,
  ...names: string[]
): CompiledField | undefined {
  const parent = field.pointer.slice(0, field.pointer.lastIndexOf('/') + 1);
  const named = names.map((name) => form.byPointer.get(parent + name)).find((found) => found !== undefined);
  const isTokened = ({pointer, schema}: CompiledField): boolean =>
    schema['x-autocomplete'] === token && pointer.slice(0, pointer.lastIndexOf('/') + 1) === parent;
  return named ?? form.fields.find(isTokened);
}

function text(field: CompiledField | undefined, answers: Answers): string | undefined {
  const value = field && getAt(answers, field.pointer);
  return typeof value === 'string' ? value : undefined;
}
