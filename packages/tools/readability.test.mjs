import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MOST_WORDS, judge} from './readability/judge.mjs';
import {wordsOf} from './readability/read-words.mjs';

describe('the readability check', () => {
  it('refuses a sentence that is too long, and not two short ones', () => {
    const half = `${'kata '.repeat(MOST_WORDS / 2)}`.trim();
    assert.deepEqual(judge(`${half} ${half}.`, {}), []);
    assert.match(judge(`${half} ${half} lagi.`, {})[0], /^21 words in one sentence/);
    assert.deepEqual(judge(`${half} satu. ${half} dua.`, {}), []);
  });

  it('names the plainer word for an office word, and only for the whole word', () => {
    const glossary = {guna: 'untuk'};
    assert.deepEqual(judge('Guna mengurus izin.', glossary), ['"guna" is an office word; plainer: untuk']);
    assert.deepEqual(judge('Gunakan huruf besar. Berguna.', glossary), []);
  });

  it('finds what people read in a messages file, in its language, and neither keys nor types', () => {
    const code = `const detailId = {'a b': 'Halo', n: (x: 'one' | 'two') => (x === 'one' ? 'Satu' : \`Ada \${x} lagi\`)};
const en: Words = {hello: 'Hello'};`;
    assert.deepEqual(
      wordsOf(code, 'words.ts').map(({lang, text, line}) => `${lang} ${text} ${line}`),
      ['id Halo 1', 'id Satu 1', 'id Ada … lagi 1', 'en Hello 2'],
    );
  });
});
