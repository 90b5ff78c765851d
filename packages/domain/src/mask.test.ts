import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {maskName, maskNik, maskPhone} from './mask.js';

describe('masks', () => {
  it('hides the birth date of a NIK', () => {
    assert.equal(maskNik('9999991708450001'), '9999••••••••0001');
    assert.equal(maskNik('9999 9917 0845 0001'), '9999••••••••0001');
  });
  it('hides the middle of a number without telling its length', () => {
    assert.equal(maskPhone('0812 3456 7890'), '+62812••••7890');
    assert.equal(maskPhone('0812345678'), '+62812••••5678');
    assert.equal(maskPhone('021 555 0123'), '+62215••••0123');
  });
  it('leaves first letters of a name', () => {
    assert.equal(maskName('Budi Santoso'), 'B••• S•••');
    assert.equal(maskName('  siti '), 'S•••');
    assert.equal(maskName('O'), 'O•••');
    assert.equal(maskName(''), '');
  });
  it('hides text that is no number whole', () => {
    assert.equal(maskNik('12345'), '••••••••');
    assert.equal(maskPhone('nomor saya'), '••••••••');
  });
});
