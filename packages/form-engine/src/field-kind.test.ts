import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileForm, validate} from './index.js';
import {control, small} from './sample-form.fixture.js';

const form = compileForm(
  small(
    {
      at: {type: 'string', 'x-field': 'time'},
      home: {type: 'object', 'x-field': 'address'},
      city: {type: 'object', 'x-field': 'address', 'x-level': 'regency'},
      sign: {type: 'string', 'x-field': 'signature'},
    },
    ['/at', '/home', '/city', '/sign'].map((pointer) => control(pointer)),
    {required: ['home']},
  ),
);
const city = {province: {code: '32', name: 'Jawa Barat'}, regency: {code: '32.73', name: 'Kota Bandung'}};
const home = {
  ...city,
  district: {code: '32.73.07', name: 'Sukajadi'},
  village: {code: '32.73.07.1001', name: 'Pasteur'},
};
const codes = (answers: object): string[] =>
  validate(form, {home, ...answers}).map(({pointer, code}) => `${pointer} ${code}`);

describe('fields of more than one line', () => {
  it('are a time of day, an address, and a signature, which is a file', () => {
    assert.deepEqual(
      form.fields.map(({kind}) => kind),
      ['time', 'address', 'address', 'file'],
    );
    assert.deepEqual(codes({at: '14:05', city, sign: 'u1'}), []);
  });

  it('are refused when they are not whole', () => {
    assert.deepEqual(codes({at: '14.05'}), ['/at time']);
    assert.deepEqual(codes({city: home}), ['/city address']);
    assert.deepEqual(codes({home: city}), ['/home address']);
    assert.deepEqual(codes({home: 'Bandung'}), ['/home type']);
    assert.deepEqual(codes({home: undefined}), ['/home required']);
  });
});
