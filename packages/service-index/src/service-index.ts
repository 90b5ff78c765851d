import type {Agency, Facets, ServiceSummary} from '@mpp-sdk/contract';
import MiniSearch from 'minisearch';
import {indexTerms} from './analyze.js';
import type {ServiceDocument} from './documents.js';
import {serviceDocument} from './documents.js';
import {countFacets, passes} from './facets.js';
import type {ServiceFilter} from './facets.js';
import {rank} from './rank.js';
import {fieldBoosts, ranking} from './settings.js';

export interface SearchFilter extends ServiceFilter {
  /** Services per answer, default 20. */
  limit?: number;
  offset?: number;
}

export interface SearchResult {
  /** Best first; `score` is comparable within one answer only, 0 without a query. */
  items: (ServiceSummary & {score: number})[];
  /** How many there are without `limit` and `offset`. */
  total: number;
  facets: Facets;
  /** False when nothing here really answers the query: say so before showing the guesses. */
  confident: boolean;
}

export interface ServiceIndex {
  search(query?: string, filter?: SearchFilter): SearchResult;
}

/** For measuring and for regions with unusual catalogues; the defaults are in settings.ts with their reasons. */
export interface ServiceIndexOptions {
  fieldBoosts?: Partial<typeof fieldBoosts>;
  ranking?: Partial<typeof ranking>;
}

export function createServiceIndex(
  services: readonly ServiceSummary[],
  agencies: readonly Agency[],
  options: ServiceIndexOptions = {},
): ServiceIndex {
  const boosts = {...fieldBoosts, ...options.fieldBoosts};
  const rules = {...ranking, ...options.ranking};
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const index = new MiniSearch<ServiceDocument>({
    fields: Object.keys(fieldBoosts),
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(services.map((service, at) => serviceDocument(service, at, byId.get(service.agencyId))));

  return {
    search(query = '', filter = {}) {
      const asked = query.trim() !== '';
      const ranked = asked
        ? rank(index, query, boosts, rules)
        : {places: services.map((_, at) => ({at, score: 0, coverage: 1}))};
      const found = ranked.places.map((place) => ({...place, service: services[place.at]!}));
      const shown = found.filter(({service}) => passes(service, filter));
      const {limit = 20, offset = 0} = filter;
      return {
        items: shown.slice(offset, offset + limit).map(({service, score}) => ({...service, score})),
        total: shown.length,
        facets: countFacets(
          found.map(({service}) => service),
          filter,
        ),
        confident: !asked || (shown[0]?.coverage ?? 0) >= rules.confidentFrom,
      };
    },
  };
}
