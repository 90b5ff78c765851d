import {bestWithin, mean, ndcg} from './metrics.js';
import {inScope} from './queries.js';
import type {GradedQuery} from './queries.js';
import type {Found} from './search-engines.js';

export interface SearchQuality {
  /** mean over the queries in scope */
  ndcg10: number;
  /** share of the queries in scope whose first answer has the best grade */
  first: number;
  /** the same within the first three */
  bestIn3: number;
  /** queries in scope that the engine says it cannot answer */
  doubted: string[];
  /** queries out of scope that it answers without a doubt */
  answeredOutOfScope: string[];
}

export function searchQuality(search: (query: string) => Found, queries: readonly GradedQuery[]): SearchQuality {
  const answers = queries.map((query) => ({...query, scoped: inScope(query), ...search(query.query)}));
  const scoped = answers.filter((answer) => answer.scoped);
  const share = (depth: number) => mean(scoped.map(({ids, relevance}) => Number(bestWithin(ids, relevance, depth))));
  return {
    ndcg10: mean(scoped.map(({ids, relevance}) => ndcg(ids, relevance))),
    first: share(1),
    bestIn3: share(3),
    doubted: scoped.filter(({confident}) => !confident).map(({query}) => query),
    answeredOutOfScope: answers.filter((answer) => !answer.scoped && answer.confident).map(({query}) => query),
  };
}
