import {readFileSync} from 'node:fs';
import type {Grades} from './metrics.js';

export interface GradedQuery {
  id: string;
  query: string;
  /** empty = out of scope: no service of the catalogue answers it */
  relevance: Grades;
}

/** The queries that the index was tuned on, graded by hand; published with the index. */
export function devQueries(): GradedQuery[] {
  const file = new URL('../../service-index/data/queries-dev.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {queries: GradedQuery[]}).queries;
}

export function inScope({relevance}: GradedQuery): boolean {
  return Object.keys(relevance).length > 0;
}
