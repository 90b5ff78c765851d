import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {workingDaysBetween} from '@mpp-sdk/domain';
import fc from 'fast-check';
import {clean, compileForm, faultWords, FormError, getAt, pages, validate} from './index.js';
import type {Answers} from './index.js';
import {calendar, form, household, today} from './household.fixture.js';
import {control, showWhen, small} from './sample-form.fixture.js';
import {workingDays} from './working-days.js';

const string = {type: 'string'};
const number = {type: 'number'};

/** What a number `/c` computed from `/a`, `/b` and the list `/l` comes to. */
function computed(source: unknown, answers: Answers, options = {}): unknown {
  const inner = {type: 'object', properties: {n: number, d: string}};
  const properties = {a: {}, b: {}, l: {type: 'array', items: inner}, c: {...number, 'x-compute': source}};
  const made = compileForm(
    small(
      properties,
      ['/a', '/b', '/l', '/c'].map((at) => control(at)),
    ),
    options,
  );
  return clean(made, answers)['c'];
}

describe('computed values', () => {
  const table: [string, unknown, Answers, unknown][] = [
    ['a sum', {sum: ['/a', '/b', 10]}, {a: 1, b: 2}, 13],
    ['a sum of what is there', {sum: ['/a', '/b']}, {a: 1}, 1],
    ['no sum of nothing', {sum: ['/a', '/b']}, {}, undefined],
    ['a sum over entries', {sum: ['/l/*/n']}, {l: [{n: 1}, {}, {n: 2.5}]}, 3.5],
    ['a sum of decimals as people add', {sum: ['/a', '/b']}, {a: 0.1, b: 0.2}, 0.3],
    ['a product', {product: ['/a', '/b']}, {a: 3, b: 4}, 12],
    ['no product when a factor is missing', {product: ['/a', '/b']}, {a: 3}, undefined],
    ['a difference', {difference: ['/a', {sum: ['/l/*/n']}]}, {a: 10, l: [{n: 4}]}, 6],
    ['a count of entries', {count: '/l'}, {l: [{n: 1}, {}]}, 2],
    ['a count of nothing', {count: '/l'}, {}, 0],
    ['a count of answers in entries', {count: '/l/*/n'}, {l: [{n: 1}, {}]}, 1],
    ['an age', {age: '/a', at: '/b'}, {a: '2000-05-10', b: '2026-05-09'}, 25],
    ['an age on the birthday', {age: '/a', at: '/b'}, {a: '2000-05-10', b: '2026-05-10'}, 26],
    ['an age after 29 February', {age: '/a', at: '2025-02-28'}, {a: '2004-02-29'}, 20],
    ['an age on a fixed day', {age: '/a', at: '2025-03-01'}, {a: '2004-02-29'}, 21],
    ['no age of a day that is none', {age: '/a', at: '/b'}, {a: '2000-02-30', b: '2026-05-09'}, undefined],
    ['days', {days: ['/a', '/b']}, {a: '2026-11-24', b: '2026-12-01'}, 7],
    ['days with both ends', {days: ['/a', '/b'], inclusive: true}, {a: '2026-11-24', b: '2026-12-01'}, 8],
    ['working days as law counts', {workingDays: ['/a', '/b']}, {a: '2026-11-20', b: '2026-11-23'}, 1],
    [
      'working days with both ends',
      {workingDays: ['/a', '/b'], inclusive: true},
      {a: '2026-11-20', b: '2026-11-23'},
      2,
    ],
    ['no number from text', {sum: ['/a']}, {a: 'many'}, undefined],
    ['no number without end', {product: ['/a', '/a']}, {a: 1e308}, undefined],
  ];
  for (const [name, source, answers, result] of table)
    it(`are ${name}`, () => assert.equal(computed(source, answers), result));

  it('know today and the holidays only when they are told', () => {
    assert.equal(computed({age: '/a'}, {a: '2000-11-24'}), undefined);
    assert.equal(computed({age: '/a'}, {a: '2000-11-24'}, {today}), 26);
    const days = {workingDays: ['/a', '/b']};
    const answers = {a: '2026-12-24', b: '2026-12-28'};
    assert.deepEqual([computed(days, answers), computed(days, answers, {calendar})], [2, 1]);
  });

  it('overwrite what was sent, and are shown, never asked', () => {
    const answers = {members: [{name: 'A', income: 5}], total: 1_000_000_000};
    assert.equal(clean(form, answers)['total'], 5);
    const item = pages(form, answers)[1]!.items[0]!;
    assert.ok(item.kind === 'field' && item.computed && !item.enabled);
    assert.equal(item.kind === 'field' && item.value, 5);
    assert.deepEqual(validate(form, answers), []);
  });

  it('decide what is shown, also when they come from entries', () => {
    const shown = (income: number) => JSON.stringify(pages(form, {members: [{name: 'A', income}]})).includes('"/poor"');
    assert.deepEqual([shown(500_000), shown(2_000_000)], [true, false]);
  });

  it('do not count hidden answers', () => {
    const answers = {hasMembers: false, members: [{name: 'A', income: 5}]};
    const sent = clean(form, answers);
    assert.deepEqual([sent['total'], sent['count']], [undefined, 0]);
  });

  it('are worked out from other computed values', () => {
    const chained = compileForm(
      small(
        {a: number, b: {...number, 'x-compute': {sum: ['/c', 1]}}, c: {...number, 'x-compute': {product: ['/a', 2]}}},
        ['/b', '/a', '/c'].map((at) => control(at)),
      ),
    );
    assert.deepEqual(clean(chained, {a: 3}), {a: 3, b: 7, c: 6});
  });

  it('do bounded work for millennia and for entries of entries', () => {
    const long = {a: '0001-01-01', b: '9999-12-31'};
    assert.equal(computed({workingDays: ['/a', '/b']}, long), 2_608_614);
    const pairs = {type: 'array', items: {type: 'object', properties: {n: number}}};
    const deep = {type: 'array', items: {type: 'object', properties: {p: pairs}}};
    const made = compileForm(
      small({deep, c: {...number, 'x-compute': {count: '/deep/*/p/*/n'}}}, [control('/deep'), control('/c')]),
    );
    const rows = Array.from({length: 1000}, () => ({p: Array.from({length: 1000}, () => ({n: 1}))}));
    assert.ok((clean(made, {deep: rows})['c'] as number) <= 20_000);
    assert.deepEqual(
      validate(made, {deep: rows}).map(({pointer, code}) => `${pointer} ${code}`),
      ['/deep maxItems'],
    );
    assert.ok(made.context.work.count < 10, `${made.context.work.count} values were looked at`);
  });
});

