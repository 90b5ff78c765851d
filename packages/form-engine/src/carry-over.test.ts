import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormDefinition, FormMigration} from '@mpp-sdk/contract';
import fc from 'fast-check';
import {carryOver, compileForm, fieldsIn, getAt, setAt, validate} from './index.js';
import type {Answers} from './index.js';
import {control, small} from './sample-form.fixture.js';

type Steps = FormMigration['steps'];

const string = {type: 'string'};
const entry = {type: 'object', required: ['name'], properties: {name: string, sex: {enum: ['male', 'female']}}};
const properties = {
  first: string,
  last: string,
  full: string,
  year: {type: 'integer'},
  postal: string,
  religion: {type: 'string', enum: ['islam', 'kristen', 'lainnya']},
  topics: {type: 'array', items: {type: 'string', enum: ['a', 'b']}},
  children: {type: 'array', items: entry},
  home: {type: 'object', properties: {street: string, city: string}},
  consent: {type: 'boolean', const: true, 'x-field': 'consent'},
  total: {type: 'integer', 'x-compute': {count: '/children'}},
};
const pointers = Object.keys(properties).map((name) => `/${name}`);

function version(number: number, ...migrations: FormMigration[]): FormDefinition {
  const form = small(
    properties,
    pointers.map((pointer) => control(pointer)),
    {required: ['first', 'consent']},
  );
  return {...form, version: number, migrations};
}
const carried = (answers: Answers, ...steps: Steps) => carryOver(answers, 1, version(2, {to: 2, steps}));

describe('answers carried over to a new version', () => {
  it('are the same where nothing changed', () => {
    const answers = {first: 'Siti', home: {street: 'Jl. A'}, children: [{name: 'Ani'}]};
    const {answers: after, moved, lost, missing} = carried(answers);
    assert.deepEqual([after, moved, lost, missing], [answers, [], [], ['/consent']]);
  });

  it('are not touched when the version is the same', () => {
    const answers = {anything: 1};
    assert.equal(carryOver(answers, 2, version(2)).answers, answers);
  });

  const table: [string, Answers, Steps, Answers][] = [
    ['renamed', {name: 'Siti'}, [{op: 'move', from: '/name', to: '/full'}], {full: 'Siti'}],
    ['moved into a group', {city: 'Bogor'}, [{op: 'move', from: '/city', to: '/home/city'}], {home: {city: 'Bogor'}}],
    [
      'renamed as a group',
      {address: {street: 'Jl. A', city: 'Bogor'}},
      [{op: 'move', from: '/address', to: '/home'}],
      {home: {street: 'Jl. A', city: 'Bogor'}},
    ],
    [
      'split',
      {name: ' Siti Nur Aini '},
      [{op: 'split', from: '/name', to: ['/first', '/last']}],
      {first: 'Siti', last: 'Nur Aini'},
    ],
    [
      'split, with one part only',
      {name: 'Siti'},
      [{op: 'split', from: '/name', to: ['/first', '/last']}],
      {first: 'Siti'},
    ],
    [
      'split at another sign',
      {place: 'Jl. A, Bogor'},
      [{op: 'split', from: '/place', to: ['/home/street', '/home/city'], by: ','}],
      {home: {street: 'Jl. A', city: 'Bogor'}},
    ],
    ['joined', {a: 'Siti', c: 'Aini'}, [{op: 'join', from: ['/a', '/b', '/c'], to: '/full'}], {full: 'Siti Aini'}],
    [
      'chosen by another name',
      {religion: 'protestan'},
      [{op: 'map', from: '/religion', values: {protestan: 'kristen'}}],
      {religion: 'kristen'},
    ],
    ['one of several now', {topic: 'a'}, [{op: 'move', from: '/topic', to: '/topics'}], {topics: ['a']}],
    [
      'an entry of a list now',
      {child: {name: 'Ani'}},
      [{op: 'wrap', from: '/child', to: '/children'}],
      {children: [{name: 'Ani'}]},
    ],
    [
      'renamed in every entry',
      {children: [{nama: 'Ani'}, {}, {nama: 'Budi'}]},
      [{op: 'move', from: '/children/*/nama', to: '/children/*/name'}],
      {children: [{name: 'Ani'}, {}, {name: 'Budi'}]},
    ],
    ['a number now', {year: '2024'}, [], {year: 2024}],
    ['a text now', {postal: 12345}, [], {postal: '12345'}],
  ];
  for (const [name, before, steps, after] of table) {
    it(`may be ${name}`, () => {
      const result = carried(before, ...steps);
      assert.deepEqual([result.answers, result.lost], [after, []]);
    });
  }

  it('say what moved where', () => {
    const {moved} = carried({name: 'Siti Aini'}, {op: 'split', from: '/name', to: ['/first', '/last']});
    assert.deepEqual(moved, [
      {from: '/name', to: '/first'},
      {from: '/name', to: '/last'},
    ]);
  });

  const lostTable: [string, Answers, Steps, Answers, unknown[]][] = [
    ['no longer asked', {fax: '021'}, [{op: 'remove', from: '/fax'}], {}, ['/fax', '021', 'removed']],
    ['unknown, with no word of why', {fax: '021', first: 'A'}, [], {first: 'A'}, ['/fax', '021', 'unknown']],
    ['a choice that is none now', {religion: 'x'}, [], {}, ['/religion', 'x', 'unfit']],
    ['some of several choices', {topics: ['a', 'z']}, [], {topics: ['a']}, ['/topics', ['z'], 'unfit']],
    ['text where a number is asked', {year: 'lusa'}, [], {}, ['/year', 'lusa', 'unfit']],
    ['a text where a group is asked', {home: 'Bogor'}, [], {}, ['/home', 'Bogor', 'unfit']],
    [
      'an entry that is none',
      {children: ['Ani', {name: 'B'}]},
      [],
      {children: [{name: 'B'}]},
      ['/children/0', 'Ani', 'unfit'],
    ],
    [
      'in an entry',
      {children: [{name: 'B', sex: '?'}]},
      [],
      {children: [{name: 'B'}]},
      ['/children/0/sex', '?', 'unfit'],
    ],
    [
      'where something else stands',
      {name: 'Siti', full: 'Aini'},
      [{op: 'move', from: '/name', to: '/full'}],
      {full: 'Aini'},
      ['/name', 'Siti', 'taken'],
    ],
    ['consent, which is given to words', {consent: true}, [], {}, ['/consent', true, 'consent']],
  ];
  for (const [name, before, steps, after, [pointer, value, reason]] of lostTable) {
    it(`show as lost: ${name}`, () => {
      const result = carried(before, ...steps);
      assert.deepEqual(result.answers, after);
      assert.deepEqual(result.lost, [{pointer, value, reason}]);
    });
  }

  it('go through every version in between, in their order', () => {
    const definition = version(
      4,
      {to: 3, steps: [{op: 'move', from: '/b', to: '/c'}]},
      {to: 2, steps: [{op: 'move', from: '/a', to: '/b'}]},
      {to: 4, steps: [{op: 'move', from: '/c', to: '/full'}]},
      {to: 5, steps: [{op: 'remove', from: '/full'}]},
    );
    assert.deepEqual(carryOver({a: 'x'}, 1, definition).answers, {full: 'x'});
    assert.deepEqual(carryOver({c: 'x', a: 'y'}, 3, definition).lost, [{pointer: '/a', value: 'y', reason: 'unknown'}]);
  });

  it('say what has to be answered now', () => {
    assert.deepEqual(carried({children: [{}]}).missing, ['/first', '/children/0/name', '/consent']);
  });

  it('take a compiled form too, and ignore steps that make no sense', () => {
    const odd = [
      {op: 'fly', from: 7},
      {op: 'move', from: '/first', to: '/__proto__/x'},
      {op: 'split', from: '/last'},
    ];
    const form = compileForm(version(2, {to: 2, steps: odd as never}));
    const result = carryOver({first: 'A', last: 'B'}, 1, form);
    assert.equal(({} as {x?: unknown}).x, undefined);
    const kept = JSON.stringify([result.answers, result.lost]);
    assert.ok(kept.includes('"A"') && kept.includes('"B"'));
  });
});

