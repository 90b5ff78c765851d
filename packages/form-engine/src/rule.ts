import type {UiElement} from '@mpp-sdk/contract';
import type {CompiledField, Context, Expression, Placement, Rule, Tree} from './compiled.js';
import {FormError} from './form-error.js';
import type {Reporter} from './form-error.js';
import {covers, readsOf, schemaTest} from './json-schema.js';
import {isObject} from './pointer.js';
import {pointerOfScope} from './tree.js';
import type {Pointer} from './types.js';

const EFFECTS = ['SHOW', 'HIDE', 'ENABLE', 'DISABLE'];
const MAX_CHAIN = 60;
const MAX_READS = 50_000;

/** A rule whose `reads` are still to be filled in, once all fields are known. */
export interface DraftRule extends Rule {
  reads: Pointer[];
  off?: boolean;
  readonly covers: (pointer: Pointer) => boolean;
  readonly path: string;
}

export interface DraftField extends CompiledField {
  readonly placements: (Placement & {readonly rules: readonly DraftRule[]})[];
  compute?: Expression;
}

/** Nothing when the rule is unsound, after it was reported: then it is as if it were not there. */
export function compileRule(
  rule: NonNullable<UiElement['rule']>,
  path: string,
  nodes: ReadonlyMap<Pointer, Tree>,
  report: Reporter,
  context: Context,
): DraftRule | undefined {
  const {effect, condition} = rule;
  if (EFFECTS.indexOf(effect) < 0) {
    return void report.fault(`${path}/effect`, 'effect-unknown', {allowed: EFFECTS.join(', ')}, 'detail');
  }
  const pointer = pointerOfScope(condition?.scope);
  const node = pointer === undefined ? undefined : nodes.get(pointer);
  if (pointer === undefined || !node) {
    return void report.fault(`${path}/condition/scope`, 'scope-unknown', {}, 'detail');
  }
  const where = `${path}/condition/schema`;
  if (!isObject(condition.schema)) return void report.fault(where, 'not-object', {}, 'detail');
  const test = schemaTest(condition.schema, where, report, context);
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

/**
 * Fills in what each rule reads. Rules and computed values that depend on themselves, or form chains too long to follow,
 * are refused, or left out at the place where the circle closes.
 */
export function linkRules(
  rules: readonly DraftRule[],
  fields: readonly DraftField[],
  byPointer: ReadonlyMap<Pointer, DraftField>,
  report: Reporter,
): void {
  let total = 0;
  for (const rule of rules) {
    if (rule.container) rule.reads.push(...fields.map(({pointer}) => pointer).filter(rule.covers));
    else if (byPointer.has(rule.pointer)) rule.reads.push(rule.pointer);
    total += rule.reads.length;
    if (total > MAX_READS) throw new FormError(rule.path, 'rules-broad');
  }

  const lengths = new Map<Pointer, number>();
  const open = new Set<Pointer>();

  /** How many links hang on what is read; nothing, after a report, when they come back to where they began. */
  function linksFrom(reads: readonly Pointer[], path: string): number | undefined {
    let longest = 0;
    for (const read of reads) {
      const field = byPointer.get(read)!;
      if (open.has(read)) return void report.fault(path, 'circular', {pointer: read}, 'detail');
      const length = 1 + (open.size > MAX_CHAIN ? MAX_CHAIN : chain(field));
      if (length > MAX_CHAIN) return void report.fault(path, 'chain-long', {most: MAX_CHAIN}, 'detail');
      longest = Math.max(longest, length);
    }
    return longest;
  }

  function chain(field: DraftField): number {
    const known = lengths.get(field.pointer);
    if (known !== undefined) return known;
    open.add(field.pointer);
    let length = 0;
    for (const {rules, path} of field.placements) {
      for (const rule of rules) {
        if (rule.off || rule.effect === 'ENABLE' || rule.effect === 'DISABLE') continue;
        const links = linksFrom(rule.reads, path);
        if (links === undefined) rule.off = true;
        else length = Math.max(length, links);
      }
    }
    const links = field.compute && linksFrom(field.compute.reads, field.placements[0]!.path);
    if (field.compute && links === undefined) field.compute = undefined;
    open.delete(field.pointer);
    length = Math.max(length, links ?? 0);
    lengths.set(field.pointer, length);
    return length;
  }
  for (const field of fields) chain(field);
}
