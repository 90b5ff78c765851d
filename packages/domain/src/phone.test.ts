import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatPhone, isMobile, toE164} from './phone.js';

describe('a telephone number', () => {
  const table: [string, string | undefined][] = [
    ['0812 3456-7890', '+6281234567890'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['62812.3456.7890', '+6281234567890'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['0062 812 3456 7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['０８１２３４５６７８９０', '+6281234567890'],
    ['(021) 5550123', '+62215550123'],
    ['+60 12 345 6789', '+60123456789'],
    ['0812345678', '+62812345678'],
    ['081234567', undefined],
    ['08123456789012', undefined],
    ['1500123', undefined],
    ['112', undefined],
    ['0812abc', undefined],
    ['', undefined],
    ['+', undefined],
  ];
  for (const [text, number] of table) {
    it(`reads "${text}" as ${number}`, () => assert.equal(toE164(text), number));
  }

  it('tells mobile from fixed and foreign', () => {
    assert.equal(isMobile('0812 3456 7890'), true);
    assert.equal(isMobile('021 5550123'), false);
    assert.equal(isMobile('+6012345678'), false);
  });

  it('shows a mobile number in groups and reads it back', () => {
    assert.equal(formatPhone('+6281234567890'), '0812-3456-7890');
    assert.equal(formatPhone('+62215550123'), '021-5550-123');
    assert.equal(formatPhone('+62411555012'), '0411-5550-12');
    assert.equal(formatPhone('+60123456789'), '+60123456789');
    assert.equal(formatPhone('petugas'), 'petugas');
    fc.assert(
      fc.property(fc.stringMatching(/^08\d{8,11}$/), (text) => {
        assert.equal(toE164(formatPhone(text)), toE164(text));
        assert.equal(isMobile(text), true);
      }),
    );
  });
});
