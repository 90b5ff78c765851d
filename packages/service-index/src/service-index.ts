import type {Agency, Facets, ServiceSummary} from '@mpp-sdk/contract';
import {inPieces} from './build-in-pieces.js';
import type {Pauses} from './build-in-pieces.js';
import {createCatalogueIndex, worthByFields} from './catalogue-index.js';
import type {ServiceFilter} from './facets.js';
import {createLexicon} from './lexicon.js';
import type {RegionWords} from './lexicon.js';
import {readQuery} from './query.js';
import {rank} from './rank.js';
import type {Ranking} from './rank.js';
import {createScratch} from './scratch.js';
import {fieldWorths, listWorths, searchRules} from './settings.js';
import type {FieldWorths, ListWorths, SearchRules} from './settings.js';

export interface SearchFilter extends ServiceFilter {
  /** Services per answer, default 20. */
  limit?: number;
  offset?: number;
}

export interface SearchResult {
  /** Best first; `score` is 0 to 1, 0 without a query. */
  items: (ServiceSummary & {score: number})[];
  /** How many there are without `limit` and `offset`. */
  total: number;
  facets: Facets;
  /** False when nothing here really answers the query: say so before showing the guesses. */
  confident: boolean;
}

export interface ServiceIndex {
  search(query?: string, filter?: SearchFilter): SearchResult;
  /** Adds a service or takes its new version, with its agency when that is new or renamed. */
  put(service: ServiceSummary, agency?: Agency): void;
  remove(id: string): void;
}

/** A region's own words, and numbers for measuring; the defaults are in settings.ts with their reasons. */
export interface ServiceIndexOptions {
  words?: RegionWords;
  fieldWorths?: Partial<FieldWorths>;
  listWorths?: Partial<ListWorths>;
  rules?: Partial<SearchRules>;
}

/** What an index is made from; a `Catalogue` of the contract is one. */
export interface IndexedCatalogue {
  services: readonly ServiceSummary[];
  agencies: readonly Agency[];
  /** Words of the region's citizens and the words that they stand for. */
  synonyms?: Readonly<Record<string, string>>;
}

/** The whole index at once: for servers, tests and small catalogues. */
export function createServiceIndex(
  services: readonly ServiceSummary[],
  agencies: readonly Agency[],
  options: ServiceIndexOptions & Pick<IndexedCatalogue, 'synonyms'> = {},
): ServiceIndex {
  const {index, steps} = emptyIndex({services, agencies, synonyms: options.synonyms}, options);
  for (const step of steps) step();
  return index;
}

/** The same index, built in pieces that leave a phone's page responsive. */
export async function createServiceIndexAsync(
  catalogue: IndexedCatalogue,
  options: ServiceIndexOptions & Pauses = {},
): Promise<ServiceIndex> {
  const {index, steps} = emptyIndex(catalogue, options);
  await inPieces(steps, options);
  return index;
}

/** An index without services, and the steps that fill it. */
function emptyIndex(
  given: IndexedCatalogue,
  options: ServiceIndexOptions,
): {index: ServiceIndex; steps: Iterable<() => void>} {
  const rules = {...searchRules, ...options.rules};
  const fieldWorth = worthByFields({...fieldWorths, ...options.fieldWorths});
  const {lexicon, steps} = createLexicon({...listWorths, ...options.listWorths}, options.words, given.synonyms);
  const catalogue = createCatalogueIndex(lexicon, given.agencies, rules.rootWorth);
  const {services, postings, vocabulary} = catalogue;
  const reader = {lexicon, vocabulary, rules, stands: (term: number) => postings.count(term) > 0};

  let scratch = createScratch(0);

  const index: ServiceIndex = {
    put: catalogue.put,
    remove: catalogue.remove,
    search(query = '', filter = {}) {
      const {limit = 20, offset = 0} = filter;
      let facets: Facets = catalogue.facets.apply([], {}).facets;
      const choose = (places: Iterable<number>) => {
        const chosen = catalogue.facets.apply(places, filter);
        facets = chosen.facets;
        return chosen.shown;
      };
      const ranking = query.trim() ? ranked(query, choose, offset + limit) : inOrder(choose, offset + limit);
      const items = ranking.places.slice(offset, offset + limit);
      return {
        items: items.map(({at, score}) => ({...services[at]!, score})),
        total: ranking.total,
        facets,
        confident: ranking.certainty >= rules.confidentFrom,
      };
    },
  };

  function ranked(query: string, choose: (places: Iterable<number>) => number[], until: number): Ranking {
    if (scratch.best.length < services.length) scratch = createScratch(services.length + (services.length >> 3));
    return rank(catalogue, readQuery(query, reader), scratch, fieldWorth, rules, choose, until);
  }

  function inOrder(choose: (places: Iterable<number>) => number[], until: number): Ranking {
    const shown = choose([...services.keys()].filter((at) => services[at]));
    return {places: shown.slice(0, until).map((at) => ({at, score: 0})), total: shown.length, certainty: 1};
  }

  return {index, steps: all()};

  function* all(): Iterable<() => void> {
    yield* steps;
    // Browsers make a text's patterns ready when it is first read: longer than all of a service takes.
    yield () => void lexicon.read('a');
    // A word is too little for a step of its own, and all of them are too much.
    const words = [...lexicon.typed];
    for (let at = 0; at < words.length; at += 100) yield () => words.slice(at, at + 100).forEach(vocabulary.add);
    for (const service of given.services) yield () => catalogue.put(service);
  }
}
