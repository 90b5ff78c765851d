import {checkedSchema} from './check-schema.js';
import {schemaTest} from './json-schema.js';
import {reporter} from './form-error.js';
import {keywordFault} from './keywords.js';
import {schemaErrors} from './schema-errors.js';

/**
 * Whether values fit a JSON Schema, as a rule or a condition of a form asks it: without a form around it.
 * @throws FormError for what is no part of the subset (dynamic references, other documents, patterns that explode)
 */
export function fitsSchema(schema: unknown): (value: unknown) => boolean {
  if (typeof schema === 'boolean') return () => schema;
  const report = reporter(false, keywordFault);
  checkedSchema(schema, '', report);
  return schemaTest(schema, '', report, {work: {count: 0}, validator: {needed: true, schemaErrors}});
}
