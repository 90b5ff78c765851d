import {validate} from '@cfworker/json-schema';
import type {OutputUnit} from '@cfworker/json-schema';

/**
 * What breaks a checked schema. References are written out by then, so the validator needs no table of them, and making
 * one for each of a thousand fields is what takes long.
 */
export function schemaErrors(value: unknown, schema: object, shortCircuit = false): readonly OutputUnit[] {
  try {
    return validate(value, schema, '2020-12', {}, shortCircuit).errors;
  } catch {
    // It cannot name a property with half a surrogate pair; such a name is wrong wherever it stands.
    return [{keyword: '', keywordLocation: '', instanceLocation: '#', error: ''}];
  }
}
