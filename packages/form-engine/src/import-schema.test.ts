import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, importSchema, pages, validate} from './index.js';
import type {Answers} from './index.js';

const imported = (schema: object, uischema?: object) => compileForm(importSchema({id: 'x', schema, uischema}));
const wrong = (schema: object, answers: Answers) =>
  validate(imported(schema), answers).map(({pointer, code}) => `${pointer} ${code}`);

describe('a schema from elsewhere', () => {
  it('is a form with a page for each group, and one for what stands beside them', () => {
    const form = imported({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Claim',
      definitions: {address: {type: 'object', title: 'Address', properties: {street: {type: 'string'}}}},
      properties: {
        name: {type: 'string'},
        home: {$ref: '#/definitions/address'},
        work: {title: 'Work', properties: {boss: {type: 'string'}}},
        agree: {type: 'boolean'},
      },
    });
    assert.deepEqual(
      pages(form, {}).map(({label}) => label),
      ['', 'home', 'Work'],
    );
    assert.equal(form.definition.title.id, 'Claim');
    assert.deepEqual(form.notices, []);
  });

  it('may speak the words of older drafts', () => {
    const a = {type: 'number', minimum: 1, exclusiveMinimum: true};
    assert.deepEqual(wrong({type: 'object', properties: {a}}, {a: 1}), ['/a min']);
    const old = {
      id: 'http://example.test/old',
      type: 'object',
      properties: {a: {type: 'string', required: true}, b: {type: 'string'}, c: {type: 'string'}},
      dependencies: {a: ['b'], b: {required: ['c']}},
    };
    assert.deepEqual(wrong(old, {a: 'x'}), ['/b required']);
    assert.deepEqual(wrong(old, {b: 'x'}), ['/c required']);
  });

  it('may name its choices beside them', () => {
    const form = imported({type: 'object', properties: {a: {enum: [1, 2], enumNames: ['One', 'Two']}}});
    const [item] = pages(form, {})[0]!.items;
    assert.deepEqual(item?.kind === 'field' && item.options?.map(({label}) => label), ['One', 'Two']);
  });

  it('asks for a file where another library put its bytes into the answer', () => {
    const form = imported({type: 'object', properties: {a: {type: 'string', format: 'data-url'}}});
    assert.equal(form.fields[0]!.kind, 'file');
  });

  it('that is no object becomes one question', () => {
    assert.deepEqual(wrong({type: 'string', minLength: 3}, {value: 'a'}), ['/value minLength']);
    assert.equal(
      imported({$ref: '#/$defs/a', $defs: {a: {type: 'object', properties: {b: {type: 'string'}}}}}).fields.length,
      1,
    );
  });

  it('keeps a layout, and turns a rule that compares with one value', () => {
    const control = (name: string) => ({type: 'Control', scope: `#/properties/${name}`});
    const condition = {type: 'LEAF', scope: '#/properties/a', expectedValue: true};
    const form = imported(
      {type: 'object', properties: {a: {type: 'boolean'}, b: {type: 'string'}}},
      {type: 'VerticalLayout', elements: [control('a'), {...control('b'), rule: {effect: 'SHOW', condition}}]},
    );
    assert.equal(pages(form, {})[0]!.items.length, 1);
    assert.equal(pages(form, {a: true})[0]!.items.length, 2);
  });

  it('does not follow endless nesting', () => {
    let deep: object = {type: 'string'};
    for (let level = 0; level < 5_000; level++) deep = {not: deep};
    assert.doesNotThrow(() => importSchema({id: 'x', schema: {type: 'object', properties: {a: deep}}}));
  });
});
