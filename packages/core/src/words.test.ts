import {expect} from '@open-wc/testing';
import {bringWords, Words} from './words.js';

describe('words in two languages', () => {
  it('are Indonesian at once, and English when it has arrived', async () => {
    let asked = 0;
    const words = new Words({hello: 'Halo'}, async () => {
      asked++;
      return {hello: 'Hello'};
    });
    expect(words.bring('id')).to.equal(undefined);
    expect(words.en.hello).to.equal('Halo');
    await Promise.all([words.bring('en'), words.bring('en')]);
    expect(words.en.hello).to.equal('Hello');
    expect(words.id.hello).to.equal('Halo');
    expect(asked).to.equal(1);
    expect(words.bring('en')).to.equal(undefined);
  });
  it('come later in Indonesian, too, where they are seldom needed', async () => {
    const words = new Words<{hello?: string}>(
      {},
      async () => ({hello: 'Hello'}),
      async () => ({hello: 'Halo'}),
    );
    expect(words.id).to.deep.equal({});
    await bringWords([words], 'id');
    expect(words.id).to.deep.equal({hello: 'Halo'});
  });
  it('stay Indonesian where English cannot be loaded', async () => {
    const words = new Words('Halo', () => Promise.reject(new Error('no line')));
    await bringWords([words], 'en');
    expect(words.en).to.equal('Halo');
  });
});
