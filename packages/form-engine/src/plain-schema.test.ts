import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {plainTest} from './plain-schema.js';
import {schemaErrors} from './schema-errors.js';

const primitive = fc.constantFrom('a', 'b', '', 0, 1, 2.5, true, false, null);
const name = fc.constantFrom('p', 'q');
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 2},
    primitive,
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(name, tie('value'), {maxKeys: 2}),
  ),
})).value;
const schema: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  schema: fc.oneof(
    {maxDepth: 3},
    fc.boolean(),
    fc.record(
      {
        type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object'),
        const: primitive,
        enum: fc.array(primitive, {minLength: 1, maxLength: 3}),
        minimum: fc.nat(2),
        maximum: fc.nat(2),
        required: fc.array(name, {maxLength: 2}),
        not: tie('schema'),
        contains: tie('schema'),
        allOf: fc.array(tie('schema'), {minLength: 1, maxLength: 2}),
        anyOf: fc.array(tie('schema'), {minLength: 1, maxLength: 2}),
        properties: fc.dictionary(name, tie('schema'), {maxKeys: 2}),
        title: fc.constant('x'),
      },
      {requiredKeys: []},
    ),
  ),
})).schema;

describe('a plain schema', () => {
  it('says the same of every value as the whole validator', () => {
    fc.assert(
      fc.property(schema, value, (asked, given) => {
        const test = plainTest(asked);
        assert.ok(test);
        assert.equal(
          test(given),
          typeof asked === 'boolean' ? asked : schemaErrors(given, asked as object, true).length === 0,
        );
      }),
      {numRuns: 3000},
    );
  });

  for (const other of [
    {pattern: 'a'},
    {not: {format: 'date'}},
    {const: {a: 1}},
    {enum: [[]]},
    {oneOf: [{}]},
    {type: ['string']},
  ]) {
    it(`leaves ${JSON.stringify(other)} to the validator`, () => assert.equal(plainTest(other), undefined));
  }
});
