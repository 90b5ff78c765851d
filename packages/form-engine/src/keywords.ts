import type {FaultCode} from './form-error.js';
import {nearest} from './nearest.js';

const PLAIN = words(
  'type const pattern format minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems ' +
    'maxItems uniqueItems minContains maxContains minProperties maxProperties formatMinimum formatMaximum enum required ' +
    'title description default examples deprecated readOnly writeOnly contentMediaType contentEncoding',
);
export const TYPES = words('null boolean object array number integer string');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * What is wrong with a keyword that holds no schema, for whoever imports a definition: misspelt, from another draft, or
 * with a value that it cannot have. An element does without: it would not know what to tell a citizen.
 */
export function keywordFault(name: string, value: unknown): FaultCode | undefined {
  if (name.startsWith('x-')) return undefined;
  if (!PLAIN.has(name)) return 'keyword-unknown';
  return isWellTyped(name, value) ? undefined : 'schema-invalid';
}

function isWellTyped(name: string, value: unknown): boolean {
  if (/^(m(in|ax)(imum|Length|Items|Properties|Contains)|exclusiveM|multipleOf)/.test(name)) {
    return typeof value === 'number' && Number.isFinite(value);
  }
  if (name === 'type') return [value].flat().every((each) => TYPES.has(each as string));
  return !/^(title|description|format.*)$/.test(name) || typeof value === 'string';
}

const SCHEMAS = words(
  'properties items required allOf anyOf oneOf not if then else dependentRequired dependentSchemas contains prefixItems ' +
    'additionalProperties patternProperties propertyNames unevaluatedProperties unevaluatedItems',
);

/** The keyword that may have been meant: one or two letters apart. */
export const nearKeyword = (name: string): string | undefined => nearest(name, [...PLAIN, ...SCHEMAS]);
