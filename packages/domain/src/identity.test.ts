import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatKk, formatNib, formatNik, formatNpwp, parseKk, parseNib, parseNik, parseNpwp} from './identity.js';

// Area 99.99.99 does not exist, so none of these belongs to anybody.
const man = '9999991708450001';
const woman = '9999995708450001';

describe('a NIK', () => {
  it('is read with spaces, dots and dashes', () => {
    assert.deepEqual(parseNik(' 9999.9917-0845 0001 '), parseNik(man));
    assert.equal(parseNik(man).valid, true);
    assert.deepEqual(parseNik(woman).parts, {
      area: '999999',
      sex: 'female',
      day: 17,
      month: 8,
      year: 45,
      serial: '0001',
    });
  });

  it('is refused only for its length or for what is no digit', () => {
    assert.deepEqual(parseNik('').errors, ['empty']);
    assert.deepEqual(parseNik('999999170845000').errors, ['wrong-length']);
    assert.deepEqual(parseNik('99999917084500O1').errors, ['not-digits']);
  });

  it('warns without refusing when it does not match', () => {
    const table: [string, Parameters<typeof parseNik>[1], string[]][] = [
      [man, {birthDate: '1945-08-17', sex: 'male'}, []],
      [woman, {birthDate: '1945-08-17', sex: 'female'}, []],
      [man, {birthDate: '1945-08-18'}, ['birth-date-differs']],
      [man, {sex: 'female'}, ['sex-differs']],
      [man, {knowsArea: () => false}, ['area-unknown']],
      ['9999993102450000', {}, ['date-impossible', 'serial-zero']],
      ['0999991708450001', {}, ['area-unknown']],
      ['9999992902000001', {}, []],
    ];
    for (const [nik, expected, warnings] of table) {
      assert.deepEqual(parseNik(nik, expected).warnings, warnings, nik);
      assert.equal(parseNik(nik, expected).valid, true);
    }
  });

  it('is accepted whatever its sixteen digits are, and formats back to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), (digits) => {
        assert.equal(parseNik(digits).valid, true);
        assert.equal(parseNik(formatNik(digits)).value, digits);
      }),
    );
  });

  it('never throws for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => typeof parseNik(text).valid === 'boolean'));
  });
});

describe('other numbers', () => {
  it('reads KK and NIB', () => {
    assert.equal(parseKk('9999 9917 0845 0001').valid, true);
    assert.equal(parseNib('1234567890123').valid, true);
    assert.deepEqual(parseNib('123456789012').errors, ['wrong-length']);
  });

  it('reads the three forms of an NPWP', () => {
    assert.deepEqual(pickForm('01.234.567.8-901.000'), ['0012345678901000', 'old']);
    assert.deepEqual(pickForm('0012345678901000'), ['0012345678901000', 'current']);
    assert.deepEqual(pickForm('0012345678901000000001'), ['0012345678901000000001', 'branch']);
    assert.deepEqual(parseNpwp('12345').errors, ['wrong-length']);
  });

  it('groups digits for reading and leaves unfinished input alone', () => {
    assert.equal(formatNik('9999991708450001'), '9999 9917 0845 0001');
    assert.equal(formatNik('999999'), '999999');
    assert.equal(formatKk('9999991708450001'), '9999 9917 0845 0001');
    assert.equal(formatNpwp('012345678901000'), '0012 3456 7890 1000');
    assert.equal(formatNib('1234567890123'), '1234 5678 9012 3');
  });
});

function pickForm(text: string) {
  const {value, form} = parseNpwp(text);
  return [value, form];
}
