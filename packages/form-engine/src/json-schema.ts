import {Validator} from '@cfworker/json-schema';
import {checkedSchema} from './check-schema.js';
import {FormError} from './form-error.js';
import {isObject, isWithin} from './pointer.js';
import type {Answers, FieldSchema, Pointer, SchemaFailure, Tree} from './types.js';

/** A yes-or-no question about a value. An absent value is asked about as null: no type, constant or list fits it. */
export function schemaTest(schema: unknown, where: string): (value: unknown) => boolean {
  const validator = newValidator(checkedSchema(schema, where), where);
  return (value) => validator.validate(value === undefined ? null : value).valid;
}

/** Keywords that only say that something below failed, which is reported itself. */
const WRAPPERS = new Set(['properties', 'patternProperties', 'items', 'prefixItems', 'allOf', 'if']);
/** Answered by `requirements`, which knows what is hidden. */
const OWN = new Set(['required', 'dependentRequired']);

/** Where answers break the schema, for everything that the fields' own checks do not know. */
export function schemaFailures(schema: FieldSchema): (answers: Answers) => readonly SchemaFailure[] {
  const validator = newValidator(schema, '/schema', false);
  return (answers) =>
    validator
      .validate(answers)
      .errors.filter(({keyword, keywordLocation}) => {
        // Inside a choice one branch may fail while another holds: the choice itself speaks for them.
        const inChoice = /\/(anyOf|oneOf|not|contains)\//.test(keywordLocation);
        return !inChoice && !WRAPPERS.has(keyword) && !OWN.has(keyword);
      })
      .map(({instanceLocation}) => ({pointer: decodeURI(instanceLocation.slice(1))}));
}

function newValidator(schema: FieldSchema, where: string, shortCircuit = true): Validator {
  try {
    return new Validator(schema as object, '2020-12', shortCircuit);
  } catch {
    throw new FormError(where, 'is not a JSON Schema');
  }
}

/** What the schema of a condition looks at: single properties, and objects that it looks at as a whole. */
export interface Reads {
  readonly exact: Set<Pointer>;
  readonly whole: Set<Pointer>;
}

/**
 * `properties`, `required` and the combinators name what they look at; `type` is always true of an object of a form;
 * any other keyword may look at everything in the object.
 */
export function readsOf(schema: unknown, at: Tree): Reads {
  const reads: Reads = {exact: new Set(), whole: new Set()};

  function walk(part: unknown, node: Tree | undefined): void {
    if (!node || !isObject(part)) return;
    if (!node.children) {
      reads.exact.add(node.pointer);
      return;
    }
    for (const keyword of Object.keys(part)) {
      const value = part[keyword];
      if (keyword === 'properties' && isObject(value)) {
        for (const name of Object.keys(value)) walk(value[name], node.children.get(name));
      } else if (keyword === 'required' && Array.isArray(value)) {
        for (const name of value) named(node.children.get(String(name)));
      } else if (/^(allOf|anyOf|oneOf)$/.test(keyword) && Array.isArray(value)) {
        for (const each of value) walk(each, node);
      } else if (/^(not|if|then|else)$/.test(keyword)) walk(value, node);
      else if (keyword !== 'type') reads.whole.add(node.pointer);
    }
  }

  /** Whether an object is there depends on everything in it. */
  function named(node: Tree | undefined): void {
    if (node) (node.children ? reads.whole : reads.exact).add(node.pointer);
  }

  walk(schema, at);
  return reads;
}

export function covers({exact, whole}: Reads, pointer: Pointer): boolean {
  if (exact.has(pointer)) return true;
  for (const ancestor of whole) if (isWithin(pointer, ancestor)) return true;
  return false;
}
