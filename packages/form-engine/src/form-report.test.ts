import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formReport} from './index.js';
import type {FormReport} from './index.js';
import {household} from './household.fixture.js';
import {control, definition, small} from './sample-form.fixture.js';

const string = {type: 'string'};
const errors = ({lines}: FormReport) =>
  lines.filter(({level}) => level === 'error').map(({path, words}) => [path, words.en]);
const hints = ({lines}: FormReport) => lines.filter(({level}) => level === 'hint').map(({words}) => words.id);

describe('the report on a definition', () => {
  it('finds nothing wrong with sound forms, and counts what they ask', () => {
    assert.deepEqual(errors(formReport(definition)), []);
    assert.deepEqual(errors(formReport(household)), []);
    assert.deepEqual(formReport(household).counts, {pages: 2, questions: 13, repeats: 2, computed: 4});
  });

  it('says all that is wrong at once, with the keyword that may have been meant', () => {
    const odd = small({a: {...string, maxLenght: 3}, b: string}, [control('/a'), control('/z')], {required: ['b']});
    assert.deepEqual(errors(formReport(odd)), [
      ['/schema/properties/a/maxLenght', 'maxLenght is no keyword of JSON Schema 2020-12; did you mean maxLength?'],
      [
        '/uischema/elements/1/scope',
        '#/properties/z points to nothing in the schema; write "#/properties/name" of a field that is there',
      ],
      ['/b', 'is required, but no Control asks for it; add a Control to the uischema'],
    ]);
  });

  it('names the words that are missing in either language', () => {
    const form = small({a: string, list: {type: 'array', items: {type: 'object', properties: {b: string}}}}, [
      control('/a'),
      control('/list'),
    ]);
    const texts = {
      id: {'/a.label': 'A', '/list.label': 'B', '/list/b.label': 'C'},
      en: {'/a.label': 'A', '/list.label': 'B'},
    };
    assert.deepEqual(hints(formReport({...form, texts})), ['belum ada teks Inggris: texts.en["/list/b.label"]']);
  });

  it('names the drawings and recordings that would be passed over, with place and reason', () => {
    const choice = {type: 'string', title: 'A', enum: ['baru', 'hilang']};
    const hintsOf = (schema: object) =>
      formReport(small({a: {...choice, ...schema}}, [control('/a')]))
        .lines.filter(({path}) => path.includes('/x-'))
        .map(({level, path, words}) => [level, path, words.en]);
    assert.deepEqual(
      hintsOf({'x-icon': {baru: 'new', hilang: 'lost'}, 'x-audio': {id: 'https://suara.example/a.mp3', en: '/a.mp3'}}),
      [],
    );
    assert.deepEqual(
      hintsOf({'x-icon': {baru: 'documnt', lama: 'new', hilang: 7}, 'x-audio': {id: 'http://a.example/a.mp3'}}),
      [
        [
          'hint',
          '/schema/properties/a/x-icon/baru',
          'there is no drawing documnt, and none is shown; did you mean document?',
        ],
        ['hint', '/schema/properties/a/x-icon/lama', 'there is no choice lama; remove it, or mend its name'],
        [
          'hint',
          '/schema/properties/a/x-icon/hilang',
          'there is no drawing 7, and none is shown; docs/forms.md has the list',
        ],
        [
          'hint',
          '/schema/properties/a/x-audio/id',
          'this recording is not played; write an https:// address, or one of the same site that begins with /',
        ],
      ],
    );
    assert.deepEqual(hintsOf({'x-icon': 'new', 'x-audio': '/a.mp3'}), [
      [
        'hint',
        '/schema/properties/a/x-icon',
        'x-icon is written by choice: {"<choice>": "<drawing>"}, in a field that has choices',
      ],
      ['hint', '/schema/properties/a/x-audio', 'x-audio is written by language: {"id": "https://..."}'],
    ]);
  });

  it('says so when a file is no form at all', () => {
    for (const file of [null, 7, [], 'x'])
      assert.equal(formReport(file).lines[0]!.words.en, 'is no form: the file must hold one object, between { and }');
    assert.deepEqual(
      formReport({}).lines.map(({path}) => path),
      ['/id', '/version', '/title', '/schema', '/uischema'],
    );
    assert.deepEqual(errors(formReport({...small({}, []), schema: {type: 'array'}})), [
      ['/schema/type', 'must be object; write "type": "object"'],
    ]);
  });

  it('follows migrations to where they lead', () => {
    const form = small({a: string}, [control('/a')]);
    const migrations = [
      {to: 2, steps: [{op: 'move', from: '/x', to: '/y'}]},
      {to: 3, steps: [{op: 'move', from: '/y', to: '/b'}]},
    ];
    const said = (version: number) =>
      hints(formReport({...form, version, migrations})).filter((words) => !/teks/.test(words));
    assert.deepEqual(said(3), ['/b tidak ada di versi ini']);
    assert.ok(said(2).includes('menuju versi yang belum ada'));
  });
});
