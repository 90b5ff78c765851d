import {expect} from '@open-wc/testing';
import {filterOptions} from './filter-options.js';

const options = ['Pertanian', 'Perdagangan besar', 'Jasa keuangan', 'Usaha dagang (UD)', 'Kafé & restoran'].map(
  (label) => ({label}),
);
const found = (typed: string): string[] => filterOptions(options, typed).map(({label}) => label);

describe('looking for an option', () => {
  it('finds by the beginning of any word, in any order', () => {
    expect(found('dagang')).to.eql(['Usaha dagang (UD)']);
    expect(found('ud usaha')).to.eql(['Usaha dagang (UD)']);
    expect(found('PER')).to.eql(['Pertanian', 'Perdagangan besar']);
  });

  it('puts what begins with the words first', () => {
    const two = [{label: 'Toko besar'}, {label: 'Besar sekali'}];
    expect(filterOptions(two, 'besar').map(({label}) => label)).to.eql(['Besar sekali', 'Toko besar']);
  });

  it('does not mind accents, signs and spaces', () => {
    expect(found('  kafe & rest ')).to.eql(['Kafé & restoran']);
    expect(found('(ud)')).to.eql(['Usaha dagang (UD)']);
  });

  it('gives all for nothing, and nothing for what is not there', () => {
    expect(found(' ')).to.have.length(5);
    expect(found('xyz')).to.eql([]);
  });
});
