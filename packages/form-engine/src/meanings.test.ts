import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, meanings, pages, formReport} from './index.js';
import type {FieldItem} from './index.js';
import {control, small} from './sample-form.fixture.js';

const string = {type: 'string'};
const person = (...more: object[]) => ({
  type: 'object',
  properties: Object.assign({nik: {...string, 'x-field': 'nik'}}, ...more),
});

describe('what a question asks of the applicant', () => {
  it('is told by tokens, by what stands beside them, and by x-meaning; never of somebody else', () => {
    const form = compileForm(
      small(
        {
          me: person(
            {name: {...string, 'x-autocomplete': 'name'}},
            {home: {type: 'object', 'x-field': 'address', 'x-autocomplete': 'address-level4'}},
          ),
          mother: person({name: string}),
          witness: person({name: {...string, 'x-autocomplete': 'name', 'x-meaning': 'none'}}),
          card: {...string, 'x-field': 'kk', 'x-meaning': 'kk'},
        },
        ['/me', '/mother', '/witness', '/card'].map((at) => control(at)),
      ),
    );
    const found = Object.fromEntries(meanings(form));
    assert.equal(found['/mother/nik'], undefined);
    assert.equal(found['/witness/name'], undefined);
    assert.deepEqual(
      ['/me/nik', '/me/name', '/me/home', '/card'].map((at) => found[at]),
      ['nik', 'name', 'area', 'kk'],
    );
  });
});

describe('the purpose of a question', () => {
  const sensitive = {...string, 'x-sensitivity': 'personal'};
  const form = small({a: {...sensitive, 'x-purpose': 'purpose.a'}, b: sensitive}, [control('/a'), control('/b')]);

  it('is said beside it, in the language of the reader', () => {
    const texts = {id: {'purpose.a.text': 'Untuk A.'}, en: {'purpose.a.text': 'For A.'}};
    const said = (locale: string) =>
      pages(compileForm({...form, texts}), {}, locale)[0]!.items.map((item) => (item as FieldItem).purpose);
    assert.deepEqual(said('id'), ['Untuk A.', undefined]);
    assert.deepEqual(said('en'), ['For A.', undefined]);
  });

  it('is asked for by the check where personal data have none', () => {
    const paths = formReport(form).lines.filter(({words}) => /tujuan|purpose/.test(words.id));
    assert.deepEqual(
      paths.map(({path}) => path),
      ['/a', '/b'],
    );
  });
});
