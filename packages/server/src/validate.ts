import {dereference, validate} from '@cfworker/json-schema';
import type {OutputUnit, Schema} from '@cfworker/json-schema';
import type {components} from '@mpp-sdk/contract';
import {document} from '@mpp-sdk/contract/document';
import {child} from '@mpp-sdk/form-engine';
import {ProblemError} from './problem.js';

type Schemas = components['schemas'];

/** Checks a request body against a schema of the contract; throws validation-failed that names each wrong member. */
export type Validate = <Name extends keyof Schemas>(name: Name, body: unknown) => Schemas[Name];

/** Made once per app: the whole document is resolved here. */
export function createValidate(): Validate {
  // The resolver marks the schemas it has seen, so it gets its own copy.
  const root = {components: {schemas: structuredClone(document.components.schemas)}} as Schema & {
    components: {schemas: Record<string, Schema>};
  };
  const lookup = dereference(root);
  return (name, body) => {
    const schema = root.components.schemas[name];
    if (!schema) throw new Error(`The contract has no schema ${name}`);
    const result = validate(body, schema, '2020-12', lookup, false);
    if (!result.valid) throw new ProblemError('validation-failed', {errors: fieldErrors(result.errors)});
    return body as never;
  };
}

type FieldError = {pointer: string; code: string; detail: string};

/** One entry per wrong member, the innermost cause; never the value itself. */
export function fieldErrors(units: OutputUnit[]): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const unit of units) {
    const error = fieldError(unit);
    if (error && errors.size < 50) errors.set(`${error.pointer} ${error.code}`, error);
  }
  return [...errors.values()];
}

/** Keywords that only report that something below them failed. */
const wrappers = new Set([
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'patternProperties',
  'allOf',
  'anyOf',
  'prefixItems',
]);

function fieldError({instanceLocation, keyword, error}: OutputUnit): FieldError | undefined {
  const pointer = instanceLocation.slice(1);
  if (wrappers.has(keyword)) return undefined;
  if (keyword === 'false') return {pointer, code: 'unknown', detail: 'This member is not known here'};
  if (keyword === 'required') {
    const name = /property "(.*)"/.exec(error)?.[1] ?? '';
    return {
      pointer: child(pointer, name),
      code: 'required',
      detail: 'This member is missing',
    };
  }
  return {pointer, code: keyword, detail: `Does not satisfy "${keyword}" of the contract`};
}
