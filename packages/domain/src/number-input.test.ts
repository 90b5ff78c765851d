import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatNumber} from './format.js';
import {formatMoney} from './format-service.js';
import {parseMoney, parseNumber} from './number-input.js';

describe('money as people write it', () => {
  it('is read however it is grouped and whatever stands around it', () => {
    const ways = [
      '1250000',
      '1.250.000',
      '1,250,000',
      '1 250 000',
      'Rp1.250.000',
      'Rp 1.250.000,00',
      'Rp. 1.250.000,-',
      'rp1250000',
      'IDR 1,250,000.00',
      '１.２５０.０００',
      'Rp\u00a01.250.000',
    ];
    for (const text of ways) assert.equal(parseMoney(text), 1_250_000, text);
    assert.equal(parseMoney('0'), 0);
  });

  it('is never guessed', () => {
    for (const text of [
      '',
      'Rp',
      'dua juta',
      '1,5 juta',
      '1.25',
      '1.2500',
      '1.250.00',
      '12.50',
      '-5000',
      '1.250,50',
      '9'.repeat(20),
    ])
      assert.equal(parseMoney(text), undefined, text);
  });

  it('is read again as it is shown', () => {
    fc.assert(
      fc.property(fc.nat({max: 1e15}), fc.constantFrom('id', 'en'), (rupiah, locale) => {
        assert.equal(parseMoney(formatMoney(rupiah, locale)), rupiah);
      }),
    );
  });
});

describe('a number as people write it', () => {
  it('is read with groups of three, comma or point', () => {
    assert.equal(parseNumber('1.500', true), 1500);
    assert.equal(parseNumber('1,500', true), 1500);
    assert.equal(parseNumber('1.500.000'), 1_500_000);
    assert.equal(parseNumber('2,5'), 2.5);
    assert.equal(parseNumber('2.5'), 2.5);
    assert.equal(parseNumber(' 1 500 ', true), 1500);
    assert.equal(parseNumber('−3', true), -3);
  });

  it('is nothing when it is no number', () => {
    for (const text of ['', '12 orang', '1.2.3', '--1', 'NaN', '1e5', '0x10'])
      assert.equal(parseNumber(text), undefined, text);
  });

  it('is read again as it is shown, when it is whole', () => {
    fc.assert(fc.property(fc.integer(), (value) => assert.equal(parseNumber(formatNumber(value, 'id'), true), value)));
  });
});
