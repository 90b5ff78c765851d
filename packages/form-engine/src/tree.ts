import {FormError} from './form-error.js';
import {child} from './pointer.js';
import type {FieldSchema, Pointer, Tree} from './types.js';

const MAX_DEPTH = 60;
export const MAX_FIELDS = 5_000;

export interface SchemaTree {
  readonly root: Tree;
  readonly schemas: ReadonlyMap<Pointer, FieldSchema>;
  readonly nodes: ReadonlyMap<Pointer, Tree>;
}

/** The objects and leaves of a checked schema. An object without named properties is a leaf. */
export function schemaTree(schema: FieldSchema): SchemaTree {
  const schemas = new Map<Pointer, FieldSchema>();
  const nodes = new Map<Pointer, Tree>();
  let leaves = 0;

  function walk(part: FieldSchema, pointer: Pointer, path: string, depth: number): Tree {
    if (typeof part !== 'object' || part === null) throw new FormError(path, 'must be an object');
    if (depth > MAX_DEPTH) throw new FormError(path, `is nested deeper than ${MAX_DEPTH} levels`);
    let children: Map<string, Tree> | undefined;
    if (part.properties && (depth === 0 || part.type === 'object')) {
      children = new Map();
      for (const name of Object.keys(part.properties)) {
        const path2 = child(`${path}/properties`, name);
        children.set(name, walk(part.properties[name]!, child(pointer, name), path2, depth + 1));
      }
    } else if (++leaves > MAX_FIELDS) throw new FormError(path, `has more than ${MAX_FIELDS} fields`);
    const open = !!part.additionalProperties || part.patternProperties !== undefined;
    const node: Tree = {pointer, children, open};
    schemas.set(pointer, part);
    nodes.set(pointer, node);
    return node;
  }

  if (schema.type !== 'object') throw new FormError('/schema/type', 'must be object');
  const root = walk(schema.properties ? schema : {...schema, properties: {}}, '', '/schema', 0);
  return {root, schemas, nodes};
}

/** A JSON Forms scope (`#/properties/a/properties/b`) as a pointer into the answers; nothing when it has another form. */
export function pointerOfScope(scope: unknown): Pointer | undefined {
  if (scope === '#' || scope === '#/') return '';
  if (typeof scope !== 'string' || !scope.startsWith('#/')) return undefined;
  const parts = scope.slice(2).split('/');
  let pointer = '';
  for (let at = 0; at < parts.length; at += 2) {
    if (parts[at] !== 'properties' || parts[at + 1] === undefined) return undefined;
    pointer += `/${parts[at + 1]}`;
  }
  return pointer;
}
