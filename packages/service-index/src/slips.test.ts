import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {slips} from './slips.js';

const cost = (from: string, to: string) => slips(from, to, 9);

describe('slips', () => {
  it('cost nothing between a word and itself, and something between two words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{1,12}$/), (one, other) => {
        assert.equal(cost(one, one), 0);
        if (one !== other) assert.ok(cost(one, other) > 0);
      }),
    );
  });

  it('of a neighbouring key are likelier than of a far one', () => {
    assert.ok(cost('surst', 'surat') < cost('surpt', 'surat'));
  });
  it('of spelling are likelier than of the hand', () => {
    assert.ok(cost('prakteik', 'praktek') > cost('praktek', 'praktik'));
    assert.ok(cost('aktiv', 'aktif') < cost('aktig', 'aktif'));
  });
  it('that turn two letters round count once', () => assert.ok(cost('kpt', 'ktp') < cost('kbz', 'ktp')));
  it('that double a letter or lose an "h" are small', () => {
    assert.ok(cost('surrat', 'surat') < cost('surqat', 'surat'));
    assert.ok(cost('ilang', 'hilang') < cost('bilang', 'hilang'));
  });
  it('of one who writes without vowels are small', () => {
    assert.ok(cost('pspr', 'paspor') < 0.6);
    assert.ok(cost('dftr', 'daftar') < 0.6);
  });
  it('beyond the limit are only known to be more than it', () => assert.ok(slips('kelurahan', 'pajak', 1) > 1));
});
