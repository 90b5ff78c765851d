import type {LostAnswer} from './carry-over.js';
import {choicesOf} from './choices.js';
import type {CompiledField, CompiledForm} from './compiled.js';
import {fieldAt} from './fields-in.js';
import {isEmpty} from './migrate.js';
import {child, isObject, segments} from './pointer.js';
import {text} from './text.js';
import type {Pointer} from './types.js';

/** One answer that a new version of the form has no place for, as a person knows it. */
export interface LeftOver {
  /** As the question was called; where nobody knows, the name of the property. */
  readonly label: string;
  readonly value: string | number | boolean;
  /** Numbers of identity, what the form calls sensitive, and every long number: cover it until it is asked for. */
  readonly personal: boolean;
}

/**
 * Lost answers one by one, with the words of the versions that know their questions. Consent is not among them: it is
 * given to words, so it is asked for again.
 * @param forms the earlier version if it is at hand, then the new one
 */
export function leftOver(lost: readonly LostAnswer[], forms: readonly CompiledForm[], locale: string): LeftOver[] {
  return lost
    .filter(({reason}) => reason !== 'consent')
    .flatMap(({pointer, value}) => leaves(pointer, value))
    .map(({pointer, value}) => {
      const found = forms.flatMap((form) => {
        const field = fieldAt(form, pointer) ?? fieldAt(form, pointer.replace(/\/\d+$/, ''));
        return field ? [{form, field}] : [];
      })[0];
      return {
        label: labelOf(withoutEntries(pointer), forms, locale) ?? segments(withoutEntries(pointer)).pop() ?? '',
        value:
          (found && text(found.form, `${withoutEntries(pointer)}.enum.${value}`, locale)) ??
          titleOf(found?.field, value) ??
          value,
        personal: isPersonal(found?.field) || /\d{8}/.test(String(value).replace(/[\s.-]/g, '')),
      };
    });
}

/** What a question is called; where only what it stands in has a name, that and its own: "Alamat: street". */
function labelOf(pointer: Pointer, forms: readonly CompiledForm[], locale: string): string | undefined {
  for (const form of forms) {
    const own = text(form, `${pointer}.label`, locale) ?? fieldAt(form, pointer)?.schema.title;
    if (own) return own;
  }
  const names = segments(pointer);
  const last = names.pop();
  const around = names.length ? labelOf(names.reduce(child, ''), forms, locale) : undefined;
  return around && `${around}: ${last}`;
}

/** What somebody has answered, whatever it stands in. */
function leaves(pointer: Pointer, value: unknown): {pointer: Pointer; value: LeftOver['value']}[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(child(pointer, String(index)), each));
  if (isObject(value)) return Object.keys(value).flatMap((name) => leaves(child(pointer, name), value[name]));
  return [{pointer, value: value as LeftOver['value']}];
}

const withoutEntries = (pointer: Pointer): Pointer => pointer.replace(/\/\d+(?=\/|$)/g, '');

const isPersonal = (field?: CompiledField): boolean =>
  field !== undefined && (/^(nik|kk|npwp)$/.test(field.kind) || field.schema['x-sensitivity'] !== undefined);

function titleOf(field: CompiledField | undefined, value: unknown): string | undefined {
  const choices = choicesOf(field?.kind === 'multichoice' ? field.schema.items : field?.schema);
  return choices?.find((choice) => choice.value === value)?.title;
}
