import {FormError} from './form-error.js';
import type {Reporter} from './form-error.js';
import {isObjectSchema} from './field-kind.js';
import {child, isObject} from './pointer.js';
import type {Tree} from './compiled.js';
import type {FieldSchema, Pointer} from './types.js';

const MAX_DEPTH = 60;
export const MAX_FIELDS = 5_000;

export interface SchemaTree {
  readonly root: Tree;
  readonly schemas: ReadonlyMap<Pointer, FieldSchema>;
  readonly nodes: ReadonlyMap<Pointer, Tree>;
}

/**
 * The objects and leaves of a checked schema. An object without named properties is a leaf, and so is a list.
 * @param leaves counted over the whole definition
 */
export function schemaTree(schema: FieldSchema, where: string, report: Reporter, leaves: {count: number}): SchemaTree {
  const schemas = new Map<Pointer, FieldSchema>();
  const nodes = new Map<Pointer, Tree>();

  function walk(part: FieldSchema, pointer: Pointer, path: string, depth: number): Tree {
    if (depth > MAX_DEPTH) throw new FormError(path, 'too-deep', {most: MAX_DEPTH});
    let children: Map<string, Tree> | undefined;
    if (part.properties && (depth === 0 || isObjectSchema(part))) {
      children = new Map();
      for (const name of Object.keys(part.properties)) {
        const inner: unknown = part.properties[name];
        const innerPath = child(`${path}/properties`, name);
        if (isObject(inner)) children.set(name, walk(inner, child(pointer, name), innerPath, depth + 1));
        else report.fault(innerPath, 'not-object');
      }
    } else if (++leaves.count > MAX_FIELDS) throw new FormError(path, 'too-many-fields', {most: MAX_FIELDS});
    const open = !!part['additionalProperties'] || part['patternProperties'] !== undefined;
    const node: Tree = {pointer, children, open};
    schemas.set(pointer, part);
    nodes.set(pointer, node);
    return node;
  }

  if (schema.type !== 'object') throw new FormError(`${where}/type`, 'root-type');
  const root = walk(schema.properties ? schema : {...schema, properties: {}}, '', where, 0);
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
