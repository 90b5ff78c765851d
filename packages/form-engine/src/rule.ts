import type {UiElement} from '@mpp-sdk/contract';
import {FormError} from './form-error.js';
import {covers, readsOf, schemaTest} from './json-schema.js';
import {pointerOfScope} from './tree.js';
import type {SchemaTree} from './tree.js';
import type {CompiledField, Pointer, Rule} from './types.js';

const EFFECTS = ['SHOW', 'HIDE', 'ENABLE', 'DISABLE'];
const MAX_CHAIN = 60;
const MAX_READS = 50_000;

/** A rule whose `reads` are still to be filled in, once all fields are known. */
export interface DraftRule extends Rule {
  reads: Pointer[];
  readonly covers: (pointer: Pointer) => boolean;
  readonly path: string;
}

export function compileRule(rule: NonNullable<UiElement['rule']>, path: string, tree: SchemaTree): DraftRule {
  const {effect, condition} = rule;
  if (EFFECTS.indexOf(effect) < 0) throw new FormError(`${path}/effect`, `must be one of ${EFFECTS.join(', ')}`);
  const pointer = pointerOfScope(condition?.scope);
  const node = pointer === undefined ? undefined : tree.nodes.get(pointer);
  if (pointer === undefined || !node) throw new FormError(`${path}/condition/scope`, 'points to nothing in the schema');
  const where = `${path}/condition/schema`;
  const test = schemaTest(condition.schema, where);
  const reads = readsOf(condition.schema, node);
  return {
    effect,
    pointer,
    container: node.children !== undefined,
    reads: [],
    covers: (field) => field === pointer || covers(reads, field),
    path,
    test: condition.failWhenUndefined ? (value) => value !== undefined && test(value) : test,
  };
}

/** Fills in what each rule reads; refuses rules that depend on themselves or form chains too long to follow. */
export function linkRules(
  rules: readonly DraftRule[],
  fields: readonly CompiledField[],
  byPointer: ReadonlyMap<Pointer, CompiledField>,
): void {
  let total = 0;
  for (const rule of rules) {
    if (rule.container) rule.reads.push(...fields.map(({pointer}) => pointer).filter(rule.covers));
    else if (byPointer.has(rule.pointer)) rule.reads.push(rule.pointer);
    total += rule.reads.length;
    if (total > MAX_READS) throw new FormError(rule.path, 'rules look at too many fields; name the fields they need');
  }

  const lengths = new Map<Pointer, number>();
  const open = new Set<Pointer>();
  function chain(field: CompiledField, path: string): number {
    const known = lengths.get(field.pointer);
    if (known !== undefined) return known;
    if (open.has(field.pointer)) throw new FormError(path, `the rules of ${field.pointer} depend on each other`);
    if (open.size >= MAX_CHAIN) throw new FormError(path, `more than ${MAX_CHAIN} rules depend on each other in a row`);
    open.add(field.pointer);
    let length = 0;
    for (const placement of field.placements) {
      for (const {effect, reads} of placement.rules) {
        if (effect === 'ENABLE' || effect === 'DISABLE') continue;
        for (const read of reads) length = Math.max(length, 1 + chain(byPointer.get(read)!, placement.path));
      }
    }
    open.delete(field.pointer);
    lengths.set(field.pointer, length);
    if (length > MAX_CHAIN) throw new FormError(path, `more than ${MAX_CHAIN} rules depend on each other in a row`);
    return length;
  }
  for (const field of fields) chain(field, field.placements[0]!.path);
}
