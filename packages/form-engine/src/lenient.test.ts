import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {clean, compileForm, faultWords, FormError, pages, validate} from './index.js';
import type {FaultCode, Item} from './index.js';
import {control, showWhen, small} from './sample-form.fixture.js';

const string = {type: 'string'};
const number = {type: 'number'};
const lenient = (definition: FormDefinition) => compileForm(definition, {lenient: true});
const asked = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.kind === 'group' ? asked(item.items) : 'pointer' in item ? [item.pointer] : []));

/** What is still asked of a definition with a fault, and what is said about the fault. */
const table: [string, FormDefinition, FaultCode, string, string[], ('part' | 'detail')?][] = [
  [
    'an unknown element goes, what is in it stays',
    small({a: string, b: string}, [
      {type: 'Map'} as never,
      {type: 'Stepper', elements: [control('/a')]} as never,
      control('/b'),
    ]),
    'element-unknown',
    '/uischema/elements/0/type',
    ['/a', '/b'],
  ],
  [
    'a control of nothing goes',
    small({a: string}, [control('/z'), control('/a')]),
    'scope-unknown',
    '/uischema/elements/0/scope',
    ['/a'],
  ],
  [
    'a rule about nothing counts as none',
    small({a: string}, [control('/a', showWhen('/z', {const: 1}))]),
    'scope-unknown',
    '/uischema/elements/0/rule/condition/scope',
    ['/a'],
    'detail',
  ],
  [
    'a circle of rules is opened where it closes',
    small({a: string, b: string}, [
      control('/a', showWhen('/b', {const: 'x'})),
      control('/b', showWhen('/a', {const: 'x'})),
    ]),
    'circular',
    '/uischema/elements/1',
    ['/b'],
    'detail',
  ],
  [
    'a circle of computed values is opened where it closes',
    small({a: {...number, 'x-compute': {sum: ['/b']}}, b: {...number, 'x-compute': {sum: ['/a']}}}, [
      control('/a'),
      control('/b'),
    ]),
    'circular',
    '/uischema/elements/1',
    ['/a', '/b'],
    'detail',
  ],
  [
    'a pattern that explodes is not used',
    small({a: {...string, pattern: '^(a+)+$'}}, [control('/a')]),
    'pattern-explosive',
    '/schema/properties/a/pattern',
    ['/a'],
    'detail',
  ],
  [
    'an unknown keyword is not used',
    small({a: {...string, 'ui:widget': 'x', maxLength: 1}}, [control('/a')]),
    'keyword-unknown',
    '/schema/properties/a/ui:widget',
    ['/a'],
    'detail',
  ],
  [
    'an unknown field is asked by its type',
    small({a: {...string, 'x-field': 'retina'}}, [control('/a')]),
    'field-unknown',
    '/schema/properties/a/x-field',
    ['/a'],
    'detail',
  ],
  [
    'what holds itself is said to be missing',
    small({a: {type: 'object', properties: {b: string, next: {$ref: '#/properties/a'}}}}, [control('/a')]),
    'ref-circular',
    '/schema/properties/a/properties/next/properties/next/$ref',
    ['/a/b', '/a/next/b', '/a/next/next'],
  ],
  [
    'a page that is none is shown as one',
    {...small({a: string}, []), uischema: {type: 'Categorization', elements: [control('/a')]}},
    'not-category',
    '/uischema/elements/0/type',
    ['/a'],
  ],
  [
    'a check that is none is not made',
    small({a: number}, [control('/a')], {'x-checks': [{left: '/a', is: '~', right: 1}]}),
    'check-invalid',
    '/schema/x-checks/0',
    ['/a'],
    'detail',
  ],
];

