import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {highlight} from './highlight.js';

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map(({text: piece, hit}) => (hit ? `[${piece}]` : piece))
    .join('');

describe('what was typed, marked in a name', () => {
  it('is every word, wherever it stands, also its beginning', () => {
    expect(marked('Penggantian KTP-el karena Hilang', 'ktp hil')).to.equal('Penggantian [KTP]-el karena [Hil]ang');
    expect(marked('Akta Kelahiran Anak', 'anak akta')).to.equal('[Akta] Kelahiran [Anak]');
  });
  it('is only at the beginning of words, and never a single letter', () => {
    expect(marked('Pencatatan', 'catat')).to.equal('Pencatatan');
    expect(marked('Akta anak', 'a')).to.equal('Akta anak');
  });
  it('takes what looks like a pattern or markup as it is', () => {
    expect(marked('a.* <b>tebal</b> (KTP)', '.* <b> ktp )')).to.equal('a.* <b>tebal</b> ([KTP])');
  });
  it('never changes the text, whatever both hold', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('a', 'İ', 'ß', ' ', '\u0000', '\u202e', '<', '\ud800')}),
    );
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        const pieces = highlight(text, query);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        expect(pieces.every((piece) => piece.text !== '')).to.equal(true);
      }),
    );
  });
});
