import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {compileForm, faultWords, FormError, pages, validate} from './index.js';
import {patternFault} from './pattern.js';
import {control, definition, showWhen, small} from './sample-form.fixture.js';

const string = {type: 'string'};
const nested = (levels: number): object => (levels ? {type: 'object', properties: {a: nested(levels - 1)}} : string);
const layouts = (levels: number): UiElement =>
  levels ? {type: 'VerticalLayout', elements: [layouts(levels - 1)]} : control('/a');
const many = (count: number) => Array.from({length: count}, (_, index) => `f${index}`);
const wide = (count: number) => Object.fromEntries(many(count).map((name) => [name, string]));
const chain = (count: number): FormDefinition =>
  small(
    wide(count),
    many(count).map((name, at) => control(`/${name}`, at ? showWhen(`/f${at - 1}`, {const: 'x'}) : undefined)),
  );

describe('unsound definitions are refused with a place and a reason', () => {
  const table: [string, FormDefinition, string, RegExp][] = [
    [
      'an unknown element',
      small({a: string}, [{type: 'Script'} as never]),
      '/uischema/elements/0/type',
      /Script is not known/,
    ],
    [
      'an inherited name as element',
      small({a: string}, [{type: 'constructor'} as never]),
      '/uischema/elements/0/type',
      /not known/,
    ],
    ['a scope to nothing', small({a: string}, [control('/b')]), '/uischema/elements/0/scope', /nothing/],
    [
      'a scope of another form',
      small({a: string}, [{type: 'Control', scope: '#/a'}]),
      '/uischema/elements/0/scope',
      /nothing/,
    ],
    ['a control without a scope', small({a: string}, [{type: 'Control'}]), '/uischema/elements/0/scope', /nothing/],
    [
      'a rule about nothing',
      small({a: string}, [control('/a', showWhen('/b', {}))]),
      '/uischema/elements/0/rule/condition/scope',
      /nothing/,
    ],
    [
      'an unknown effect',
      small({a: string}, [control('/a', {...showWhen('/a', {}), effect: 'EVAL' as never})]),
      '/uischema/elements/0/rule/effect',
      /SHOW/,
    ],
    [
      'a rule about itself',
      small({a: string}, [control('/a', showWhen('/a', {const: 'x'}))]),
      '/uischema/elements/0',
      /depend on each other/,
    ],
    [
      'rules in a circle',
      small({a: string, b: string}, [control('/a', showWhen('/b', {})), control('/b', showWhen('/a', {}))]),
      '/uischema/elements/1',
      /depend on each other/,
    ],
    [
      'a group that hides what it depends on',
      small({a: string}, [{type: 'Group', elements: [control('/a')], rule: showWhen('/a', {})}]),
      '/uischema/elements/0/elements/0',
      /depend on each other/,
    ],
    [
      'a condition about everything around it',
      small({a: string}, [control('/a', {effect: 'SHOW', condition: {scope: '#', schema: {minProperties: 1}}})]),
      '/uischema/elements/0',
      /depend on each other/,
    ],
    ['a chain of 62 rules', chain(62), '/uischema/elements/', /in a row/],
    ['a chain of 4,000 rules', chain(4000), '/uischema/elements/', /in a row/],
    ['a deep schema', small({a: nested(61)}, []), '/schema', /deeper than 60/],
    ['a bottomless schema', small({a: nested(3000)}, []), '/schema', /deeper than 60/],
    ['a deep layout', small({a: string}, [layouts(61)]), '/uischema', /deeper than 60/],
    ['a bottomless layout', small({a: string}, [layouts(3000)]), '/uischema', /deeper than 60/],
    ['5,001 fields', small(wide(5001), []), '/schema/properties/f5000', /more than 5000/],
    [
      'a pattern that explodes',
      small({a: {...string, pattern: '^(a+)+$'}}, []),
      '/schema/properties/a/pattern',
      /repeated group/,
    ],
    [
      'a pattern that explodes in a rule',
      small({a: string, b: string}, [control('/a', showWhen('/b', {pattern: '(x|xx)*y'}))]),
      '/uischema/elements/0/rule/condition/schema/pattern',
      /repeated group/,
    ],
    [
      'a pattern that is none',
      small({a: {...string, pattern: '('}}, []),
      '/schema/properties/a/pattern',
      /regular expression/,
    ],
    [
      'a pattern as a name',
      small({}, [], {patternProperties: {'(a*)*': {}}}),
      '/schema/patternProperties/',
      /repeated group/,
    ],
    ['a reference to itself', small({a: {$ref: '#'}}, []), '/schema/properties/a/$ref', /circle/],
    [
      'references in a circle',
      small({a: {$ref: '#/$defs/b'}}, [], {$defs: {b: {properties: {c: {$ref: '#/$defs/b'}}}}}),
      '/schema/properties/a/properties/c/$ref',
      /circle/,
    ],
    [
      'references that multiply',
      small({a: {$ref: '#/$defs/d0'}}, [], {
        $defs: Object.fromEntries(
          many(30).map((_, at) => [`d${at}`, {allOf: [{$ref: `#/$defs/d${at + 1}`}, {$ref: `#/$defs/d${at + 1}`}]}]),
        ),
      }),
      '/schema/properties/a',
      /too large|points to nothing/,
    ],
    [
      'a reference to another document',
      small({a: {$ref: 'https://example.test/a.json'}}, []),
      '/schema/properties/a/$ref',
      /points to nothing/,
    ],
    ['a dynamic reference', small({a: {$dynamicRef: '#a'}}, []), '/schema/properties/a/$dynamicRef', /subset/],
    [
      'a length that is no number',
      small({a: {...string, maxLength: '5'}}, []),
      '/schema/properties/a/maxLength',
      /not a value/,
    ],
    ['an unknown type', small({a: {type: 'text'}}, []), '/schema/properties/a/type', /not a value/],
    ['a misspelt keyword', small({a: {...string, maxLenght: 3}}, []), '/schema/properties/a/maxLenght', /maxLenght/],
    [
      'a name that reaches a prototype',
      small(JSON.parse('{"__proto__": {"type": "string"}}') as object, []),
      '/schema/properties/__proto__',
      /not allowed/,
    ],
    ['properties that are no object', small([] as never, []), '/schema/properties', /object/],
    ['a schema that is no object', small({a: 'text'}, []), '/schema/properties/a', /object/],
    ['a form that is no object', {...small({}, []), schema: {type: 'string'} as never}, '/schema/type', /object/],
    ['no layout', {...small({}, []), uischema: undefined as never}, '/uischema', /element/],
    ['no page', {...small({}, []), uischema: {type: 'Categorization', elements: []}}, '/uischema/elements', /no page/],
    [
      'a page that is none',
      {...small({a: string}, []), uischema: {type: 'Categorization', elements: [control('/a')]}},
      '/uischema/elements/0/type',
      /Category/,
    ],
    ['elements that are no list', small({}, {} as never), '/uischema/elements', /list/],
  ];
  for (const [name, unsound, path, reason] of table) {
    it(name, () => {
      const begin = process.cpuUsage().user;
      assert.throws(
        () => compileForm(unsound),
        (error) => error instanceof FormError && error.path.startsWith(path) && reason.test(faultWords(error).en),
      );
      assert.ok(process.cpuUsage().user - begin < 2_000_000, 'took more than two seconds of processor time');
    });
  }
});

