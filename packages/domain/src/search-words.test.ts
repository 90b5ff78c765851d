import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanQuery} from './search-words.js';

describe('the words of a search that may be kept', () => {
  it('are the words, in lower case and without what sets them apart', () => {
    assert.equal(cleanQuery('  Bikin   KTP, hilang?! '), 'bikin ktp hilang');
    assert.equal(cleanQuery('e-KTP anak ke-2'), 'e-ktp anak ke-2');
  });
  it('have no NIK, telephone, e-mail or link, however they are written', () => {
    assert.equal(cleanQuery('cek nik 3171010101900001 saya'), 'cek nik saya');
    assert.equal(cleanQuery('nik 3171 0101 0190 0001'), 'nik');
    assert.equal(cleanQuery('nik3171.0101.0190.0001 apa'), 'apa');
    assert.equal(cleanQuery('hubungi 0812-3456-7890'), 'hubungi');
    assert.equal(cleanQuery('kirim ke siti.aminah@contoh.id'), 'kirim ke');
    assert.equal(cleanQuery('https://contoh.id/a?nik=1 akta'), 'akta');
  });
  it('never hold four digits in a row, an at sign or more than 120 characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 500}),
          fc.string({unit: fc.constantFrom(...'0123456789٣ .-@abİ')}),
        ),
        (query) => {
          const words = cleanQuery(query);
          assert.ok(words.length <= 120 && words.split(' ').length <= 10);
          assert.doesNotMatch(words, /\p{N}{4}|@|[<>]/u);
          assert.equal(cleanQuery(words), words);
        },
      ),
    );
  });
  it('are none where nothing is left', () => {
    assert.equal(cleanQuery(' ?! 12345 '), '');
  });
});
