import {readFileSync} from 'node:fs';

/** Ungraded queries, to measure only whether an index knows what is ours from what is not; `about` in each file tells how. */
export interface ScopeQueries {
  /** A public service mall answers these. */
  ours: string[];
  /** It does not answer these, many of them with words of ours in them. */
  elsewhere: string[];
}

export const scopeQueries: Readonly<Record<'tuned' | 'aside', ScopeQueries>> = {
  tuned: read('tuned'),
  aside: read('aside'),
};

function read(name: string): ScopeQueries {
  return JSON.parse(readFileSync(new URL(`../src/data/scope-${name}.json`, import.meta.url), 'utf8')) as ScopeQueries;
}
