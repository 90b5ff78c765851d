import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {roots} from './stem.js';

describe('roots of a word', () => {
  const table: [string, string][] = [
    ['menikah', 'nikah'],
    ['perceraian', 'cerai'],
    ['memperpanjang', 'panjang'],
    ['pendaftaran', 'daftar'],
    ['penebangan', 'tebang'],
    ['pemotongan', 'potong'],
    ['penyambungan', 'sambung'],
    ['mengurus', 'urus'],
    ['mengambil', 'ambil'],
    ['ngambil', 'ambil'],
    ['daftarin', 'daftar'],
    ['kelahiran', 'lahir'],
    ['bersertipikat', 'sertipikat'],
    ['dipotong', 'potong'],
    ['suratnya', 'surat'],
  ];
  for (const [word, root] of table) {
    it(`"${word}" is also looked for as "${root}"`, () => assert.ok(roots(word).includes(root), roots(word).join()));
  }

  it('leaves alone what only looks like an affix', () => {
    for (const word of ['bulan', 'makanan', 'sekolah', 'nikah', 'sim', 'bpjs', '2026']) {
      assert.deepEqual(roots(word), [], word);
    }
  });

  it('are long enough to mean something and never the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,16}$/), (word) => {
        for (const root of roots(word)) assert.ok(root.length >= 3 && root !== word);
      }),
    );
  });
});
