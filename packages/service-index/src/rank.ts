import type MiniSearch from 'minisearch';
import type {QueryPart} from './analyze.js';
import {queryParts} from './analyze.js';
import type {ServiceDocument} from './documents.js';
import type {fieldBoosts, ranking} from './settings.js';

export interface Place {
  /** Place in the catalogue. */
  at: number;
  score: number;
  /** Share of the important parts of the query that this service answers, 0 to 1. */
  coverage: number;
}

// A slip or a beginning is weaker evidence than the word itself.
const guessed = 0.6;

/** Services by BM25, held down by the parts of the query that they leave unanswered. Ties keep catalogue order. */
export function rank(
  index: MiniSearch<ServiceDocument>,
  query: string,
  boosts: typeof fieldBoosts,
  rules: typeof ranking,
): {places: Place[]} {
  const parts = queryParts(query);
  const worth = new Map<string, number>();
  for (const {word, others, importance} of parts) {
    for (const [term, value] of [[word, 1] as const, ...others]) {
      worth.set(term, Math.max(worth.get(term) ?? 0, value * Math.max(importance, 0.5)));
    }
  }
  const surface = new Set(parts.map((part) => part.word));
  const results = index.search([...worth.keys()].join(' '), {
    boost: boosts,
    tokenize: (text) => text.split(' '),
    boostTerm: (term) => worth.get(term) ?? 1,
    fuzzy: (term) => surface.has(term) && term.length >= rules.fuzzyFrom && rules.fuzzy,
    prefix: (term) => surface.has(term) && term.length >= rules.prefixFrom,
    weights: {fuzzy: rules.fuzzyWeight, prefix: rules.prefixWeight},
  });
  const places = results.map((result) => {
    const coverage = covered(parts, new Set(result.queryTerms), new Set(result.terms));
    const held = 1 - rules.coverageWeight + rules.coverageWeight * coverage;
    return {at: result.id as number, score: result.score * held, coverage};
  });
  return {places: places.sort((a, b) => b.score - a.score || a.at - b.at)};
}

function covered(parts: readonly QueryPart[], asked: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let sum = 0;
  let all = 0;
  for (const {word, others, importance} of parts) {
    const exact = found.has(word) || [...others.keys()].some((term) => found.has(term));
    sum += importance * (exact ? 1 : asked.has(word) ? guessed : 0);
    all += importance;
  }
  return all === 0 ? 0 : sum / all;
}
