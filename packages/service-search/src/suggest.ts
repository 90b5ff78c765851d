import type {ServiceSummary} from '@mpp-sdk/contract';
import {pick} from '@mpp-sdk/domain';

/** Words that the citizen may take over. */
export interface Suggestion {
  text: string;
  /** asked before on this page */
  recent: boolean;
}

const MOST = 5;

// The same words with other punctuation are the same suggestion.
const sameness = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Words that go on from what is typed: the citizen's own earlier ones first, then the words and names of the services
 * that were found. Where none goes on (a slip of the finger), the names of what was found. Nothing that is typed already.
 *
 * @param found the services of the answer, best first
 */
export function suggest(
  query: string,
  found: readonly ServiceSummary[],
  recent: readonly string[],
  locale: string,
): Suggestion[] {
  const typed = sameness(query);
  const taken = new Set([typed]);
  const take = (texts: readonly string[], isRecent: boolean): Suggestion[] =>
    texts.flatMap((text) => {
      const key = sameness(text);
      if (!key || taken.has(key)) return [];
      taken.add(key);
      return [{text, recent: isRecent}];
    });
  const goesOn = (text: string) => {
    const words = sameness(text).split(' ');
    return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  };
  if (!typed) return take(recent, true).slice(0, MOST);
  const names = found.map(({name}) => pick(name, locale).text);
  // The names stand below as results; one is worth saying here only while its word is still being typed.
  const unfinished = (name: string) => !sameness(name).split(' ').includes(typed.split(' ').pop()!);
  const words = [...found.flatMap(({aliases = []}) => aliases), ...names.filter(unfinished)].filter(goesOn);
  const begin = (text: string) => Number(!sameness(text).startsWith(typed));
  words.sort((a, b) => begin(a) - begin(b));
  const own = take(recent.filter(goesOn), true);
  const others = take(words, false);
  const rest = words.length || names.some(goesOn) ? [] : take(names.slice(0, 3), false);
  return [...own.slice(0, 2), ...others, ...rest].slice(0, MOST);
}
