/** For tests: checks a value against a schema of the document, by name. */
import {Validator} from '@cfworker/json-schema';
import {document} from '../src/document.js';

/** Answers the errors of a value, empty when it fits. Throws when the document has no such schema. */
export function validator(name: string): (value: unknown) => string[] {
  const {schemas} = document.components;
  if (!schemas || !(name in schemas)) throw new Error(`The contract has no schema ${name}`);
  // The resolver marks the schemas it has seen, so it gets its own copy.
  const root = {$ref: `#/components/schemas/${name}`, components: {schemas: structuredClone(schemas)}};
  const check = new Validator(root, '2020-12', false);
  return (value) => check.validate(value).errors.map(({instanceLocation, error}) => `${instanceLocation} ${error}`);
}
