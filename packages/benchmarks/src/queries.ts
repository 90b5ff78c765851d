import {readFileSync} from 'node:fs';
import type {Grades} from './metrics.js';

export interface GradedQuery {
  id: string;
  query: string;
  /** empty = out of scope: no service of the catalogue answers it */
  relevance: Grades;
}

export interface SortedQuery extends GradedQuery {
  /** its kind ('typo', 'regional', ...), then what else can be said of it */
  category: [kind: string, ...more: string[]];
}

/** The queries that the index was tuned on, graded by hand; published with the index. */
export function devQueries(): GradedQuery[] {
  return read(new URL('../../service-index/data/queries-dev.json', import.meta.url));
}

/** Graded from the catalogue alone by someone who had not seen the index: what it missed of these may be mended. */
export function ownQueries(): SortedQuery[] {
  return read(new URL('../src/data/queries-own.json', import.meta.url));
}

/** Of the same hand as `ownQueries`, and kept aside: only to report, never read while the index is tuned. */
export function keptQueries(): SortedQuery[] {
  return read(new URL('../src/data/queries-kept.json', import.meta.url));
}

export function inScope({relevance}: GradedQuery): boolean {
  return Object.keys(relevance).length > 0;
}

function read<Query extends GradedQuery>(file: URL): Query[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as {queries: Query[]}).queries;
}