describe('for all answers and all migrations', () => {
  const old = [
    '/first',
    '/last',
    '/full',
    '/x',
    '/y',
    '/home/street',
    '/home/z',
    '/religion',
    '/year',
    '/topics',
    '/children',
  ];
  const inside = ['/children/*/name', '/children/*/nick', '/children/*/sex'];
  const place = fc.constantFrom(...old, ...inside);
  const outer = fc.constantFrom(...old);
  const step: fc.Arbitrary<Steps[number]> = fc.oneof(
    fc.record({op: fc.constant('move' as const), from: place, to: place}),
    fc.record({op: fc.constant('wrap' as const), from: outer, to: outer}),
    fc.record({op: fc.constant('remove' as const), from: place}),
    fc.record({op: fc.constant('map' as const), from: place, values: fc.constant({})}),
    fc.record({op: fc.constant('split' as const), from: place, to: fc.array(place, {minLength: 1, maxLength: 3})}),
    fc.record({op: fc.constant('join' as const), from: fc.array(outer, {minLength: 1, maxLength: 3}), to: outer}),
  );
  /** Words that occur once each, so that every one of them can be looked for afterwards. */
  const shape = fc.array(fc.tuple(fc.constantFrom(...old.slice(0, -1)), fc.nat(3)), {maxLength: 8});
  const entries = fc.array(fc.subarray(['name', 'nick', 'sex']), {maxLength: 3});

  it('every word is in the answers, or shown as lost', () => {
    fc.assert(
      fc.property(shape, entries, fc.array(step, {maxLength: 6}), (places, children, steps) => {
        let words = 0;
        const text = (count: number) => Array.from({length: count + 1}, () => `w${words++}w`).join(' ');
        let answers: Answers = {};
        for (const [pointer, count] of places) answers = setAt(answers, pointer, text(count));
        if (children.length) {
          answers = {
            ...answers,
            children: children.map((names) => Object.fromEntries(names.map((name) => [name, text(0)]))),
          };
        }
        const all = JSON.stringify(answers).match(/w\d+w/g) ?? [];
        const before = structuredClone(answers);
        const result = carried(answers, ...steps);
        assert.deepEqual(answers, before, 'the old answers are left alone');
        const kept = JSON.stringify([result.answers, result.lost]);
        for (const word of all) assert.ok(kept.includes(word), `${word} of ${JSON.stringify(answers)} in ${kept}`);
        const form = compileForm(version(2));
        assert.ok(
          !validate(form, result.answers).some(({code}) => code === 'unknown' || code === 'type' || code === 'enum'),
        );
        for (const {pointer} of result.lost) assert.equal(typeof pointer, 'string');
        const again = carryOver(result.answers, 1, version(2));
        assert.deepEqual([again.answers, again.lost], [result.answers, []], 'what fits, fits');
        assert.ok(fieldsIn(form, result.answers).every((field) => getAt(result.answers, field.pointer) !== null));
      }),
      {numRuns: 1000},
    );
  });
});
