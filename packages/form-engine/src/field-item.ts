import type {UiElement} from '@mpp-sdk/contract';
import {segments} from './pointer.js';
import {text} from './text.js';
import type {CompiledField, CompiledForm, FieldItem, Option} from './types.js';

const MOST_RADIO_BUTTONS = 5;

/** A field in the words of the locale. Texts of the definition win over the schema's own. */
export function fieldItem(
  form: CompiledForm,
  {pointer, schema, kind}: CompiledField,
  element: UiElement,
  {locale, enabled, required}: {locale: string; enabled: boolean; required: boolean},
): FieldItem {
  const words = (part: string): string | undefined => text(form, `${pointer}.${part}`, locale);
  const ownLabel = typeof element.label === 'string' ? element.label : undefined;
  const options = optionsOf(kind === 'choice' ? schema.enum : kind === 'multichoice' ? schema.items?.enum : [], words);
  const radio = options.length <= MOST_RADIO_BUTTONS || element.options?.['format'] === 'radio';
  const accept = schema['x-accept'];
  return {
    kind: 'field',
    pointer,
    schema,
    field: kind === 'text' && element.options?.['multi'] === true ? 'textarea' : kind,
    required,
    enabled,
    label: words('label') ?? ownLabel ?? schema.title ?? segments(pointer).pop()!,
    help: words('help') ?? schema.description,
    placeholder: words('placeholder'),
    options: kind === 'choice' || kind === 'multichoice' ? options : undefined,
    widget: kind === 'choice' ? (radio ? 'radio' : 'select') : undefined,
    autocomplete: schema['x-autocomplete'],
    accept: typeof accept === 'string' ? accept.split(',').map((type) => type.trim()) : accept,
    maxBytes: schema['x-max-bytes'],
    multiple: kind === 'file' ? schema.type === 'array' : undefined,
    sensitivity: schema['x-sensitivity'],
  };
}

function optionsOf(values: readonly unknown[] | undefined, words: (part: string) => string | undefined): Option[] {
  return (values ?? [])
    .filter((value): value is Option['value'] => /^(string|number|boolean)$/.test(typeof value))
    .map((value) => ({value, label: words(`enum.${value}`) ?? String(value)}));
}
