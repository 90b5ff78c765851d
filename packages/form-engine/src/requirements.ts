import {FormError} from './form-error.js';
import {child, hasOwn, isObject} from './pointer.js';
import type {Condition, Requirements, Tree} from './compiled.js';
import type {FieldSchema, Pointer} from './types.js';

type MakeTest = (schema: unknown, where: string) => (value: unknown) => boolean;

const MAX_CONDITIONS = 20_000;

/**
 * Reads `required`, `dependentRequired`, `dependentSchemas` and `allOf`/`if`/`then`/`else` of every object. A leaf that
 * its own object requires is required whenever it is shown, also when that object is still empty.
 */
export function compileRequirements(
  schema: FieldSchema,
  where: string,
  nodes: ReadonlyMap<Pointer, Tree>,
  makeTest: MakeTest,
): Requirements {
  const always = new Set<Pointer>();
  const sometimes: {pointer: Pointer; when: readonly Condition[]}[] = [];

  function need(name: string, at: Pointer, path: string, when: readonly Condition[]): void {
    const pointer = child(at, name);
    if (nodes.get(pointer)?.children) return;
    if (when.length === 0) always.add(pointer);
    else if (sometimes.push({pointer, when}) > MAX_CONDITIONS) throw new FormError(path, 'too-large');
  }

  function walk(part: FieldSchema | undefined, at: Pointer, path: string, when: readonly Condition[]): void {
    if (!isObject(part)) return;
    for (const name of part.required ?? []) need(String(name), at, path, when);
    for (const name of Object.keys(part.properties ?? {})) {
      walk(part.properties![name], child(at, name), child(`${path}/properties`, name), when);
    }
    (part['allOf'] as FieldSchema[] | undefined)?.forEach((each, index) =>
      walk(each, at, `${path}/allOf/${index}`, when),
    );
    if (part['if'] !== undefined) {
      const test = makeTest(asSchema(part['if']), `${path}/if`);
      walk(part['then'] as FieldSchema, at, `${path}/then`, [...when, {at, test, expected: true}]);
      walk(part['else'] as FieldSchema, at, `${path}/else`, [...when, {at, test, expected: false}]);
    }
    const present = (name: string): Condition => ({
      at,
      test: (value) => isObject(value) && hasOwn(value, name),
      expected: true,
    });
    for (const [name, needed] of Object.entries(part['dependentRequired'] ?? {})) {
      for (const each of needed as unknown[]) need(String(each), at, path, [...when, present(name)]);
    }
    for (const [name, each] of Object.entries(part['dependentSchemas'] ?? {})) {
      walk(each as FieldSchema, at, child(`${path}/dependentSchemas`, name), [...when, present(name)]);
    }
  }

  walk(schema, '', where, []);
  return {always, sometimes};
}

function asSchema(schema: unknown): unknown {
  return schema === true ? {} : schema === false ? {not: {}} : schema;
}
