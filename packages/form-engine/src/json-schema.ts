import {validate} from '@cfworker/json-schema';
import type {OutputUnit} from '@cfworker/json-schema';
import {checkedSchema} from './check-schema.js';
import type {Context, Tree} from './compiled.js';
import type {Reporter} from './form-error.js';
import {patternSites, tooLong} from './pattern-sites.js';
import {isObject, isWithin} from './pointer.js';
import type {Pointer} from './types.js';

/**
 * A yes-or-no question about a value. An absent value is asked about as null: no type, constant or list fits it. The
 * answer for the last value is kept, since most values are still the same when the question comes again. A text that is
 * too long for the schema's patterns fits none of them.
 */
export function schemaTest(
  schema: unknown,
  where: string,
  report: Reporter,
  context: Context,
): (value: unknown) => boolean {
  const own = checkedSchema(schema, where, report);
  const sites = patternSites(own);
  return remembered((value) => {
    context.work.count++;
    return !tooLong(value, sites) && schemaErrors(value ?? null, own, true).length === 0;
  });
}

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

/** Keeps the outcome for the last value, by identity. */
export function remembered<Result>(ask: (value: unknown) => Result): (value: unknown) => Result {
  let last: {value: unknown; result: Result} | undefined;
  return (value) => {
    if (!last || !Object.is(last.value, value)) last = {value, result: ask(value)};
    return last.result;
  };
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
