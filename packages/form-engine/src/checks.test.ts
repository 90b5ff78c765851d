import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, errorText, validate} from './index.js';
import {form} from './household.fixture.js';
import {control, small} from './sample-form.fixture.js';

describe('checks between answers', () => {
  it('say in the words of the form what does not fit, once both are answered', () => {
    const answers = {members: [{name: 'A'}], begin: '2026-11-24', end: '2026-11-23'};
    const [error, ...others] = validate(form, answers);
    assert.deepEqual(error, {pointer: '/end', code: 'check', params: {}, text: 'check.period'});
    assert.deepEqual(others, []);
    assert.equal(errorText(form, error!, 'en'), 'The last day cannot be before the first.');
    assert.equal(errorText(form, error!, 'jv'), 'Tanggal selesai tidak boleh sebelum tanggal mulai.');
    assert.deepEqual(validate(form, {...answers, end: undefined}), []);
  });

  it('belong to the page of their field, and give way to a plainer error', () => {
    const answers = {begin: '2026-11-24', end: '2026-11-23'};
    assert.deepEqual(
      validate(form, answers, {page: 0}).map(({pointer}) => pointer),
      ['/members'],
    );
    assert.deepEqual(
      validate(form, answers, {page: 1}).map(({code}) => code),
      ['check'],
    );
    const wrong = {members: [{name: 'A'}], begin: '2026-11-24', end: 'soon'};
    assert.deepEqual(
      validate(form, wrong).map(({code}) => code),
      ['date'],
    );
  });

  it('work in entries, and with what is computed from them', () => {
    const answers = {
      members: [
        {name: 'A', income: 5},
        {name: 'B', from: '2026-02-02', to: '2026-02-01'},
      ],
      share: 6,
    };
    assert.deepEqual(
      validate(form, answers).map(({pointer, text}) => [pointer, text]),
      [
        ['/members/1/to', 'check.stay'],
        ['/share', undefined],
      ],
    );
  });

  it('compare numbers, days and texts, each with its like', () => {
    const made = compileForm(
      small({a: {}, b: {}}, [control('/a'), control('/b')], {'x-checks': [{left: '/a', is: '!=', right: '/b'}]}),
    );
    const fails = (a: unknown, b: unknown) => validate(made, {a, b}).length > 0;
    assert.deepEqual([fails(1, 1), fails('x', 'x'), fails('2026-01-01', '2026-01-01')], [true, true, true]);
    assert.deepEqual([fails(1, 2), fails(1, '1'), fails('x', undefined)], [false, false, false]);
  });
});

describe('own words for errors', () => {
  it('are found without the numbers of entries', () => {
    const [error] = validate(form, {members: [{}]});
    assert.equal(errorText(form, error!, 'id'), 'Tulis nama anggota ini.');
    assert.equal(errorText(form, {pointer: '/share', code: 'min', params: {}}, 'id'), undefined);
  });
});
