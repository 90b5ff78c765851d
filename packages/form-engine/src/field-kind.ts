import type {FieldKind, FieldSchema} from './types.js';

const BY_KEYWORD: readonly FieldKind[] = [
  'text',
  'textarea',
  'nik',
  'kk',
  'npwp',
  'nib',
  'phone',
  'email',
  'money',
  'file',
  'consent',
];

/** The JSON type of a schema, without null. */
export function typeOf({type}: FieldSchema): string | undefined {
  return typeof type === 'string' ? type : type?.find((name) => name !== 'null');
}

/** Which field asks for a leaf, or nothing when this version has none for it (a repeat, an open object). */
export function fieldKind(schema: FieldSchema): FieldKind | undefined {
  const type = typeOf(schema);
  const asked = BY_KEYWORD.find((kind) => kind === schema['x-field']);
  if (type === 'array') {
    if (asked === 'file') return 'file';
    return Array.isArray(schema.items?.enum) ? 'multichoice' : undefined;
  }
  if (type === 'object' || type === 'null') return undefined;
  if (asked) return asked;
  if (schema.enum) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  if (schema.format === 'date') return 'date';
  return schema.format === 'email' ? 'email' : 'text';
}
