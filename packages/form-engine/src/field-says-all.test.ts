import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compileForm, validate} from './index.js';
import {fieldSaysAll} from './field-says-all.js';
import {schemaErrors} from './schema-errors.js';
import {control, small} from './sample-form.fixture.js';
import type {FieldSchema} from './types.js';

const word = fc.constantFrom('a', 'b', 'c', 'dd');
const words = fc.uniqueArray(word, {minLength: 1, maxLength: 3});
const choices = fc.oneof(
  words.map((list) => ({type: 'string', enum: list})),
  words.map((list) => ({oneOf: list.map((one) => ({const: one, title: one}))})),
);
const day = fc.constantFrom('2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', '2026-1-1', '0000-01-01', 'x');
const mail = fc.oneof(
  fc.emailAddress(),
  fc.stringMatching(/^[a-zA-Z.@"'_ü-]{1,12}@[a-z.-]{1,8}$/),
  fc.constantFrom('a@b', 'a..b@c.id', '"a"@b.id', 'a@[1.2.3.4]', 'a@b.id', '.a@b.id', 'a@-b.id'),
);
const list = fc.array(fc.oneof(word, fc.integer()), {maxLength: 4});
const ask = (schema: fc.Arbitrary<object>, value: fc.Arbitrary<unknown>) => fc.tuple(schema, value);

const question = fc.oneof(
  ask(choices, fc.oneof(word, fc.integer())),
  ask(fc.constant({type: 'string', format: 'date', formatMinimum: '2026-01-01'}), day),
  ask(fc.constant({type: 'string', format: 'email'}), mail),
  ask(fc.constant({type: 'boolean', const: true, 'x-field': 'consent'}), fc.boolean()),
  ask(fc.record({type: fc.constant('array'), items: choices, uniqueItems: fc.boolean(), maxItems: fc.nat(4)}), list),
  ask(fc.constant({type: 'array', items: {type: 'string'}, uniqueItems: true, 'x-field': 'file'}), list),
  ask(fc.record({type: fc.constant('string'), minLength: fc.nat(3), maxLength: fc.nat(3)}), word),
);

describe('a question whose own check says all', () => {
  it('lets nothing pass that the schema refuses', () => {
    fc.assert(
      fc.property(question, ([schema, value]) => {
        const form = compileForm(small({q: schema}, [control('/q')]));
        const field = form.byPointer.get('/q')!;
        assert.ok(fieldSaysAll(field, schema as FieldSchema));
        const broken = schemaErrors(value, schema).length > 0;
        const isEmpty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
        if (broken && !isEmpty) assert.notDeepEqual(validate(form, {q: value} as never), []);
      }),
      {numRuns: 2000},
    );
  });

  for (const schema of [
    {oneOf: [{const: 'a'}, {const: 'a'}]},
    {oneOf: [{const: 'a'}, {const: 'b', minLength: 2}]},
    {enum: [{a: 1}]},
    {type: 'string', format: 'uri'},
    {type: 'number', multipleOf: 0.1},
    {type: 'array', items: {type: 'object'}, uniqueItems: true},
    {type: 'array', items: {enum: ['a']}, contains: {const: 'a'}},
    {type: 'string', not: {const: 'a'}},
  ]) {
    it(`does not say all of ${JSON.stringify(schema)}`, () => {
      assert.equal(fieldSaysAll({kind: 'choice'}, schema as FieldSchema), false);
    });
  }
});
