import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressFits, formatAddress, levelsTo} from './address.js';

const whole = {
  province: {code: '32', name: 'Jawa Barat'},
  regency: {code: '32.73', name: 'Kota Bandung'},
  district: {code: '32.73.07', name: 'Sukajadi'},
  village: {code: '32.73.07.1001', name: 'Pasteur'},
};
const {village: _, ...toDistrict} = whole;

describe('an address of areas', () => {
  it('fits when it goes down exactly as far as it was asked', () => {
    assert.equal(addressFits(whole), true);
    assert.equal(addressFits(whole, 'village'), true);
    assert.equal(addressFits(toDistrict, 'district'), true);
    assert.equal(addressFits(toDistrict), false);
    assert.equal(addressFits(whole, 'district'), false);
    assert.deepEqual(levelsTo('regency'), ['province', 'regency']);
    assert.deepEqual(levelsTo('nonsense').length, 4);
  });

  it('fits only when each area lies within the one above', () => {
    assert.equal(addressFits({...whole, regency: {code: '31.73', name: 'Kota Bandung'}}), false);
    assert.equal(addressFits({...whole, village: {code: '32.73.07.10011', name: 'x'}}), false);
    assert.equal(addressFits({...whole, province: {code: '32.', name: 'x'}}), false);
  });

  it('carries nothing but codes and names', () => {
    for (const province of [
      '32',
      null,
      {code: '32'},
      {code: '32', name: ''},
      {code: '32', name: 'x'.repeat(101)},
      {code: '32', name: 'x', more: 1},
    ])
      assert.equal(addressFits({...whole, province}), false, JSON.stringify(province));
    for (const value of [undefined, null, '32', [], {...whole, more: 1}]) assert.equal(addressFits(value), false);
  });

  it('reads from the smallest area to the largest, as far as it is known', () => {
    assert.equal(formatAddress(whole), 'Pasteur, Sukajadi, Kota Bandung, Jawa Barat');
    assert.equal(formatAddress(toDistrict), 'Sukajadi, Kota Bandung, Jawa Barat');
    assert.equal(formatAddress({}), '');
  });
});
