import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {english} from './data/english.js';
import {lifeEvents} from './data/life-events.js';
import {regional} from './data/regional.js';
import {renamed} from './data/renamed.js';
import {synonyms} from './data/synonyms.js';
import {everyday} from './data/words.js';
import {createLexicon} from './lexicon.js';
import type {RegionWords} from './lexicon.js';
import {listWorths} from './settings.js';

function lexiconOf(words: RegionWords = {}, accepted: Record<string, string> = {}) {
  const {lexicon, steps} = createLexicon(listWorths, words, accepted);
  for (const step of steps) step();
  return lexicon;
}
const lexicon = lexiconOf();
const meanings = (words: string, of = lexicon) =>
  [...new Set(of.read(words).flatMap((word) => [...(of.sayings.get(word) ?? [])]))]
    .filter((saying) => saying.words.join(' ') === of.read(words).join(' '))
    .flatMap((saying) => saying.meanings.map((meaning) => meaning.words.join(' ')));

describe('the word lists', () => {
  for (const [name, list] of Object.entries({synonyms, renamed, lifeEvents, regional, english})) {
    it(`${name} are plain lower-case words, so that they need no reading`, () => {
      for (const line of list.split('\n')) assert.match(line, /^[a-z0-9@~>, !-]*$/, line);
      for (const line of list.split('\n')) assert.ok(line.split('>').length <= 2, line);
    });
  }

  it('can all be reached: no saying is spelled as nobody is read', () => {
    for (const saying of new Set([...lexicon.sayings.values()].flat())) {
      const text = saying.words.join(' ');
      assert.equal(lexicon.read(text).join(' '), text);
    }
  });

  it('keep the words that turn a meaning out of the empty ones', () => {
    for (const word of ['tidak', 'belum', 'hilang', 'baru', 'mampu', 'tanpa', 'lama', 'rusak', 'anak']) {
      assert.equal(lexicon.empty.has(word), false, word);
    }
  });

  it('say for each spelling how it is written, and no word twice', () => {
    const pairs = everyday.spellings.trim().split(/\s+/);
    for (const pair of pairs) assert.match(pair, /^[a-z0-9]+:[a-z_]+$/, pair);
    const typed = pairs.map((pair) => pair.split(':')[0]);
    assert.deepEqual(
      typed.filter((word, at) => typed.indexOf(word) !== at),
      [],
    );
    for (const pair of pairs) assert.notEqual(pair.split(':')[0], pair.split(':')[1]);
  });

  it('lead from renamed instruments to what they are called now', () => {
    assert.ok(meanings('imb').includes('pbg'));
    assert.ok(meanings('siup').includes('nib'));
    assert.ok(meanings('tki').includes('pmi'));
  });

  it('know wishes of elsewhere that have our words in them', () => {
    assert.deepEqual(meanings('kartu kredit'), ['!']);
  });

  it('name no service and no region: they are for every catalogue', () => {
    for (const list of [synonyms, renamed, lifeEvents, regional, english]) assert.doesNotMatch(list, /[a-z]\.[a-z]/);
  });
});

describe('the words of a region', () => {
  it('add to every list', () => {
    const words: RegionWords = {
      synonyms: ['lapor gub > pengaduan', 'kalis, kartu lansia Sigi'],
      renamed: 'Kartu Sigi > KTP',
      lifeEvents: ['panen raya > @business, izin keramaian~8'],
      spellings: 'ktpel:ktp',
      empty: 'bosku',
      scene: 'Pombewe',
      elsewhere: 'durian',
    };
    const region = lexiconOf(words);
    assert.deepEqual(meanings('lapor gub', region), ['pengaduan']);
    assert.deepEqual(meanings('kalis', region), ['kartu lansia sigi']);
    assert.deepEqual(meanings('kartu sigi', region), ['ktp']);
    assert.deepEqual(meanings('panen raya', region), ['@business', 'izin keramaian']);
    assert.deepEqual(region.read('ktpel'), ['ktp']);
    assert.equal(region.empty.has('bosku') && region.scene.has('pombewe') && region.elsewhere.has('durian'), true);
    assert.ok(meanings('imb', region).includes('pbg'));
  });

  it('that staff accepted are plain text, whatever signs are in it', () => {
    const region = lexiconOf({}, {'Lapor, Gub > sigi~9': 'Pengaduan & aduan'});
    assert.deepEqual(meanings('lapor gub sigi 9', region), ['pengaduan aduan', 'pengaduan', 'aduan']);
  });
});
