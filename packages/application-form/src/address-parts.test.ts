import {expect} from '@open-wc/testing';
import {addressOf, chosenAt, missingLevel} from './address-parts.js';

const sukajadi = {
  code: '32.73.07',
  name: 'Sukajadi',
  within: [
    {code: '32.73', name: 'Kota Bandung'},
    {code: '32', name: 'Jawa Barat'},
  ],
};
const address = addressOf(sukajadi, 'village');

describe('an address, level by level', () => {
  it('is filled from the top by an area that was found', () => {
    expect(address).to.eql({
      province: {code: '32', name: 'Jawa Barat'},
      regency: {code: '32.73', name: 'Kota Bandung'},
      district: {code: '32.73.07', name: 'Sukajadi'},
    });
    expect(missingLevel(address, undefined)).to.equal('village');
    expect(missingLevel(address, 'district')).to.equal(undefined);
  });

  it('goes no deeper than is asked', () => {
    expect(Object.keys(addressOf(sukajadi, 'regency'))).to.eql(['province', 'regency']);
  });

  it('loses what lies below another choice, and keeps what lies above', () => {
    const other = chosenAt(address, 'regency', {code: '32.71', name: 'Kota Bogor'});
    expect(other).to.eql({province: {code: '32', name: 'Jawa Barat'}, regency: {code: '32.71', name: 'Kota Bogor'}});
    expect(chosenAt(address, 'regency', undefined)).to.eql({province: {code: '32', name: 'Jawa Barat'}});
    expect(chosenAt(address, 'province', undefined)).to.equal(undefined);
  });
});
