import {expect} from '@open-wc/testing';
import {mergeAnswers} from './merge-answers.js';

describe('answers changed on two devices', () => {
  const base = {name: 'Siti', address: {city: 'Bogor', street: 'Jl. A'}, papers: ['KTP']};

  it('come together field by field', () => {
    const mine = {...base, name: 'Siti Aini', address: {city: 'Bogor', street: 'Jl. B'}};
    const theirs = {...base, address: {street: 'Jl. A', city: 'Depok'}, papers: ['KTP', 'KK']};
    expect(mergeAnswers(base, mine, theirs)).to.eql({
      answers: {name: 'Siti Aini', address: {city: 'Depok', street: 'Jl. B'}, papers: ['KTP', 'KK']},
      differences: [],
    });
  });

  it('are a choice where both sides changed the same one, and no answer is lost meanwhile', () => {
    const merged = mergeAnswers(base, {...base, name: 'Aini'}, {...base, name: 'Nur'});
    expect(merged.answers).to.eql({...base, name: 'Aini'});
    expect(merged.differences).to.eql([{pointer: '/name', mine: 'Aini', theirs: 'Nur'}]);
  });

  it('follow an answer that one side has taken away', () => {
    const {papers, ...less} = base;
    expect(mergeAnswers(base, less, base).answers).to.eql(less);
    expect(mergeAnswers(base, base, less).answers).to.eql(less);
    expect(mergeAnswers(base, {...base, papers: ['KK']}, less).differences).to.have.length(1);
    expect(papers).to.have.length(1);
  });
});
