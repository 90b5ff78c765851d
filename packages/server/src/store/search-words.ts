import type {SearchFeedback, Synonym} from '@mpp-sdk/contract';

/** One search and what it came to; the query is cleaned, and nothing says who asked. */
export interface SearchOutcome {
  query: string;
  outcome: SearchFeedback['outcome'];
  /** what the citizen meant, when it was told */
  serviceId?: string;
  /** in the region's zone, YYYY-MM-DD */
  day: string;
}

/** How often one query came to one outcome. */
export interface OutcomeSum extends Omit<SearchOutcome, 'day'> {
  count: number;
  /** on how many days */
  days: number;
  lastDay: string;
}

/** What the region learns from its citizens' searches, and the words that it made its own. */
export interface SearchWordStore {
  /** Counts one more. A query that is new on a day which has `most` queries already is left out, and false is answered. */
  count(outcome: SearchOutcome, most: number): Promise<boolean>;
  /** Sums since a day, that day included, by query. */
  sums(since: string): Promise<OutcomeSum[]>;
  /** Keys that were put aside for good. */
  rejected(): Promise<string[]>;
  /** The region's own words by phrase. */
  synonyms(): Promise<Synonym[]>;
  /** Replaces all of them; the version of the services grows, since search and catalogue depend on both. */
  putSynonyms(synonyms: Synonym[]): Promise<number>;
  /**
   * Takes the counts of `queries` away, in one transaction with the decision: a synonym joins the region's words (a phrase that
   * has words keeps them and gets these as well), or the key is put aside.
   */
  decide(queries: string[], decision: {synonym: Synonym} | {rejectedKey: string}): Promise<void>;
}

/** The oldest day of which searches are kept: what nobody has looked at in half a year, nobody will. */
export function oldestSearchDay(now: number): string {
  return new Date(now - 180 * 86_400_000).toISOString().slice(0, 10);
}

/** Words that a phrase has already, and further ones, each once. */
export function joinedText(present: string | undefined, more: string): string {
  if (present === undefined) return more;
  return [...new Set([...present.split(' '), ...more.split(' ')])].join(' ');
}
