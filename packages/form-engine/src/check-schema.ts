import {FormError} from './form-error.js';
import {patternFault} from './pattern.js';
import {child} from './pointer.js';
import type {FieldSchema} from './types.js';

const MAX_DEPTH = 60;
const MAX_PARTS = 50_000;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
/** References allow loops and explosions, and the validator takes `$id` for an address. */
const FORBIDDEN_KEYWORDS = new Set(['$ref', '$dynamicRef', '$recursiveRef', '$id', '$anchor', '$dynamicAnchor']);

/**
 * A private deep copy of a JSON Schema, since the validator writes notes into it. Stops at the first fault.
 * `where` is the schema's own place in the definition, for errors.
 */
export function checkedSchema(schema: unknown, where: string): FieldSchema {
  let parts = 0;

  function copy(value: unknown, path: string, depth: number, isNameMap: boolean): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH * 2) throw new FormError(path, `is nested deeper than ${MAX_DEPTH} levels`);
    if (++parts > MAX_PARTS) throw new FormError(path, 'is too large');
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}/${index}`, depth + 1, false));
    const result: {[name: string]: unknown} = {};
    for (const name of Object.keys(value)) {
      const inner = (value as {[name: string]: unknown})[name];
      const innerPath = child(path, name);
      if (FORBIDDEN_NAMES.has(name)) throw new FormError(innerPath, 'has a name that is not allowed');
      const isPattern = isNameMap ? path.endsWith('/patternProperties') : name === 'pattern';
      const fault = isPattern ? patternFault(isNameMap ? name : String(inner)) : undefined;
      if (fault) throw new FormError(innerPath, fault);
      if (!isNameMap && FORBIDDEN_KEYWORDS.has(name)) throw new FormError(innerPath, 'is not part of the subset');
      const opensNames = !isNameMap && NAME_MAPS.has(name);
      if (opensNames && !isPlainObject(inner)) throw new FormError(innerPath, 'must be an object');
      if (!isNameMap && LISTS.has(name) && !Array.isArray(inner)) throw new FormError(innerPath, 'must be a list');
      result[name] = copy(inner, innerPath, depth + 1, opensNames);
    }
    return result;
  }

  if (!isPlainObject(schema)) throw new FormError(where, 'must be an object');
  return copy(schema, where, 0, false) as FieldSchema;
}

const NAME_MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired']);
const LISTS = new Set(['required', 'enum', 'allOf', 'anyOf', 'oneOf']);

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
