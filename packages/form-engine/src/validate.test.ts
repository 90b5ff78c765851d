import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, setAt, validate, warnings} from './index.js';
import type {Answers} from './index.js';
import {complete, control, form, small} from './sample-form.fixture.js';

const codes = (answers: Answers): string[] => validate(form, answers).map(({pointer, code}) => `${pointer} ${code}`);

describe('validation', () => {
  it('finds nothing wrong with complete answers', () => assert.deepEqual(codes(complete), []));

  it('asks for what is required and shown, in the order of the pages', () => {
    assert.deepEqual(codes({}), [
      '/applicant/name required',
      '/applicant/nik required',
      '/consent consent',
      '/visit required',
    ]);
  });

  const table: [string, unknown, string, object?, string?][] = [
    ['/applicant/name', 'x'.repeat(61), 'maxLength', {max: 60, length: 61}],
    ['/applicant/name', 7, 'type'],
    ['/applicant/nik', '123', 'nik', {length: 16}],
    ['/applicant/nik', '317101570895000A', 'nik', {length: 16}],
    ['/applicant/birthDate', '2026-02-30', 'date'],
    ['/applicant/birthDate', '2027-01-01', 'maxDate', {max: '2026-11-24'}],
    ['/applicant/phone', '12', 'phone'],
    ['/applicant/email', 'a@b', 'email'],
    ['/applicant/email', 'a b@c.id', 'email'],
    ['/business/income', -1, 'min', {min: 0}],
    ['/business/income', 1_000_000_001, 'max', {max: 1_000_000_000}],
    ['/business/income', 1.5, 'type'],
    ['/business/income', '5000000', 'type'],
    ['/business/kind', 'piracy', 'enum'],
    ['/business/days', ['mon', 'sun'], 'enum'],
    ['/business/days', ['mon', 'tue', 'wed'], 'maxItems', {max: 2}],
    ['/business/days', ['mon', 'mon'], 'invalid'],
    ['/papers', ['u1', 2], 'invalid'],
    ['/consent', false, 'consent'],
    ['/surprise', 1, 'unknown'],
    ['/applicant/surprise', null, 'unknown'],
    ['/children', 'many', 'type'],
    ['/children', ['Ani'], 'type', {}, '/children/0'],
  ];
  for (const [pointer, value, code, params = {}, at = pointer] of table) {
    it(`says ${code} for ${JSON.stringify(value)?.slice(0, 30)} at ${pointer}`, () => {
      assert.deepEqual(validate(form, setAt(complete, pointer, value)), [{pointer: at, code, params}]);
    });
  }

  it('takes identity and telephone numbers as people write them', () => {
    const written = setAt(
      setAt(complete, '/applicant/nik', ' 3171 0157-0895.0001 '),
      '/applicant/phone',
      '0812-3456-7890',
    );
    assert.deepEqual(codes(written), []);
  });

  it('asks for what a condition of the schema requires', () => {
    assert.deepEqual(codes({...complete, business: {kind: 'other'}}), ['/business/other required']);
  });

  it('says nothing about hidden and disabled fields', () => {
    assert.deepEqual(codes({...complete, spouse: {name: 7}}), [], 'hidden');
    const married = {...complete, married: true, spouse: {name: 'B'}, business: {kind: 'trade', income: -1}};
    assert.deepEqual(codes(married), [], 'disabled');
  });

  it('can look at one page', () => {
    const pointers = (page: number) => validate(form, {surprise: 1}, {page}).map(({pointer}) => pointer);
    assert.deepEqual(pointers(0), ['/applicant/name', '/applicant/nik']);
    assert.deepEqual(pointers(2), ['/consent', '/visit']);
  });

  it('says type for an object that is none', () => {
    assert.deepEqual(validate(form, [] as never), [{pointer: '', code: 'type', params: {}}]);
    assert.ok(codes({...complete, business: 'shop'}).includes('/business type'));
  });

  it('reports what only the whole schema knows, once', () => {
    const either = compileForm(
      small({a: {type: 'string'}, b: {type: 'string'}}, [control('/a'), control('/b')], {
        anyOf: [{required: ['a']}, {required: ['b']}],
      }),
    );
    assert.deepEqual(validate(either, {}), [{pointer: '', code: 'invalid', params: {}}]);
    assert.deepEqual(validate(either, {b: 'x'}), []);
  });

  it('lets a choice of the schema speak for its branches', () => {
    const either = compileForm(
      small({a: {type: 'string'}, b: {type: 'string'}}, [control('/a'), control('/b')], {
        anyOf: [{properties: {a: {const: '1'}}}, {properties: {b: {const: '2'}}}],
      }),
    );
    assert.deepEqual(validate(either, {a: 'x', b: 'y'}), [{pointer: '', code: 'invalid', params: {}}]);
    assert.deepEqual(validate(either, {a: 'x', b: '2'}), []);
  });

  it('knows then, else and dependentRequired', () => {
    const string = {type: 'string'};
    const conditional = compileForm(
      small(
        {a: string, b: string, c: string, d: string},
        ['/a', '/b', '/c', '/d'].map((pointer) => control(pointer)),
        {
          if: {properties: {a: {const: 'x'}}, required: ['a']},
          then: {required: ['b']},
          else: {required: ['c']},
          dependentRequired: {b: ['d']},
        },
      ),
    );
    const missing = (answers: Answers) => validate(conditional, answers).map(({pointer}) => pointer);
    assert.deepEqual(missing({a: 'x'}), ['/b']);
    assert.deepEqual(missing({a: 'y'}), ['/c']);
    assert.deepEqual(missing({}), ['/c']);
    assert.deepEqual(missing({a: 'x', b: 'z'}), ['/d']);
  });

  it('does not overlook a requirement that no control asks for', () => {
    const silent = compileForm(small({a: {type: 'string'}}, [], {required: ['a']}));
    assert.deepEqual(validate(silent, {}), [{pointer: '/a', code: 'required', params: {}}]);
  });

  it('takes an endless text for too long at once, before any pattern sees it', () => {
    const slow = compileForm(small({a: {type: 'string', pattern: '^a*a*a*b$'}}, [control('/a')]));
    assert.equal(validate(slow, {a: 'a'.repeat(1_000_000)})[0]?.code, 'maxLength');
  });
});

describe('warnings', () => {
  it('point out a NIK that does not fit the birth date beside it, without refusing it', () => {
    assert.deepEqual(warnings(form, complete), []);
    const other = setAt(complete, '/applicant/birthDate', '1995-08-18');
    assert.deepEqual(warnings(form, other), [{pointer: '/applicant/nik', code: 'birth-date-differs'}]);
    assert.deepEqual(validate(form, other), []);
  });

  it('say nothing about a NIK that is an error already', () => {
    assert.deepEqual(warnings(form, setAt(complete, '/applicant/nik', '12')), []);
  });
});
