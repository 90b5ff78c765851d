import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import {createFacetIndex} from './facets.js';
import type {FacetIndex} from './facets.js';
import type {Lexicon} from './lexicon.js';
import {createPostings} from './postings.js';
import type {Postings} from './postings.js';
import type {FieldWorths} from './settings.js';
import {createVocabulary} from './vocabulary.js';
import type {Vocabulary} from './vocabulary.js';

/** What is kept of the catalogue: the services by place, and which words stand where. */
export interface CatalogueIndex {
  vocabulary: Vocabulary;
  postings: Postings;
  /** By place; `undefined` where a service was removed. */
  services: (ServiceSummary | undefined)[];
  /** The names and aliases at a place, as words, -1 between them. */
  phrases: (Int32Array | undefined)[];
  readonly size: number;
  facets: FacetIndex;
  put(service: ServiceSummary, agency?: Agency): void;
  remove(id: string): void;
}

const fieldNames: (keyof FieldWorths)[] = ['name', 'aliases', 'english', 'agency', 'situation'];

/** What a service with a word in these fields answers by it, by the bits of the fields. */
export const worthByFields = (worths: FieldWorths): Float32Array =>
  Float32Array.from({length: 1 << fieldNames.length}, (_, bits) =>
    Math.max(0, ...fieldNames.filter((_field, at) => bits & (1 << at)).map((field) => worths[field])),
  );

export function createCatalogueIndex(lexicon: Lexicon, agencies: readonly Agency[], rootWorth: number): CatalogueIndex {
  const vocabulary = createVocabulary(lexicon.roots, rootWorth);
  const postings = createPostings();
  const services: (ServiceSummary | undefined)[] = [];
  const phrases: (Int32Array | undefined)[] = [];
  const places = new Map<string, number>();
  const free: number[] = [];
  const facets = createFacetIndex();
  const agencyNames = new Map<string, string[]>();
  const name = ({id, name: names, short}: Agency) => agencyNames.set(id, [...Object.values(names), short ?? '']);
  agencies.forEach(name);

  const content = (text: string) => lexicon.read(text).filter((word) => !lexicon.empty.has(word));

  /** Words per field bit, and the phrases. */
  function termsOf(service: ServiceSummary) {
    const fields = new Map<number, number>();
    const said: number[] = [];
    const note = (words: readonly string[], bit: number, isPhrase: boolean) => {
      for (const word of words) {
        const term = vocabulary.enter(word);
        fields.set(term, (fields.get(term) ?? 0) | (1 << bit));
        if (isPhrase) said.push(term);
      }
      if (isPhrase && words.length > 0) said.push(-1);
    };
    const {id: name = '', ...others} = service.name as Record<string, string>;
    // "Surat Keterangan Usaha (SKU)" is two names.
    for (const one of name.split(/[()/,;]/)) note(content(one), 0, true);
    for (const alias of service.aliases ?? []) note(content(alias), 1, true);
    for (const other of Object.values(others)) note(content(other), 2, true);
    for (const one of agencyNames.get(service.agencyId) ?? [service.agencyId]) note(content(one), 3, false);
    note(
      (service.lifeEvents ?? []).map((event) => `@${event}`),
      4,
      false,
    );
    return {fields, said};
  }

  const index: CatalogueIndex = {
    vocabulary,
    postings,
    services,
    phrases,
    facets,
    get size() {
      return places.size;
    },
    put(service, agency) {
      // The same place as before, so that a corrected service stays where it was in the catalogue.
      const before = places.get(service.id);
      // Before the agency is renamed: what goes is found by its old words.
      index.remove(service.id);
      if (agency) name(agency);
      const place = before ?? free.pop() ?? services.length;
      if (before !== undefined) free.pop();
      places.set(service.id, place);
      services[place] = service;
      facets.set(place, service);
      const {fields, said} = termsOf(service);
      for (const [term, bits] of fields) postings.add(term, place, bits);
      phrases[place] = Int32Array.from(said);
    },
    remove(id) {
      const place = places.get(id);
      if (place === undefined) return;
      for (const term of termsOf(services[place]!).fields.keys()) postings.remove(term, place);
      places.delete(id);
      services[place] = phrases[place] = undefined;
      free.push(place);
    },
  };
  return index;
}
