import {expect} from '@open-wc/testing';
import {PROBLEM_CODES} from '@mpp-sdk/contract';
import {codesEn} from './codes-en.js';
import {codesId} from './codes-id.js';
import {en} from './en.js';
import {id} from './id.js';
import {problemWords} from './problem-words.js';

describe('the shared words', () => {
  for (const [locale, codes] of Object.entries({id: codesId, en: codesEn})) {
    it(`has words for every problem code in ${locale}`, () => {
      for (const code of PROBLEM_CODES) expect(codes[code], code).to.match(/\w.*\.$/);
    });
  }
  it('has the words of the codes once they have been brought', async () => {
    await Promise.all([problemWords.bring('id'), problemWords.bring('en')]);
    expect(id.codes['slot-taken']).to.equal(codesId['slot-taken']);
    expect(en.codes['slot-taken']).to.equal(codesEn['slot-taken']);
  });
  it('says the same things in both languages', () => {
    expect(Object.keys(codesEn).sort()).to.deep.equal(Object.keys(codesId).sort());
    expect(Object.keys(en.failure).sort()).to.deep.equal(Object.keys(id.failure).sort());
  });
});
