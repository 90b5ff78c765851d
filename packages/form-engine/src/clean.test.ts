import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {clean, compileForm, getAt, pages, setAt, validate, visibleFields} from './index.js';
import type {Answers, Item} from './index.js';
import {complete, control, form, showWhen, small} from './sample-form.fixture.js';

describe('cleaned answers', () => {
  it('are trimmed, without empty ones, with numbers in one form', () => {
    const typed = {
      applicant: {name: '  Sari ', nik: '3171 0157 0895 0001', birthDate: '', phone: '0812 3456 7890', email: null},
      business: {days: []},
      consent: false,
      visit: 'yes',
    };
    assert.deepEqual(clean(form, typed), {
      applicant: {name: 'Sari', nik: '3171015708950001', phone: '+6281234567890'},
      visit: 'yes',
    });
  });

  it('leave out what a changed answer has hidden, along the whole chain', () => {
    const changed = {...complete, business: {kind: 'trade', other: 'x'}, notes: 'stale', spouse: {name: 'B'}};
    assert.deepEqual(clean(form, changed), {...complete, business: {kind: 'trade'}});
  });

  it('keep what nobody knows', () => {
    const more = {...complete, surprise: {x: ''}};
    assert.deepEqual(clean(form, more), more);
  });

  it('keep every entry of a repeat at its place', () => {
    const more = {...complete, children: [{name: ' A '}, {name: ''}, {}]};
    assert.deepEqual(clean(form, more), {...complete, children: [{name: 'A'}, {}, {}]});
    assert.deepEqual(clean(form, {...complete, children: []}), complete, 'an empty list is no answer');
  });

  it('are the given object when nothing is to be done', () => assert.equal(clean(form, complete), complete));

  it('do not let a name like __proto__ reach a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "married": null, "visit": " no "}') as Answers;
    const cleaned = clean(form, hostile);
    assert.equal((cleaned as {polluted?: boolean}).polluted, undefined);
    assert.ok(validate(form, hostile).some(({pointer, code}) => pointer === '/__proto__' && code === 'unknown'));
    assert.equal(getAt(setAt({}, '/__proto__/polluted', true), '/polluted'), undefined);
    assert.equal(({} as {polluted?: boolean}).polluted, undefined);
  });
});

/** Answers that a browser, a stale draft or an attacker may send: right, wrong, empty, of any type. */
const leaf = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('', ' ', 'x', 'other', 'trade', true, false, null, 'A', 0, 5)},
  fc.constantFrom('3171 0157 0895 0001', '3171015708950001', '0812-3456-7890', '2026-01-01', ' a@b.id ', ['mon'], []),
  fc.string(),
  fc.jsonValue({maxDepth: 2}),
);
const pointers = form.fields.map(({pointer}) => pointer).concat('/children', '/surprise', '/applicant', '/business');
const anyAnswers = fc
  .array(fc.tuple(fc.constantFrom(...pointers), leaf), {maxLength: 14})
  .map((edits) => edits.reduce<Answers>((answers, [pointer, value]) => setAt(answers, pointer, value), {}));

describe('for all answers', () => {
  it('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = clean(form, answers);
        assert.deepEqual(clean(form, once), once);
      }),
      {numRuns: 500},
    );
  });

  it('the cleaned answers have the same errors, pages and shown fields', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const cleaned = clean(form, answers);
        assert.deepEqual(validate(form, cleaned), validate(form, answers));
        assert.deepEqual(pages(form, cleaned), pages(form, answers));
        assert.deepEqual(visibleFields(form, cleaned), visibleFields(form, answers));
      }),
      {numRuns: 300},
    );
  });

  it('a hidden field is neither sent nor wrong nor on a page', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = new Set(visibleFields(form, answers).map(({pointer}) => pointer));
        const wrong = new Set(validate(form, answers).map(({pointer}) => pointer));
        const onPages = new Set<string>();
        const collect = (items: readonly Item[]): void =>
          items.forEach((item) =>
            item.kind === 'group'
              ? collect(item.items)
              : (item.kind === 'field' || item.kind === 'repeat') && onPages.add(item.pointer),
          );
        pages(form, answers).forEach(({items}) => collect(items));
        const cleaned = clean(form, answers);
        for (const {pointer} of form.fields) {
          assert.equal(onPages.has(pointer), shown.has(pointer));
          if (shown.has(pointer)) continue;
          assert.equal(getAt(cleaned, pointer), undefined);
          assert.ok(!wrong.has(pointer));
        }
      }),
      {numRuns: 300},
    );
  });

  it('one page at a time finds the same field errors as the whole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const known = (errors: readonly {pointer: string}[]) =>
          errors.filter(({pointer}) => form.byPointer.has(pointer));
        const byPage = known(form.pages.flatMap((_, page) => validate(form, answers, {page})));
        const whole = known(validate(form, answers));
        if (whole.some((error) => 'code' in error && error.code === 'maxLength')) return;
        const sort = (errors: readonly object[]) => errors.map((error) => JSON.stringify(error)).sort();
        assert.deepEqual(sort(byPage), sort(whole));
      }),
      {numRuns: 200},
    );
  });
});

describe('a rule about an object', () => {
  it('answers the same before and after cleaning', () => {
    const rule = showWhen('/o', {type: 'object', properties: {b: {const: 'x'}}});
    const objects = compileForm(
      small({gate: {type: 'string'}, o: {type: 'object', properties: {b: {type: 'string'}}}, c: {type: 'string'}}, [
        control('/gate'),
        control('/o/b', showWhen('/gate', {const: 'open'})),
        control('/c', rule),
      ]),
    );
    const closed = {o: {b: 'y'}, c: 'kept'};
    assert.deepEqual(clean(objects, closed), {c: 'kept'});
    assert.deepEqual(clean(objects, {c: 'kept'}), {c: 'kept'});
    assert.deepEqual(clean(objects, {...closed, gate: 'open'}), {gate: 'open', o: {b: 'y'}});
  });
});
