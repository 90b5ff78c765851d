import type {CompiledField, Context, SchemaFailure, Tree} from './compiled.js';
import {fieldSaysAll} from './field-says-all.js';
import {remembered, validatorOf} from './json-schema.js';
import {patternSites, tooLong} from './pattern-sites.js';
import {plainTest} from './plain-schema.js';
import {hasOwn, isObject} from './pointer.js';
import type {Answers, FieldErrorCode, FieldSchema, Pointer} from './types.js';

/** Keywords that only say that something below failed, which is reported itself. */
const WRAPPERS = new Set([
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'if',
  'dependentSchemas',
]);
/** Answered by `requirements`, which knows what is hidden. */
const OWN = new Set(['required', 'dependentRequired']);
/** Says nothing about an object besides its properties, or is answered elsewhere. */
const QUIET = /^(type|properties|required|dependentRequired|title|description|default|examples|x-.*)$/;

const CODES: {readonly [keyword: string]: FieldErrorCode} = {
  minimum: 'min',
  exclusiveMinimum: 'min',
  maximum: 'max',
  exclusiveMaximum: 'max',
  enum: 'enum',
  const: 'enum',
  minLength: 'minLength',
  maxLength: 'maxLength',
  pattern: 'pattern',
  format: 'format',
  multipleOf: 'multipleOf',
  minItems: 'minItems',
  maxItems: 'maxItems',
};

type Check = (value: unknown) => readonly SchemaFailure[];

/**
 * Where answers break the schema, for everything that the fields' own checks do not know. Each object and each leaf has a
 * check of its own, which remembers the last value that it saw: after one change only the objects around it are looked at
 * again. What an object says about its properties together (`if`, `anyOf`, `not`) is one check.
 */
export function schemaFailures(
  schema: FieldSchema,
  tree: Tree,
  byPointer: ReadonlyMap<Pointer, CompiledField>,
  context: Context,
): (answers: Answers) => readonly SchemaFailure[] {
  function checkOf(part: FieldSchema, node: Tree): Check | undefined {
    if (!node.children) return leafCheck(part, byPointer.get(node.pointer), node.pointer);
    const own = ownCheck(part, node.pointer);
    const inner: [string, Check][] = [];
    for (const [name, each] of node.children) {
      const check = checkOf(part.properties![name]!, each);
      if (check) inner.push([name, check]);
    }
    return remembered((value) => {
      const failures = [...own(value)];
      if (!isObject(value)) return failures;
      for (const [name, check] of inner) {
        if (hasOwn(value, name) && value[name] !== undefined) failures.push(...check(value[name]));
      }
      return failures;
    });
  }

  /** What an object says besides its properties one by one. */
  function ownCheck(part: FieldSchema, pointer: Pointer): Check {
    const keywords = Object.keys(part).filter((name) => !QUIET.test(name));
    const plainCheck: Check = (value) => (isObject(value) ? [] : [{pointer, code: 'type'}]);
    if (keywords.length === 0) return plainCheck;
    const names = Object.keys(part.properties!);
    const needsNames = keywords.some((name) => /^(additional|unevaluated|pattern)Properties$/.test(name));
    const own: {[name: string]: unknown} = {type: 'object'};
    for (const name of keywords) own[name] = part[name];
    // What has no name in the schema is found by whoever knows the names.
    const {additionalProperties, ...more} = own;
    if (additionalProperties !== true && !isObject(additionalProperties) && onlyRequires(more)) return plainCheck;
    if (needsNames) own['properties'] = Object.fromEntries(names.map((name) => [name, true]));
    return checkWith(own, pointer);
  }

  function leafCheck(part: FieldSchema, field: CompiledField | undefined, pointer: Pointer): Check | undefined {
    const schema: {[name: string]: unknown} = {...part};
    if (field?.kind === 'repeat') delete schema['items'];
    if (field?.kind === 'time') delete schema['format'];
    if (field && fieldSaysAll(field, schema)) return undefined;
    if (Object.keys(schema).every((name) => /^(title|description|default|x-.*)$/.test(name))) return undefined;
    return remembered(checkWith(schema, pointer));
  }

  function checkWith(part: object, at: Pointer): Check {
    const sites = patternSites(part);
    const schemaErrors = validatorOf(context);
    return (value) => {
      context.work.count++;
      const long = tooLong(value, sites);
      if (long) return [{pointer: at + long.pointer, code: 'maxLength', params: {max: long.longest}}];
      return schemaErrors(value, part)
        .filter(({keyword, keywordLocation}) => {
          // Inside a choice one branch may fail while another holds: the choice itself speaks for them.
          const inChoice = /\/(anyOf|oneOf|not|contains)\//.test(keywordLocation);
          return !inChoice && !WRAPPERS.has(keyword) && !OWN.has(keyword);
        })
        .map(({keyword, instanceLocation}) => ({
          pointer: at + decodeURI(instanceLocation.slice(1)),
          code: CODES[keyword] ?? 'invalid',
        }));
    };
  }

  return checkOf(schema, tree)!;
}

/** Says at most what has to be answered, which `requirements` knows. */
function onlyRequires(part: unknown): boolean {
  if (part === true) return true;
  return (
    isObject(part) &&
    Object.keys(part).every((name) => {
      const value = part[name];
      if (name === 'type') return value === 'object';
      // A text that is too long for a condition's pattern is refused, so that nobody slips past it.
      if (name === 'if') return plainTest(value) !== undefined;
      if (name === 'allOf') return Array.isArray(value) && value.every(onlyRequires);
      if (name === 'then' || name === 'else') return onlyRequires(value);
      if (name === 'properties' || name === 'dependentSchemas')
        return isObject(value) && Object.values(value).every(onlyRequires);
      return /^(required|dependentRequired|title|description|x-.*)$/.test(name);
    })
  );
}
