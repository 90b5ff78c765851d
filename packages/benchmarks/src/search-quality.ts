import {bestWithin, mean, ndcg} from './metrics.js';
import {inScope} from './queries.js';
import type {GradedQuery, SortedQuery} from './queries.js';
import type {Found} from './search-engines.js';

export interface SearchQuality {
  /** mean over the queries in scope */
  ndcg10: number;
  /** share of the queries in scope whose first answer has the best grade */
  first: number;
  /** the same within the first three */
  bestIn3: number;
  /** nDCG@10 of the queries in scope of each kind, with how many there are */
  byKind: ReadonlyMap<string, {ndcg10: number; count: number}>;
  /** queries in scope that the engine says it cannot answer */
  doubted: string[];
  /** queries out of scope that it answers without a doubt */
  answeredOutOfScope: string[];
}

export function searchQuality(search: (query: string) => Found, queries: readonly GradedQuery[]): SearchQuality {
  const answers = queries.map((query) => ({...query, scoped: inScope(query), ...search(query.query)}));
  const scoped = answers.filter((answer) => answer.scoped);
  const share = (depth: number) => mean(scoped.map(({ids, relevance}) => Number(bestWithin(ids, relevance, depth))));
  const kinds = new Set(scoped.map(kindOf));
  return {
    byKind: new Map(
      Array.from(kinds, (kind) => {
        const some = scoped.filter((answer) => kindOf(answer) === kind);
        return [kind, {ndcg10: mean(some.map(({ids, relevance}) => ndcg(ids, relevance))), count: some.length}];
      }),
    ),
    ndcg10: mean(scoped.map(({ids, relevance}) => ndcg(ids, relevance))),
    first: share(1),
    bestIn3: share(3),
    doubted: scoped.filter(({confident}) => !confident).map(({query}) => query),
    answeredOutOfScope: answers.filter((answer) => !answer.scoped && answer.confident).map(({query}) => query),
  };
}

function kindOf(query: GradedQuery): string {
  return (query as Partial<SortedQuery>).category?.[0] ?? 'of no kind';
}