describe('a definition with a fault, read leniently', () => {
  for (const [name, definition, code, path, pointers, level = 'part'] of table) {
    it(name, () => {
      const form = lenient(definition);
      const [notice] = form.notices;
      assert.deepEqual([notice?.code, notice?.path, notice?.level], [code, path, level]);
      assert.deepEqual(
        pages(form, {}).flatMap((page) => asked(page.items)),
        pointers,
      );
      assert.doesNotThrow(() => validate(form, clean(form, {a: 'x', b: 'x'})));
      assert.throws(
        () => compileForm(definition),
        (error) => error instanceof FormError && error.code === code && error.path === path,
        'read strictly it is refused',
      );
    });
  }

  it('is still refused when there is nothing to show, or too much to read', () => {
    const wide = Object.fromEntries(Array.from({length: 5001}, (_, at) => [`f${at}`, string]));
    const refused: [FormDefinition, FaultCode][] = [
      [{...small({}, []), schema: {type: 'string'} as never}, 'root-type'],
      [{...small({}, []), schema: 7 as never}, 'not-object'],
      [small(wide, []), 'too-many-fields'],
      [{...small({}, []), uischema: {type: 'Categorization', elements: []}}, 'no-page'],
    ];
    for (const [definition, code] of refused) {
      assert.throws(
        () => lenient(definition),
        (error) => error instanceof FormError && error.code === code,
      );
    }
  });

  it('tells of at most a hundred faults', () => {
    const odd = Array.from({length: 5_000}, () => ({type: 'Map'}) as unknown as UiElement);
    assert.equal(lenient(small({a: string}, odd)).notices.length, 100);
  });

  it('follows only so many rules in a row, and shows the rest', () => {
    const names = Array.from({length: 4_000}, (_, at) => `f${at}`);
    const chain = small(
      Object.fromEntries(names.map((name) => [name, string])),
      names.map((name, at) => control(`/${name}`, at ? showWhen(`/f${at - 1}`, {const: 'x'}) : undefined)),
    );
    const form = lenient(chain);
    assert.equal(form.notices[0]?.code, 'chain-long');
    assert.doesNotThrow(() => clean(form, Object.fromEntries(names.map((name) => [name, 'x']))));
  });
});

describe('a sound definition', () => {
  it('has no notices', () => assert.deepEqual(compileForm(small({a: string}, [control('/a')])).notices, []));

  it('may refer to its own parts, with words of its own beside the reference', () => {
    const form = compileForm(
      small(
        {
          home: {$ref: '#/$defs/address', title: 'Rumah'},
          work: {$ref: '#/$defs/address'},
          code: {$ref: '#/$defs/code', maxLength: 3},
        },
        [control('/home/street'), control('/work/street'), control('/code')],
        {
          $defs: {
            address: {type: 'object', required: ['street'], properties: {street: string}},
            code: {...string, minLength: 2, maxLength: 5},
          },
        },
      ),
    );
    assert.deepEqual(
      validate(form, {home: {street: 'A'}, code: 'abcd'}).map(({pointer, code}) => `${pointer} ${code}`),
      ['/work/street required', '/code maxLength'],
    );
    assert.deepEqual(
      validate(form, {home: {street: 'A'}, work: {street: 'B'}, code: 'a'}).map(({code}) => code),
      ['minLength'],
    );
  });

  it('may name its choices by constants with titles', () => {
    const form = compileForm(
      small(
        {
          a: {oneOf: [{const: 'x', title: 'Iks'}, {const: 'y'}]},
          b: {type: 'array', items: {anyOf: [{const: 1, title: 'Satu'}]}},
        },
        [control('/a'), control('/b')],
      ),
    );
    const options = pages(form, {})[0]!.items.map((item) => item.kind === 'field' && item.options);
    assert.deepEqual(options, [
      [
        {value: 'x', label: 'Iks'},
        {value: 'y', label: 'y'},
      ],
      [{value: 1, label: 'Satu'}],
    ]);
    assert.deepEqual(
      validate(form, {a: 'z', b: [2]}).map(({code}) => code),
      ['enum', 'enum'],
    );
  });
});

describe('words for faults', () => {
  it('are there in both languages, and differ', () => {
    const codes = new Set(table.map(([, , code]) => code));
    for (const code of [...codes, 'too-deep', 'too-large', 'compute-type', 'rules-broad'] as const) {
      const {id, en} = faultWords({code, params: {name: 'x', most: 1, ref: '#', pointer: '/a', allowed: 'A'}});
      assert.ok(id && en && id !== en, code);
      assert.ok(!`${id}${en}`.includes('undefined'), code);
    }
  });
});