describe('working days by whole weeks', () => {
  it('are those of the domain', () => {
    const day = fc.date({min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true});
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    const free = fc.record({
      holidays: fc.array(
        iso.map((date) => ({date})),
        {maxLength: 20},
      ),
      workingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      closures: fc.array(iso, {maxLength: 5}),
    });
    fc.assert(
      fc.property(iso, iso, free, (a, b, working) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        assert.equal(workingDays(from, to, false, working), workingDaysBetween(from, to, working));
      }),
      {numRuns: 200},
    );
  });
});

describe('unsound expressions are refused with a place and a reason', () => {
  const withCompute = (source: unknown, more = {}) =>
    small({a: number, b: {...number, 'x-compute': source}, ...more}, [control('/a'), control('/b')]);
  const table: [string, ReturnType<typeof small>, string, RegExp][] = [
    ['an unknown function', withCompute({eval: '1'}), '/schema/properties/b/x-compute', /not an expression/],
    ['program text', withCompute('a + 1'), '/schema/properties/b/x-compute', /points to nothing/],
    ['an inherited name', withCompute({constructor: []}), '/schema/properties/b/x-compute/constructor', /not allowed/],
    ['a pointer to nothing', withCompute({sum: ['/x']}), '/schema/properties/b/x-compute/sum/0', /nothing/],
    ['a star without entries', withCompute({sum: ['/a/*']}), '/schema/properties/b/x-compute/sum/0', /nothing/],
    ['itself', withCompute({sum: ['/b']}), '/uischema/elements/1', /circle/],
    [
      'a circle of two',
      small({a: {...number, 'x-compute': {sum: ['/b']}}, b: {...number, 'x-compute': {sum: ['/a']}}}, [
        control('/a'),
        control('/b'),
      ]),
      '/uischema/elements/1',
      /circle/,
    ],
    [
      'a circle through a rule',
      small({a: {...number, 'x-compute': {sum: ['/b']}}, b: number}, [
        control('/a'),
        control('/b', showWhen('/a', {})),
      ]),
      '/uischema/elements/',
      /circle/,
    ],
    [
      'a text',
      small({a: {...string, 'x-compute': {count: '/a'}}}, [control('/a')]),
      '/schema/properties/a/x-compute',
      /number/,
    ],
    ['what no page shows', small({a: {...number, 'x-compute': 1}}, []), '/schema/properties/a/x-compute', /no Control/],
    [
      'endless nesting',
      withCompute(Array.from({length: 200}).reduce<unknown>((inner) => ({sum: [inner]}), 1)),
      '/schema/properties/b/x-compute',
      /deeper|not an expression/,
    ],
    ['checks that are no list', small({a: number}, [], {'x-checks': {}}), '/schema/x-checks', /list/],
    [
      'an unknown comparison',
      small({a: number}, [control('/a')], {'x-checks': [{left: '/a', is: 'matches', right: 1}]}),
      '/schema/x-checks/0',
      /<=/,
    ],
    [
      'a check at nothing',
      small({a: number}, [control('/a')], {'x-checks': [{left: '/a', is: '<', right: 1, at: '/z'}]}),
      '/schema/x-checks/0/at',
      /nothing/,
    ],
    [
      'checks inside an object',
      small({o: {type: 'object', properties: {a: number}, 'x-checks': []}}, [control('/o')]),
      '/schema/properties/o/x-checks',
      /root/,
    ],
  ];
  for (const [name, definition, path, reason] of table) {
    it(name, () => {
      assert.throws(
        () => compileForm(definition),
        (error) => error instanceof FormError && error.path.startsWith(path) && reason.test(faultWords(error).en),
      );
    });
  }
});

describe('for all answers', () => {
  it('computed values are the same each time, and nothing else changes', () => {
    const income = fc.oneof(fc.integer(), fc.string(), fc.constant(null));
    const born = fc.oneof(fc.constantFrom('2000-02-29', '2020-01-01', '', 'x'), fc.integer());
    const entry = fc.record(
      {name: fc.string(), income, born, age: fc.integer()},
      {requiredKeys: [], noNullPrototype: true},
    );
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 5}), fc.integer(), (entries, total) => {
        const answers = {members: entries, total, count: total};
        const before = structuredClone(answers);
        const again = compileForm(household, {today, calendar});
        const cleaned = clean(form, answers);
        assert.deepEqual(cleaned, clean(again, structuredClone(answers)));
        assert.deepEqual(clean(again, cleaned), cleaned);
        assert.deepEqual(answers, before);
        assert.equal(cleaned['count'], entries.length);
        assert.equal(
          getAt(clean(form, {...answers, total: 1}), '/total'),
          cleaned['total'],
          'what was sent does not count',
        );
      }),
    );
  });
});
