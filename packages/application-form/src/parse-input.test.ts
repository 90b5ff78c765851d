import {expect} from '@open-wc/testing';
import {parseInput} from './parse-input.js';

describe('what a person types', () => {
  it('reads money however it is grouped', () => {
    for (const text of ['1500000', '1.500.000', 'Rp1.500.000', 'Rp 1.500.000,00', '1,500,000', '1.500.000,-']) {
      expect(parseInput('money', text), text).to.equal(1500000);
    }
  });

  it('reads whole numbers and fractions with comma or point', () => {
    expect(parseInput('number', '1.500', true)).to.equal(1500);
    expect(parseInput('number', '2,5')).to.equal(2.5);
    expect(parseInput('number', '-3', true)).to.equal(-3);
  });

  it('keeps what is no number, so that it can be corrected', () => {
    expect(parseInput('money', 'dua juta')).to.equal('dua juta');
    expect(parseInput('number', '12 orang')).to.equal('12 orang');
    expect(parseInput('money', '  ')).to.equal(undefined);
  });

  it('leaves text alone, also leading zeros', () => {
    expect(parseInput('nik', '0171 0157')).to.equal('0171 0157');
    expect(parseInput('text', ' a ')).to.equal(' a ');
  });
});
