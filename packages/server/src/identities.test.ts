import assert from 'node:assert/strict';
import {test} from 'node:test';
import {identitiesIn} from './identities.js';

test('identity numbers are found wherever they stand in the answers, however they are written', () => {
  const answers = {
    applicant: {nik: '3171014107900001', again: '3171 0141 0790 0001', phone: '081234567890', born: '1990-07-01'},
    children: [{nik: '3171.0101.0110.0001'}, {nik: ''}, null],
    note: 'NIK saya 3171014107900009',
  };
  assert.deepEqual(identitiesIn(answers), ['3171014107900001', '3171010101100001']);
  assert.deepEqual(identitiesIn(undefined), []);
});
