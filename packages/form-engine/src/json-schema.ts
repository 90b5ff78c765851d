import {checkedSchema} from './check-schema.js';
import type {Context, Tree} from './compiled.js';
import type {Reporter} from './form-error.js';
import {patternSites, tooLong} from './pattern-sites.js';
import {plainTest} from './plain-schema.js';
import {isObject, isWithin} from './pointer.js';
import type {schemaErrors} from './schema-errors.js';
import type {Pointer} from './types.js';

type SchemaErrors = typeof schemaErrors;

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
  const {work} = context;
  const test = plainTest(own) ?? wholeTest(own, validatorOf(context));
  return remembered((value) => {
    work.count++;
    return test(value ?? null);
  });
}

function wholeTest(schema: object, schemaErrors: SchemaErrors): (value: unknown) => boolean {
  const sites = patternSites(schema);
  return (value) => !tooLong(value, sites) && schemaErrors(value, schema, true).length === 0;
}

/** From now on the validator is needed; it may still be on its way while the definition is read. */
export function validatorOf({validator}: Context): SchemaErrors {
  validator.needed = true;
  return (value, schema, shortCircuit) => validator.schemaErrors!(value, schema, shortCircuit);
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
