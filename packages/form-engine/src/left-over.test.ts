import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compileForm, leftOver} from './index.js';
import type {Answers} from './index.js';
import {control, small} from './sample-form.fixture.js';

const string = {type: 'string'};
const definition = {
  ...small(
    {
      fax: {...string, title: 'Faksimile'},
      nik: {...string, 'x-field': 'nik'},
      illness: {...string, 'x-sensitivity': 'specific'},
      religion: {oneOf: [{const: 'k', title: 'Kristen'}]},
      home: {type: 'object', title: 'Alamat', properties: {street: string}},
      children: {type: 'array', items: {type: 'object', properties: {name: string}}},
    },
    ['fax', 'nik', 'illness', 'religion', 'children'].map((name) => control(`/${name}`)),
  ),
  texts: {
    id: {'/children/name.label': 'Nama anak', '/home.label': 'Rumah', '/old.label': 'Isian lama'},
    en: {'/children/name.label': 'Name of the child'},
  },
};
const form = compileForm(definition);
const left = (pointer: string, value: unknown, locale = 'id') =>
  leftOver([{pointer, value, reason: 'removed'}], [form], locale);

describe('answers that a new version has no place for', () => {
  const table: [string, string, unknown, [string, unknown, boolean][]][] = [
    ['with the title of the schema', '/fax', '021 55', [['Faksimile', '021 55', false]]],
    ['with a text that is still there', '/old', 5, [['Isian lama', 5, false]]],
    ['with the name of the property, where nothing else is known', '/zz', true, [['zz', true, false]]],
    ['of an entry with the words of its question', '/children/2/name', 'Ani', [['Nama anak', 'Ani', false]]],
    ['of a group one by one', '/home', {street: 'Jl. A', city: ''}, [['Rumah: street', 'Jl. A', false]]],
    ['with the words of a choice', '/religion', 'k', [['religion', 'Kristen', false]]],
    ['a number of identity as personal', '/nik', '1', [['nik', '1', true]]],
    ['what the form calls sensitive as personal', '/illness', 'x', [['illness', 'x', true]]],
    ['any long number as personal', '/zz', '+62 812-345-678', [['zz', '+62 812-345-678', true]]],
    ['a house number as no such thing', '/zz', 'Jl. Melati 12 RT 003', [['zz', 'Jl. Melati 12 RT 003', false]]],
  ];
  for (const [name, pointer, value, expected] of table) {
    it(`are shown ${name}`, () => {
      assert.deepEqual(
        left(pointer, value).map((one) => [one.label, one.value, one.personal]),
        expected,
      );
    });
  }

  it('are shown in the language of the reader, with the words of the version that knows them', () => {
    assert.equal(left('/children/0/name', 'A', 'en')[0]!.label, 'Name of the child');
    const newer = compileForm(small({a: string}, [control('/a')]));
    const lost = [{pointer: '/fax', value: '1', reason: 'unknown'}] as const;
    assert.equal(leftOver(lost, [newer], 'id')[0]!.label, 'fax');
    assert.equal(leftOver(lost, [form, newer], 'id')[0]!.label, 'Faksimile');
  });

  it('leave consent out: it is asked for again', () => {
    assert.deepEqual(leftOver([{pointer: '/consent', value: true, reason: 'consent'}], [form], 'id'), []);
  });

  it('for all answers: each one is there once', () => {
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 3},
        fc.integer(),
        fc.string(),
        fc.boolean(),
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(fc.string(), tie('value'), {maxKeys: 3}),
      ),
    })).value;
    const leaves = (one: unknown): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one).flatMap(leaves) : one === '' ? [] : [one];
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, {maxKeys: 4}), (answers) => {
        const lost = Object.entries(answers as Answers).map(([name, each]) => ({
          pointer: `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`,
          value: each,
          reason: 'unknown' as const,
        }));
        const found = leftOver(lost, [form], 'id');
        assert.equal(found.length, leaves(answers).length);
        assert.ok(found.every(({label}) => typeof label === 'string'));
      }),
    );
  });
});
