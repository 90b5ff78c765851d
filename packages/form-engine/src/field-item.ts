import type {UiElement} from '@mpp-sdk/contract';
import {choicesOf} from './choices.js';
import type {Choice} from './choices.js';
import type {CompiledField, CompiledForm} from './compiled.js';
import {segments} from './pointer.js';
import {text} from './text.js';
import type {FieldItem, Option, Pointer} from './types.js';

const MOST_RADIO_BUTTONS = 5;

/** A field in the words of the locale. Texts of the definition win over the schema's own. */
export function fieldItem(
  form: CompiledForm,
  {pointer, schema, kind}: CompiledField,
  element: UiElement,
  {
    locale,
    enabled,
    required,
    base,
    textRoot,
  }: {
    locale: string;
    enabled: boolean;
    required: boolean;
    /** Pointer of the entry that it stands in, and what stands before the keys of its texts. */
    base: Pointer;
    textRoot: Pointer;
  },
): FieldItem {
  const words = (part: string): string | undefined => text(form, `${textRoot}${pointer}.${part}`, locale);
  const ownLabel = typeof element.label === 'string' ? element.label : undefined;
  const options = optionsOf(
    choicesOf(kind === 'multichoice' ? schema.items : kind === 'choice' ? schema : undefined),
    words,
  );
  const radio = options.length <= MOST_RADIO_BUTTONS || element.options?.['format'] === 'radio';
  const accept = schema['x-accept'];
  return {
    kind: 'field',
    pointer: base + pointer,
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
    purpose: schema['x-purpose'] && text(form, `${schema['x-purpose']}.text`, locale),
  };
}

function optionsOf(choices: readonly Choice[] = [], words: (part: string) => string | undefined): Option[] {
  return choices.flatMap(({value, title}): Option[] => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    return [{value, label: words(`enum.${value}`) ?? title ?? String(value)}];
  });
}
