import {FormError} from './form-error.js';
import type {Reporter} from './form-error.js';
import {patternFault} from './pattern.js';
import {child, getAt, isObject} from './pointer.js';
import type {FieldSchema, Pointer} from './types.js';

const MAX_DEPTH = 60;
const MAX_PARTS = 50_000;
const FORBIDDEN_NAMES = /^(__proto__|constructor|prototype)$/;

/** Their values are a schema, a list of schemas, schemas by name, or lists by name. */
const ONE = /^(not|if|then|else|items|contains|propertyNames|(additional|unevaluated)Properties|unevaluatedItems)$/;
const SOME = /^(allOf|anyOf|oneOf|prefixItems)$/;
const NAMED = /^(properties|patternProperties|dependent(Schemas|Required))$/;
/** Says nothing about answers, or is resolved here. */
const DROPPED = /^(\$schema|\$comment|\$defs|definitions|contentSchema|\$vocabulary)$/;
/** References that allow loops at run time, what the validator takes for an address, and what it knows of older drafts. */
const REFUSED = /^(\$.*|dependencies|additionalItems)$/;

/** A property whose schema was left out: it cannot be asked, and what is answered to it is not looked at. */
const LEFT_OUT = {'x-left-out': true};

/**
 * A private deep copy of a JSON Schema: references written out, what is not understood reported and left out. The work is
 * bounded by `MAX_PARTS`, also for references that multiply.
 * @param where the schema's own place in the definition, for errors
 */
export function checkedSchema(schema: unknown, where: string, report: Reporter): FieldSchema {
  const {keywordFault} = report;
  let parts = 0;
  const open: string[] = ['#'];

  function enter(path: string, depth: number): void {
    if (depth > MAX_DEPTH * 2) throw new FormError(path, 'too-deep', {most: MAX_DEPTH});
    if (++parts > MAX_PARTS) throw new FormError(path, 'too-large');
  }

  function copy(value: unknown, path: string, depth: number): unknown {
    if (!isObject(value)) return value;
    enter(path, depth);
    if (typeof value['$ref'] === 'string') return referred(value, value['$ref'], path, depth);
    const result: {[name: string]: unknown} = {};
    for (const name of Object.keys(value)) {
      const inner = copyKeyword(name, value[name], child(path, name), depth + 1);
      if (inner !== undefined) result[name] = inner;
    }
    return result;
  }

  function copyKeyword(name: string, value: unknown, path: string, depth: number): unknown {
    if (DROPPED.test(name)) return undefined;
    if (ONE.test(name)) return copy(value, path, depth);
    if (SOME.test(name)) return list(value, path)?.map((each, index) => copy(each, `${path}/${index}`, depth + 1));
    if (NAMED.test(name)) return byName(name, value, path, depth);
    if (/^(required|enum)$/.test(name) && !list(value, path)) return undefined;
    const fault = name === 'pattern' ? patternFault(String(value)) : undefined;
    if (fault) return report.fault(path, fault[0], fault[1], 'detail');
    const refused = REFUSED.test(name) ? 'keyword-refused' : FORBIDDEN_NAMES.test(name) ? 'name-forbidden' : undefined;
    const code = refused ?? keywordFault?.(name, value);
    return code ? report.fault(path, code, {name}, 'detail') : plain(value, path, depth);
  }

  function byName(keyword: string, value: unknown, path: string, depth: number): unknown {
    if (!isObject(value)) return report.fault(path, 'not-object');
    const result: {[name: string]: unknown} = {};
    for (const name of Object.keys(value)) {
      const fault = keyword === 'patternProperties' ? patternFault(name) : undefined;
      if (FORBIDDEN_NAMES.test(name)) report.fault(child(path, name), 'name-forbidden');
      else if (fault) report.fault(child(path, name), ...fault);
      else if (keyword !== 'dependentRequired') result[name] = copy(value[name], child(path, name), depth + 1);
      else if (list(value[name], child(path, name))) result[name] = plain(value[name], path, depth + 1);
    }
    return result;
  }

  function list(value: unknown, path: string): readonly unknown[] | undefined {
    if (Array.isArray(value)) return value;
    return void report.fault(path, 'not-list');
  }

  /** Values that are no schemas: choices, constants, words, what others have added. */
  function plain(value: unknown, path: string, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    enter(path, depth);
    if (Array.isArray(value)) return value.map((each, index) => plain(each, `${path}/${index}`, depth + 1));
    const result: {[name: string]: unknown} = {};
    for (const [name, inner] of Object.entries(value)) {
      if (FORBIDDEN_NAMES.test(name)) report.fault(child(path, name), 'name-forbidden');
      else result[name] = plain(inner, child(path, name), depth + 1);
    }
    return result;
  }

  /** What a reference points to, with what stands beside it. Where both say something, both have to hold. */
  function referred({$ref, ...beside}: {[name: string]: unknown}, ref: string, path: string, depth: number): unknown {
    const target = /^#(\/|$)/.test(ref) ? getAt({root: schema}, `/root${decoded(ref.slice(1))}`) : undefined;
    const problem = open.includes(ref) ? 'ref-circular' : isObject(target) ? undefined : 'ref-unknown';
    if (problem) {
      report.fault(`${path}/$ref`, problem, {ref: ref.slice(0, 100)});
      return LEFT_OUT;
    }
    open.push(ref);
    const found = copy(target, path, depth + 1) as {[name: string]: unknown};
    open.pop();
    const own = copy(beside, path, depth + 1) as {[name: string]: unknown};
    return joined(found, own);
  }

  if (!isObject(schema)) throw new FormError(where, 'not-object');
  return copy(schema, where, 0) as FieldSchema;
}

function decoded(ref: string): Pointer {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}

/** What is referred to and what stands beside the reference, as one schema: where both say something, both have to hold. */
function joined(found: {[name: string]: unknown}, own: {[name: string]: unknown}): {[name: string]: unknown} {
  const clash = Object.keys(own).some((name) => name in found && !/^(title|description|default|x-.*)$/.test(name));
  // What is said of all other properties is said of those that stand there, not of those beside the reference.
  const apart = Object.keys(found).filter((name) => /^(additional|unevaluated)/.test(name));
  if (!clash && apart.length === 0) return {...found, ...own};
  const rest = Object.fromEntries(Object.entries(found).filter(([name]) => !apart.includes(name)));
  const both = {...rest, ...own, allOf: [found, ...((own['allOf'] as unknown[] | undefined) ?? [])]};
  if (!isObject(found['properties']) || !isObject(own['properties'])) return both;
  return {...both, properties: {...found['properties'], ...own['properties']}};
}
