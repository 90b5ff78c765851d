import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createLexicon} from './lexicon.js';
import {listWorths} from './settings.js';

const {lexicon, steps} = createLexicon(listWorths);
for (const step of steps) step();
const {read} = lexicon;

describe('reading a text', () => {
  const table: [string, string][] = [
    ['Ijin PRAKTEK, akte & e-KTP', 'izin praktik akta ktp'],
    ['P-IRT / BPJS-Kesehatan', 'pirt bpjs kesehatan'],
    ['AK-1 (kartu kuning)', 'ak1 kartu kuning'],
    ['anak-anak anak2', 'anak anak anak'],
    ['Sértifikat', 'sertipikat'],
    ['driver’s', 'drivers'],
    ['suket utk yg blm nikah', 'surat keterangan untuk yang belum nikah'],
    ['💙 !!!', ''],
  ];
  for (const [text, words] of table) {
    it(`"${text}" is ${words || 'nothing'}`, () => assert.equal(read(text).join(' '), words));
  }

  it('takes names of objects for words like any other', () => {
    assert.deepEqual(read('constructor __proto__ toString'), ['constructor', 'proto', 'tostring']);
  });

  it('reads only the beginning of a pasted letter, and of a word without end', () => {
    assert.ok(read('kata '.repeat(5000)).length <= 60);
    assert.ok(read('a'.repeat(10_000)).every(({length}) => length <= 40));
  });

  it('reads any text without failing, in words of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        for (const word of read(text)) assert.match(word, /^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
