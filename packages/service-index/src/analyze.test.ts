import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {indexTerms, queryParts, words} from './analyze.js';
import {lifeEventWords} from './data/life-events.js';
import {spellings, stopWords} from './data/words.js';
import {synonyms} from './data/synonyms.js';

const said = (query: string) => queryParts(query).map((part) => part.word);

describe('reading a query', () => {
  it('writes words as the catalogue does', () => {
    assert.deepEqual(words('Ijin PRAKTEK, akte & e-KTP'), ['izin', 'praktik', 'akta', 'ktp']);
    assert.deepEqual(words('P-IRT / BPJS-Kesehatan'), ['pirt', 'bpjs', 'kesehatan']);
    assert.deepEqual(words('driver’s'), ["driver's"]);
  });

  it('drops empty words but keeps those that turn a meaning', () => {
    assert.deepEqual(said('gmn caranya mau bikin ktp ya'), ['ktp']);
    assert.deepEqual(said('surat keterangan tidak mampu'), ['surat', 'keterangan', 'tidak', 'mampu']);
    for (const word of ['tidak', 'belum', 'hilang', 'baru', 'mampu', 'tanpa', 'lama']) {
      assert.equal(stopWords.has(word), false, word);
    }
  });

  it('takes a known phrase as one wish', () => {
    const [part, ...more] = queryParts('tax number');
    assert.equal(more.length, 0);
    assert.equal(part!.others.has('npwp'), true);
  });

  it('looks for renamed instruments and for roots, worth less than the word', () => {
    assert.ok(queryParts('imb')[0]!.others.get('pbg')! < 1);
    assert.ok(queryParts('pembukaan')[0]!.others.get('buka')! < 1);
    assert.equal(queryParts('udah menikah')[0]!.others.has('perkawinan'), true);
  });

  it('counts each wish once and finds none in empty talk', () => {
    assert.deepEqual(said('ktp KTP e-ktp'), ['ktp']);
    assert.deepEqual(queryParts('apa itu ya?'), []);
    assert.deepEqual(queryParts('!!! 💙'), []);
  });

  it('reads only the beginning of a pasted letter', () => {
    const letter = Array.from({length: 500}, (_, at) => `kata${at}`).join(' ');
    assert.ok(queryParts(letter).length < 40);
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        for (const part of queryParts(text)) assert.notEqual(part.word, '');
        for (const term of indexTerms(text)) assert.notEqual(term, '');
      }),
    );
    assert.deepEqual(words('constructor __proto__ toString'), ['constructor', 'proto', 'tostring']);
  });
});

describe('the word lists', () => {
  it('can all be reached: keys are in the spelling that queries are put into', () => {
    for (const key of Object.keys(synonyms)) assert.equal(words(key).join(' '), key);
    for (const key of Object.keys(synonyms)) assert.ok(key.split(' ').length <= 3, key);
    for (const [key, text] of Object.entries(synonyms)) assert.notEqual(key, text);
    for (const text of Object.values(spellings)) assert.equal(words(text).join(' '), text);
  });
  it('have words for life events in both languages', () => {
    for (const text of Object.values(lifeEventWords)) assert.ok(text.includes(' '), text);
  });
});
