import {choicesOf} from './choices.js';
import type {FieldKind, FieldSchema} from './types.js';

/** What `x-field` may say. */
export const FIELD_NAMES = 'text textarea nik kk npwp nib phone email money file consent time address signature'.split(
  ' ',
);

/** The JSON type of a schema, without null. */
export function typeOf({type}: FieldSchema): string | undefined {
  return typeof type === 'string' ? type : type?.find((name) => name !== 'null');
}

/** Properties are asked one by one, also where the type is left to be guessed. */
export const isObjectSchema = (schema: FieldSchema): boolean =>
  schema.properties !== undefined && (typeOf(schema) ?? 'object') === 'object';

/** False when `x-field` names a field that this version does not have. */
export const isKnownField = ({'x-field': name}: FieldSchema): boolean =>
  name === undefined || FIELD_NAMES.indexOf(name) >= 0;

/** Which field asks for a leaf, or nothing when this version has none for it (a list of lists, an open object). */
export function fieldKind(schema: FieldSchema): FieldKind | undefined {
  if (schema['x-left-out']) return undefined;
  const type = typeOf(schema);
  const asked = isKnownField(schema) ? (schema['x-field'] as FieldKind | undefined) : undefined;
  if (type === 'array') {
    if (asked === 'file' || asked === 'signature') return 'file';
    const {items} = schema;
    if (choicesOf(items)) return 'multichoice';
    return items && isObjectSchema(items) ? 'repeat' : undefined;
  }
  if (type === 'object' && asked === 'address') return 'address';
  if (type === 'object' || type === 'null' || schema.properties || asked === 'address') return undefined;
  if (asked) return schema['x-field'] === 'signature' ? 'file' : asked;
  if (choicesOf(schema)) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === undefined && schema.const !== undefined) return undefined;
  if (schema.format === 'date' || schema.format === 'time') return schema.format;
  return schema.format === 'email' ? 'email' : 'text';
}
