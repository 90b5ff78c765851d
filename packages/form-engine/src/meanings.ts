import type {CompiledField, CompiledForm} from './compiled.js';
import type {FieldKind, Pointer} from './types.js';

/** What a question asks of the applicant: the same in every form. */
export const MEANINGS = [
  'name',
  'nik',
  'kk',
  'npwp',
  'nib',
  'phone',
  'email',
  'birthDate',
  'sex',
  'street',
  'area',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Autofill tokens are given to the applicant's own data only. */
const BY_TOKEN = new Map<unknown, Meaning>([
  ['name', 'name'],
  ['tel', 'phone'],
  ['email', 'email'],
  ['bday', 'birthDate'],
  ['sex', 'sex'],
  ['street-address', 'street'],
]);
const NUMBERS: readonly FieldKind[] = ['nik', 'kk', 'npwp', 'nib'];

/**
 * Which questions ask for the applicant's own data. `x-meaning` decides; without it the autofill token does; a number of
 * identity has none, and is the applicant's when it stands in one object with something that has. A form knows many
 * people (mother, witness, heir): what is not sure is left out, and so are the questions of a list.
 */
export function meanings(form: CompiledForm): ReadonlyMap<Pointer, Meaning> {
  const own = new Set(form.fields.filter(({schema}) => BY_TOKEN.has(schema['x-autocomplete'])).map(parentOf));
  const meaningOf = (field: CompiledField): Meaning | undefined => {
    const {kind, schema} = field;
    const named = schema['x-meaning'];
    if (named !== undefined) return MEANINGS.find((one) => one === named);
    if (kind === 'address') return schema['x-autocomplete'] ? 'area' : undefined;
    const number = NUMBERS.includes(kind) && own.has(parentOf(field));
    return BY_TOKEN.get(schema['x-autocomplete']) ?? (number ? (kind as Meaning) : undefined);
  };
  return new Map(
    form.fields.flatMap((field): [Pointer, Meaning][] => {
      const meaning = meaningOf(field);
      return meaning ? [[field.pointer, meaning]] : [];
    }),
  );
}

const parentOf = ({pointer}: CompiledField): Pointer => pointer.slice(0, pointer.lastIndexOf('/'));
