import {expect} from '@open-wc/testing';
import type {ServiceSummary} from '@mpp-sdk/contract';
import {RecentWords} from './recent-words.js';
import {suggest} from './suggest.js';

const service = (name: string, ...aliases: string[]) => ({id: name, name: {id: name}, aliases}) as ServiceSummary;
const birth = service('Pencatatan Kelahiran', 'akta kelahiran', 'akte lahir', 'surat lahir');
const death = service('Pencatatan Kematian', 'akta kematian');
const texts = (query: string, recent: string[] = []) =>
  suggest(query, [birth, death], recent, 'id').map(({text, recent: own}) => (own ? `*${text}` : text));

describe('suggestions', () => {
  it('go on from what is typed, those that begin with it first', () => {
    expect(texts('akta k')).to.deep.equal(['akta kelahiran', 'akta kematian']);
    expect(texts('lahir')).to.deep.equal(['akte lahir', 'surat lahir']);
  });
  it('do not say again what is typed already, in whatever letters', () => {
    expect(texts('AKTE  lahir')).to.deep.equal([]);
  });
  it('are the names of what was found where the finger has slipped', () => {
    expect(texts('aktw lahor')).to.deep.equal(['Pencatatan Kelahiran', 'Pencatatan Kematian']);
  });
  it('bring the citizen’s own words first, and alone before anything is typed', () => {
    expect(texts('akta', ['akta cerai', 'ktp hilang'])[0]).to.equal('*akta cerai');
    expect(texts('', ['akta cerai', 'ktp hilang'])).to.deep.equal(['*akta cerai', '*ktp hilang']);
  });
  it('are five at most, each once', () => {
    const many = Array.from({length: 30}, (_, i) => service(`Akta ${i}`, 'akta sama', `akta nomor ${i}`));
    const all = suggest('akta', many, [], 'id').map(({text}) => text);
    expect(all).to.have.length(5);
    expect(new Set(all).size).to.equal(5);
  });
});

describe('recent words', () => {
  it('are the last five, each once, the latest first, and nothing shorter than a word', () => {
    const recent = new RecentWords();
    for (const word of ['ktp', 'a', ' sim ', 'KTP', 'nikah', 'paspor', 'akta', 'npwp']) recent.add(word);
    expect(recent.words).to.deep.equal(['npwp', 'akta', 'paspor', 'nikah', 'KTP']);
  });
});
