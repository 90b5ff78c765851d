import {hasOwn, isObject} from './pointer.js';

type Test = (value: unknown) => boolean;

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;
const SILENT = /^(title|description|default|examples|x-.*)$/;

const TYPES: {readonly [type: string]: Test} = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

/**
 * What rules and conditions mostly ask ("is it this?", "one of these?", "is it answered?") without a whole validator,
 * which is five times as large as this. Nothing for a schema that asks anything else. Give it a checked schema.
 */
export function plainTest(schema: unknown): Test | undefined {
  if (typeof schema === 'boolean') return () => schema;
  if (!isObject(schema)) return undefined;
  const tests = Object.keys(schema).flatMap((name): (Test | undefined)[] =>
    SILENT.test(name) ? [] : [keywordTest(name, schema[name])],
  );
  return tests.includes(undefined) ? undefined : (value) => tests.every((test) => test!(value));
}

function keywordTest(name: string, argument: unknown): Test | undefined {
  switch (name) {
    case 'type':
      return typeof argument === 'string' && hasOwn(TYPES, argument) ? TYPES[argument] : undefined;
    case 'const':
      return isPrimitive(argument) ? (value) => value === argument : undefined;
    case 'enum':
      return Array.isArray(argument) && argument.every(isPrimitive)
        ? (value) => argument.some((one) => one === value)
        : undefined;
    case 'minimum':
      return typeof argument === 'number' ? (value) => typeof value !== 'number' || value >= argument : undefined;
    case 'maximum':
      return typeof argument === 'number' ? (value) => typeof value !== 'number' || value <= argument : undefined;
    case 'required':
      return Array.isArray(argument)
        ? (value) => !isObject(value) || argument.every((one) => hasOwn(value, String(one)))
        : undefined;
    case 'not':
      return within(
        [argument],
        ([inner]) =>
          (value) =>
            !inner!(value),
      );
    case 'contains':
      return within(
        [argument],
        ([inner]) =>
          (value) =>
            !Array.isArray(value) || value.some(inner!),
      );
    case 'allOf':
      return within(argument, (inner) => (value) => inner.every((test) => test(value)));
    case 'anyOf':
      return within(argument, (inner) => (value) => inner.some((test) => test(value)));
    case 'properties':
      return isObject(argument) ? propertiesTest(argument) : undefined;
    default:
      return undefined;
  }
}

function propertiesTest(argument: {readonly [name: string]: unknown}): Test | undefined {
  const names = Object.keys(argument);
  return within(
    names.map((name) => argument[name]),
    (inner) => (value) =>
      !isObject(value) || names.every((name, at) => !hasOwn(value, name) || inner[at]!(value[name])),
  );
}

/** Nothing when one of them is not plain. */
function within(schemas: unknown, join: (inner: readonly Test[]) => Test): Test | undefined {
  if (!Array.isArray(schemas)) return undefined;
  const inner = schemas.map(plainTest);
  return inner.includes(undefined) ? undefined : join(inner as Test[]);
}
