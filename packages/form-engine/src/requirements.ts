import {child, hasOwn, isObject} from './pointer.js';
import {schemaTest} from './json-schema.js';
import type {Condition, FieldSchema, Pointer, Requirements, Tree} from './types.js';

/**
 * Reads `required`, `dependentRequired` and `allOf`/`if`/`then`/`else` of every object. A leaf that its own object
 * requires is required whenever it is shown, also when that object is still empty.
 */
export function compileRequirements(schema: FieldSchema, nodes: ReadonlyMap<Pointer, Tree>): Requirements {
  const always = new Set<Pointer>();
  const sometimes: {pointer: Pointer; when: readonly Condition[]}[] = [];

  function need(name: string, at: Pointer, when: readonly Condition[]): void {
    const pointer = child(at, name);
    if (nodes.get(pointer)?.children) return;
    if (when.length === 0) always.add(pointer);
    else sometimes.push({pointer, when});
  }

  function walk(part: FieldSchema, at: Pointer, path: string, when: readonly Condition[]): void {
    if (typeof part !== 'object' || part === null) return;
    for (const name of part.required ?? []) need(String(name), at, when);
    for (const name of Object.keys(part.properties ?? {})) {
      walk(part.properties![name]!, child(at, name), child(`${path}/properties`, name), when);
    }
    (part.allOf as FieldSchema[] | undefined)?.forEach((each, index) => walk(each, at, `${path}/allOf/${index}`, when));
    if (part.if !== undefined) {
      const test = schemaTest(asSchema(part.if), `${path}/if`);
      walk(part.then as FieldSchema, at, `${path}/then`, [...when, {at, test, expected: true}]);
      walk(part.else as FieldSchema, at, `${path}/else`, [...when, {at, test, expected: false}]);
    }
    const dependent = part.dependentRequired as {[name: string]: readonly string[]} | undefined;
    for (const name of Object.keys(dependent ?? {})) {
      const test = (value: unknown): boolean => isObject(value) && hasOwn(value, name);
      for (const needed of dependent![name]!) need(needed, at, [...when, {at, test, expected: true}]);
    }
  }

  walk(schema, '', '/schema', []);
  return {always, sometimes};
}

function asSchema(schema: unknown): unknown {
  return schema === true ? {} : schema === false ? {not: {}} : schema;
}
