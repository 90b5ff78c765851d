import type {OutcomeSum} from '../store/search-words.js';

/** What citizens asked in one way or another and did not find. */
export interface SearchGroup {
  key: string;
  /** every wording, most frequent first */
  wordings: string[];
  empty: number;
  notFound: number;
  /** at least so many days */
  days: number;
  lastDay: string;
  /** how often a service was named as the one that was meant, most often first */
  meant: {serviceId: string; count: number}[];
}

export interface GroupRules {
  /** What two wordings of one question share. */
  keyOf(query: string): string;
  rejected: ReadonlySet<string>;
  /** Fewer bad answers are nobody's business: they may be one person's. */
  least: number;
}

/** A question that more than four of five found an answer to is answered well. */
const badShare = 0.2;

/** Questions without a good answer, most often first. */
export function searchGroups(sums: readonly OutcomeSum[], {keyOf, rejected, least}: GroupRules): SearchGroup[] {
  const byKey = new Map<string, OutcomeSum[]>();
  for (const sum of sums) {
    const key = keyOf(sum.query);
    if (key !== '' && !rejected.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), sum]);
  }
  return [...byKey]
    .map(([key, own]) => groupOf(key, own))
    .filter(({empty, notFound, found}) => {
      const bad = empty + notFound;
      return bad >= least && bad >= badShare * (bad + found);
    })
    .sort((a, b) => b.empty + b.notFound - a.empty - a.notFound || (a.key < b.key ? -1 : 1));
}

function groupOf(key: string, sums: readonly OutcomeSum[]): SearchGroup & {found: number} {
  const total = (outcome: OutcomeSum['outcome']) =>
    sums.reduce((sum, one) => sum + (one.outcome === outcome ? one.count : 0), 0);
  const meant = counted(sums.flatMap(({serviceId, count}) => (serviceId === undefined ? [] : [[serviceId, count]])));
  return {
    key,
    wordings: counted(sums.map(({query, count}) => [query, count])).map(([query]) => query),
    empty: total('empty'),
    notFound: total('not-found'),
    found: total('found'),
    days: Math.max(...sums.map(({days}) => days)),
    lastDay: sums
      .map(({lastDay}) => lastDay)
      .sort()
      .at(-1)!,
    meant: meant.map(([serviceId, count]) => ({serviceId, count})),
  };
}

/** Sums by name, largest first; equal ones in the order of their names. */
function counted(pairs: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [name, count] of pairs) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
