import {expect} from '@open-wc/testing';
import {PROBLEM_CODES} from '@mpp-sdk/contract';
import {en} from './en.js';
import {id} from './id.js';

describe('the shared words', () => {
  for (const [locale, words] of Object.entries({id, en})) {
    it(`has words for every problem code in ${locale}`, () => {
      for (const code of PROBLEM_CODES) expect(words.codes[code], code).to.match(/\w.*\.$/);
    });
  }
  it('says the same things in both languages', () => {
    expect(Object.keys(en.codes).sort()).to.deep.equal(Object.keys(id.codes).sort());
    expect(Object.keys(en.failure).sort()).to.deep.equal(Object.keys(id.failure).sort());
  });
});
