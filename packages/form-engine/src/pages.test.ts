import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, pages, text, visibleFields} from './index.js';
import type {Answers, FieldItem, Item} from './index.js';
import {control, form, showWhen, small} from './sample-form.fixture.js';

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
const fields = (answers: Answers, locale?: string): FieldItem[] =>
  pages(form, answers, locale)
    .flatMap((page) => flat(page.items))
    .filter((item): item is FieldItem => item.kind === 'field');
const field = (pointer: string, answers: Answers = {applicant: {name: 'A'}}, locale?: string): FieldItem => {
  const found = fields(answers, locale).find((item) => item.pointer === pointer);
  assert.ok(found, `${pointer} is not shown`);
  return found;
};

describe('pages', () => {
  it('appear when their rule holds and keep their number', () => {
    assert.deepEqual(
      pages(form, {}).map(({index, key, label}) => [index, key, label]),
      [
        [0, 'page.applicant', 'Pemohon'],
        [2, 'page.3', 'Akhir'],
      ],
    );
    assert.equal(pages(form, {applicant: {name: 'A'}}).length, 3);
    assert.equal(pages(form, {applicant: {name: '  '}}).length, 2, 'spaces are no name');
  });

  it('hold notes, groups, rows and fields in the order of the definition', () => {
    const [first] = pages(form, {});
    assert.deepEqual(
      flat(first!.items).map((item) =>
        item.kind === 'field' ? item.pointer : item.kind === 'group' ? item.layout : item.kind,
      ),
      [
        'label',
        'fieldset',
        '/applicant/name',
        'row',
        '/applicant/nik',
        '/applicant/birthDate',
        '/applicant/phone',
        '/applicant/email',
        '/married',
      ],
    );
    assert.deepEqual(first!.items[0], {kind: 'label', text: 'Siapkan KTP'});
    assert.equal(first!.items[1]!.kind === 'group' && first!.items[1]!.label, 'Data diri');
  });

  it('say that an open object or a list of lists cannot be asked here', () => {
    const lists = {type: 'array', items: {type: 'array', items: {type: 'string'}}};
    const odd = compileForm(small({a: {type: 'object'}, b: lists}, [control('/a'), control('/b')]));
    assert.deepEqual(pages(odd, {})[0]!.items, [
      {kind: 'unsupported', pointer: '/a', label: 'a'},
      {kind: 'unsupported', pointer: '/b', label: 'b'},
    ]);
    assert.deepEqual(
      odd.notices.map(({path, code, level}) => [path, code, level]),
      [
        ['/schema/properties/a', 'field-unsupported', 'part'],
        ['/schema/properties/b', 'field-unsupported', 'part'],
      ],
    );
  });

  it('are one when the layout has none', () => {
    const one = compileForm(small({a: {type: 'string'}}, [control('/a')]));
    assert.deepEqual(
      pages(one, {}).map(({index, items}) => [index, items.length]),
      [[0, 1]],
    );
  });

  it('are left out when nothing on them is visible', () => {
    const hidden = compileForm(
      small({a: {type: 'string'}, b: {type: 'string'}}, [control('/a', showWhen('/b', {const: 'x'}))]),
    );
    assert.deepEqual(pages(hidden, {}), []);
  });

  it('ask for the whole form where a control names the whole', () => {
    for (const scope of ['#', '#/']) {
      const whole = compileForm(small({a: {type: 'string'}, b: {type: 'boolean'}}, [{type: 'Control', scope}]));
      assert.deepEqual(
        visibleFields(whole, {}).map(({pointer}) => pointer),
        ['/a', '/b'],
      );
    }
  });

  it('ask for every property of an object that has a control of its own', () => {
    const objects = compileForm(
      small({person: {type: 'object', properties: {a: {type: 'string'}, b: {type: 'boolean'}}}}, [control('/person')]),
    );
    assert.deepEqual(
      visibleFields(objects, {}).map(({pointer}) => pointer),
      ['/person/a', '/person/b'],
    );
  });
});

describe('fields', () => {
  it('are chosen by the vendor keyword, else by type', () => {
    const answers = {applicant: {name: 'A'}, married: true, business: {kind: 'other'}};
    assert.deepEqual(Object.fromEntries(fields(answers).map((item) => [item.pointer, item.field])), {
      '/applicant/name': 'text',
      '/applicant/nik': 'nik',
      '/applicant/birthDate': 'date',
      '/applicant/phone': 'phone',
      '/applicant/email': 'email',
      '/married': 'boolean',
      '/spouse/name': 'text',
      '/business/kind': 'choice',
      '/business/other': 'text',
      '/business/income': 'money',
      '/business/days': 'multichoice',
      '/photo': 'file',
      '/papers': 'file',
      '/consent': 'consent',
      '/visit': 'choice',
    });
  });

  it('are radio buttons up to five choices, then a list', () => {
    assert.equal(field('/visit').widget, 'radio');
    assert.equal(field('/business/kind').widget, 'select');
  });

  it('carry what their element needs', () => {
    assert.equal(field('/applicant/name').autocomplete, 'name');
    assert.equal(field('/applicant/nik').sensitivity, 'personal');
    const {accept, maxBytes, multiple} = field('/photo');
    assert.deepEqual([accept, maxBytes, multiple], [['image/jpeg', 'image/png'], 1000, false]);
    assert.equal(field('/papers').multiple, true);
  });

  it('are required by their own object, and by a condition of the schema while it holds', () => {
    assert.equal(field('/applicant/nik').required, true);
    assert.equal(field('/applicant/phone').required, false);
    assert.equal(field('/business/other', {applicant: {name: 'A'}, business: {kind: 'other'}}).required, true);
  });

  it('are disabled while their rule says so', () => {
    assert.equal(field('/business/income').enabled, true);
    const married = {applicant: {name: 'A'}, married: true, spouse: {name: 'B'}};
    assert.equal(field('/business/income', married).enabled, false);
    assert.equal(
      field('/business/income', {...married, married: false}).enabled,
      true,
      'the hidden name does not count',
    );
  });
});

describe('words', () => {
  it("are in the locale, then in its language, then in Indonesian, then the schema's own", () => {
    assert.equal(field('/applicant/name', {}, 'en-GB').label, 'Write your name');
    assert.equal(field('/applicant/name', {}, 'jv').label, 'Tulis nama');
    assert.equal(field('/applicant/name', {}, 'en').help, 'Seperti di KTP');
    assert.equal(field('/applicant/birthDate').label, 'birthDate');
    assert.deepEqual(field('/business/kind').options!.slice(0, 2), [
      {value: 'trade', label: 'Dagang'},
      {value: 'food', label: 'food'},
    ]);
  });

  it('never come from what every object inherits', () => {
    assert.equal(text(form, 'constructor', 'id'), undefined);
    assert.equal(text(form, 'page.applicant.label', '__proto__'), 'Pemohon');
  });
});
