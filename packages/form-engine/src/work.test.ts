import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clean, compileForm, pages, setAt, validate} from './index.js';
import type {Answers, CompiledForm} from './index.js';
import {form as household} from './household.fixture.js';
import {largeForm} from './large-form.fixture.js';
import {control, showWhen, small} from './sample-form.fixture.js';

/** How many values are looked at by a validation. */
function work(form: CompiledForm, answers: Answers): number {
  const before = form.context.work.count;
  validate(form, answers);
  return form.context.work.count - before;
}

describe('after one change', () => {
  it('only that field, and what depends on it, is looked at again', () => {
    const {definition, answers} = largeForm(1000);
    const form = compileForm(definition);
    assert.ok(work(form, answers) >= 1000, 'at first, everything');
    assert.equal(work(form, answers), 0, 'nothing changed');
    const renamed = setAt(answers, '/g3/f152', 'Ani');
    assert.ok(work(form, renamed) <= 4, 'a field, and what the whole form says');
    const ruled = setAt(renamed, '/g0/f8', 'Budi');
    assert.ok(work(form, ruled) <= 6, 'a field, the rule that looks at it, and the field that it shows');
    const totalled = setAt(ruled, '/g0/f4', 7);
    assert.ok(work(form, totalled) <= 6, 'a field and what is computed from it');
  });

  it('only that question is another one, if it is', () => {
    const {definition, answers} = largeForm(100);
    const form = compileForm(definition);
    const before = pages(form, answers)[0]!.items;
    const changed = (after: Answers) =>
      pages(form, after)[0]!.items.flatMap((item, at) =>
        item === before[at] || !('pointer' in item) ? [] : [item.pointer],
      );
    assert.deepEqual(changed(setAt(answers, '/g0/f0', 'Ani')), []);
    assert.deepEqual(changed(setAt(answers, '/g0/f4', 9)), ['/total']);
  });

  it('only that entry of a repeat is looked at again', () => {
    const members = Array.from({length: 4}, (_, at) => ({name: `A${at}`, born: '2000-01-01', income: at}));
    const answers = {members};
    const all = work(household, answers);
    const one = work(household, setAt(answers, '/members/2/name', 'Budi'));
    assert.ok(one < all / 2, `${one} of ${all}`);
    assert.equal(work(household, setAt(answers, '/members/2/name', 'Budi')) < all, true);
  });

  it('says the same as a form that begins anew', () => {
    const {definition, answers} = largeForm(200);
    const form = compileForm(definition);
    let now: Answers = answers;
    for (const [pointer, value] of [
      ['/g0/f0', ''],
      ['/g0/f1', '12'],
      ['/g1/f51', undefined],
      ['/g0/f8', undefined],
      ['/g0/f4', -1],
      ['/g0/f1', '3171015708950001'],
      ['/g0/f9', 'x'.repeat(200)],
    ] as const) {
      now = setAt(now, pointer, value);
      assert.deepEqual(validate(form, now), validate(compileForm(definition), now));
      assert.deepEqual(clean(form, now), clean(compileForm(definition), now));
      assert.deepEqual(pages(form, now), pages(compileForm(definition), now));
    }
  });
});

describe('work is bounded', () => {
  it('in the largest form: each value is looked at a few times', () => {
    const {definition, answers} = largeForm(4990);
    const form = compileForm(definition);
    assert.ok(work(form, answers) <= 4 * 5000);
  });

  it('for a text that no pattern should see, in a rule and in a condition too', () => {
    const string = {type: 'string'};
    const slow = '^(?=.*a)a*a*a*a*b$';
    const form = compileForm(
      small(
        {a: string, b: string, c: string},
        [control('/a'), control('/b', showWhen('/a', {pattern: slow})), control('/c')],
        {
          if: {properties: {a: {pattern: slow}}},
          then: {required: ['c']},
        },
      ),
    );
    const begin = process.cpuUsage().user;
    assert.deepEqual(validate(form, {a: 'a'.repeat(9_000)}), [{pointer: '/a', code: 'maxLength', params: {max: 60}}]);
    assert.deepEqual(validate(form, {c: 'a'.repeat(9_000)}), [], 'the pattern does not look there');
    assert.ok(process.cpuUsage().user - begin < 2_000_000, 'took more than two seconds of processor time');
  });

  it('for a name that no text can hold', () => {
    const form = compileForm(small({o: {type: 'object'}}, [], {additionalProperties: {type: 'string'}}));
    assert.doesNotThrow(() => validate(form, {'\ud800': 7}));
  });

  it('for a list of a million entries, which is refused unseen', () => {
    const before = household.context.work.count;
    const members = Array.from({length: 1_000_000}, () => ({}));
    assert.deepEqual(
      validate(household, {members}).map(({pointer, code}) => `${pointer} ${code}`),
      ['/members maxItems'],
    );
    assert.ok(household.context.work.count - before < 20);
  });
});
