import {commonWords, sceneWords, spellings, stopWords} from './data/words.js';
import {synonyms} from './data/synonyms.js';
import {roots} from './stem.js';

/** One wish of the query: the word, and what else would answer it. */
export interface QueryPart {
  word: string;
  /** Further words with what a match of them is worth, 0 to 1. */
  others: Map<string, number>;
  /** What missing this part takes from the confidence, 0 to 1. */
  importance: number;
}

const rootWorth = 0.6;
const synonymWorth = 0.75;
const longestPhrase = 3;
// Characters that are read: fuzzy search over a pasted letter would stop a small phone.
const longestQuery = 200;

// Object.hasOwn is younger than the oldest browser that we serve (Chrome 90).
const hasOwn = (record: object, key: string) => Object.prototype.hasOwnProperty.call(record, key);

/** Lower case words in the catalogue's spelling; "P-IRT" and "e-KTP" are one word. */
export function words(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\b([a-z])-(?=[a-z])/g, '$1')
    .split(/[^\p{L}\p{N}']+/u)
    .flatMap((word) => {
      const bare = word.replace(/^'+|'+$/g, '');
      return hasOwn(spellings, bare) ? spellings[bare]!.split(' ') : bare ? [bare] : [];
    });
}

/** What a catalogue text is found by: its words without stop words, and their roots. */
export function indexTerms(text: string): string[] {
  return words(text)
    .filter((word) => !stopWords.has(word))
    .flatMap((word) => [word, ...roots(word)]);
}

/** The parts of a query, each once. A known phrase is one part, so "tax number" is not half answered by "number". */
export function queryParts(query: string): QueryPart[] {
  const list = words(query.slice(0, longestQuery));
  const parts = new Map<string, QueryPart>();
  for (let at = 0; at < list.length;) {
    const length = phraseLength(list, at);
    const phrase = list.slice(at, at + length);
    at += length;
    const key = phrase.join(' ');
    if (length === 1 && stopWords.has(key)) continue;
    parts.set(key, part(phrase, key));
  }
  return [...parts.values()];
}

function phraseLength(list: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, list.length - at); length > 1; length -= 1) {
    if (hasOwn(synonyms, list.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

function part(phrase: readonly string[], key: string): QueryPart {
  const [word = '', ...more] = phrase.filter((one) => !stopWords.has(one));
  const others = new Map<string, number>();
  const add = (text: string, worth: number) => {
    if (text !== word && !others.has(text)) others.set(text, worth);
  };
  for (const one of more) add(one, 1);
  const meanings = [key, ...(phrase.length === 1 ? roots(word) : [])].filter((one) => hasOwn(synonyms, one));
  for (const meaning of meanings) for (const one of words(synonyms[meaning]!)) add(one, synonymWorth);
  for (const root of phrase.flatMap(roots)) add(root, rootWorth);
  return {word, others, importance: importance(phrase)};
}

function importance(phrase: readonly string[]): number {
  if (phrase.every((one) => sceneWords.has(one))) return 0.2;
  return phrase.every((one) => commonWords.has(one)) ? 0.4 : 1;
}