describe('sound definitions', () => {
  it('are not changed, also when frozen', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const copy = JSON.parse(JSON.stringify(definition)) as FormDefinition;
    freeze(copy);
    compileForm(copy);
    assert.deepEqual(copy, definition);
  });

  it('may have 5,000 fields, 60 levels and 60 rules in a row', () => {
    const large = compileForm(
      small(
        wide(5000),
        many(5000).map((name) => control(`/${name}`)),
      ),
    );
    assert.equal(pages(large, {})[0]!.items.length, 5000);
    compileForm(small({a: nested(59)}, []));
    compileForm(chain(61));
  });

  it('may disable a field by its own answer, since that hides nothing', () => {
    compileForm(small({a: string}, [control('/a', {...showWhen('/a', {const: 'x'}), effect: 'DISABLE'})]));
  });

  it('may ask the same field on two branches', () => {
    const twice = compileForm(
      small(
        {kind: string, a: string},
        [
          control('/kind'),
          control('/a', showWhen('/kind', {const: 'x'})),
          control('/a', showWhen('/kind', {const: 'y'})),
        ],
        {required: ['a']},
      ),
    );
    assert.equal(twice.fields.length, 2);
    assert.deepEqual(
      validate(twice, {kind: 'y'}).map(({pointer}) => pointer),
      ['/a'],
    );
    assert.deepEqual(validate(twice, {kind: 'z'}), []);
  });
});

describe('patterns', () => {
  const safe = [
    '^[0-9]{16}$',
    '^[A-Z]{1,2} ?\\d{1,4}( ?[A-Z]{1,3})?$',
    '^(a|b)$',
    '^\\(\\+\\)+$',
    '[(+)]+',
    '^(\\d{2}){3}$',
    '^(ab)+$',
    '^\\+?62[0-9]{8,12}$',
    '^(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des) [0-9]{4}$',
    '^(?!.*\\s{2,})[^<>%$#@!^&*0-9]+$',
    '^.*?a$',
  ];
  for (const pattern of safe) it(`${pattern} is fine`, () => assert.equal(patternFault(pattern), undefined));
  const unsafe = [
    '(a*)*',
    '(a+)+b',
    '((ab)+c)+',
    '(a|a)*',
    '(?:a{1,9})+',
    '(a?b+)*',
    '(.*a){20,}',
    '(a)\\1',
    '(?<n>a+)+',
    '(x+x+)+y',
    '^(a?){50}a{50}$',
    '^(a|a){60}$',
    `^${'a?'.repeat(60)}a{60}$`,
    `^${'\\+?'.repeat(60)}\\+{60}$`,
    '^(a{1,9}){40}b$',
    '^a*a*a*a*a*a*a*b$',
    '^(ab)+a*a*a*a*a*a*b$',
    '^(x)*(a|a){60}$',
    '^(aa?)+$',
  ];
  for (const pattern of unsafe) it(`${pattern} is refused`, () => assert.ok(patternFault(pattern)));
});
