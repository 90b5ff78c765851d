import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createQuestionKey} from './question-key.js';

const key = createQuestionKey();

it('wordings of one question have one key: spelling, affixes, order and small talk do not matter', () => {
  for (const [one, other] of [
    ['urus KTP hilang', 'tolong gimana cara ngurus ktp yg ilang'],
    ['suket pindah', 'surat keterangan pindah'],
    ['pindah surat', 'surat pindah'],
    ['akte lahir', 'akta kelahiran'],
  ] as const)
    assert.equal(key(one), key(other));
});

it('other questions have other keys, and no question has none', () => {
  assert.notEqual(key('ktp hilang'), key('kk hilang'));
  assert.notEqual(key('surat tidak mampu'), key('surat mampu'));
  assert.notEqual(key('gimana caranya'), '');
  assert.equal(key(' - '), '');
});
