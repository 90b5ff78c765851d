import {createServiceIndex} from '@mpp-sdk/service-index';
import MiniSearch from 'minisearch';
import type {SearchOptions} from 'minisearch';
import type {SampleCatalogue} from './catalogue.js';

export interface Found {
  /** best first */
  ids: string[];
  /** An engine that cannot doubt is confident whenever it finds anything. */
  confident: boolean;
}

export interface SearchEngine {
  name: string;
  build(catalogue: SampleCatalogue): (query: string) => Found;
}

export const ours: SearchEngine = {
  name: '@mpp-sdk/service-index',
  build({services, agencies}) {
    const index = createServiceIndex(services, agencies);
    return (query) => {
      const {items, confident} = index.search(query, {limit: 10});
      return {ids: items.map(({id}) => id), confident};
    };
  },
};

export const plainMiniSearch = miniSearch('MiniSearch, as it comes', {});
export const lenientMiniSearch = miniSearch('MiniSearch, fuzzy and prefix', {fuzzy: 0.2, prefix: true});

/** What many portals have: every typed word must stand somewhere in the service's words; catalogue order. */
export const substringFilter: SearchEngine = {
  name: 'substring filter',
  build(catalogue) {
    const texts = textsOf(catalogue).map(({id, ...fields}) => ({
      id,
      text: Object.values(fields).join(' ').toLowerCase(),
    }));
    return (query) => {
      const words = query.toLowerCase().split(/\s+/);
      const found = texts.filter(({text}) => words.every((word) => text.includes(word)));
      return {ids: found.slice(0, 10).map(({id}) => id), confident: found.length > 0};
    };
  },
};

export const searchEngines: readonly SearchEngine[] = [ours, plainMiniSearch, lenientMiniSearch, substringFilter];

function miniSearch(name: string, searchOptions: SearchOptions): SearchEngine {
  return {
    name,
    build(catalogue) {
      const index = new MiniSearch({fields: ['name', 'aliases', 'english', 'situation', 'agency'], searchOptions});
      index.addAll(textsOf(catalogue));
      return (query) => {
        const found = index.search(query);
        return {ids: found.slice(0, 10).map(({id}) => id as string), confident: found.length > 0};
      };
    },
  };
}

/** The same words for every engine, so that only the engines differ. */
function textsOf({services, agencies}: SampleCatalogue) {
  const agencyNames = new Map(agencies.map(({id, name, short}) => [id, `${name.id} ${short ?? ''}`]));
  return services.map(({id, agencyId, name, aliases, lifeEvents}) => ({
    id,
    name: name.id,
    aliases: (aliases ?? []).join(' / '),
    english: name['en'] ?? '',
    situation: (lifeEvents ?? []).join(' '),
    agency: agencyNames.get(agencyId) ?? '',
  }));
}
