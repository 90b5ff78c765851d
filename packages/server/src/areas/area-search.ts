import type {Area, AreaLevel} from '@mpp-sdk/contract';
import {around, levelOf, spanOf} from './area-table.js';
import type {AreaTable} from './area-table.js';
import {alsoCalled, askedFor, mostWords, wordsOf} from './area-words.js';
import {best} from './best.js';
import {createWordIndex, fit} from './word-index.js';

export interface AreaQuery {
  q: string;
  level?: AreaLevel;
  /** code to stay within */
  within?: string;
  /** areas of this region come before others that fit as well */
  near?: string;
  limit: number;
}

export type AreaSearch = (query: AreaQuery) => Area[];
/** which words may be mistyped */
type Slips = 'none' | 'unknown words' | 'every word';
type Span = [start: number, end: number];

/** Kabupaten, Kota and Kota Administrasi are typed by few: a name without them counts as the whole name. */
const kindOfRegency = /^(kabupaten|kota|administrasi)$/;
const regencyLength = 5;
const villageLength = 13;

/** A search over the whole table, made once; a query looks at each name once and answers within its own step. */
export function createAreaSearch(table: AreaTable): AreaSearch {
  const {codes, names, parents} = table;
  const size = names.length;
  /** words that make up the whole name */
  const counts = new Uint8Array(size);
  const index = createWordIndex(
    names.map((name, place) => {
      const words = wordsOf(name);
      const called = codes[place]!.length === regencyLength ? words.filter((word) => !kindOfRegency.test(word)) : words;
      counts[place] = called.length;
      // Suka Maju here is Sukamaju there, and people type either.
      const joined = words.length > 1 && words.length < 4 ? [words.join('')] : [];
      return new Set([...words, ...joined, ...wordsOf(alsoCalled[codes[place]!] ?? '')]);
    }),
  );
  // Written anew by each query: a query never waits, so none sees another's.
  const own = Array.from({length: mostWords}, () => new Uint8Array(size));
  const above = Array.from({length: mostWords}, () => new Uint8Array(size));
  const scores = new Uint8Array(size);

  /**
   * Marks what each place has of a word by its own name, and what it inherits from those that it lies within. Only a word
   * that no name begins with is taken to be mistyped, unless all are doubted. False when there is nothing to mark.
   */
  function look(word: string, at: number, end: number, slips: Slips): boolean {
    const marks = own[at]!.fill(0);
    const inherited = above[at]!;
    const any = index.mark(word, marks, slips === 'every word') || (slips !== 'none' && index.mark(word, marks, true));
    if (!any) return false;
    // What a place lies within comes before it in the table.
    for (let place = 0; place < end; place++) {
      const parent = parents[place]!;
      inherited[place] = parent < 0 ? 0 : Math.max(marks[parent]!, inherited[parent]!);
    }
    return true;
  }

  /** 0 where a word fits neither the name nor what it lies within, or none fits the name. */
  function score(place: number, words: number): number {
    let sum = 0;
    let named = false;
    let same = true;
    for (let at = 0; at < words; at++) {
      const mine = own[at]![place]!;
      const value = mine > 0 ? mine * 2 : above[at]![place]!;
      if (value === 0) return 0;
      named ||= mine > 0;
      same &&= mine === fit.same;
      sum += value;
    }
    if (!named) return 0;
    const whole = same && (counts[place] === words || codes[place]! in alsoCalled);
    const larger = (villageLength - codes[place]!.length) >> 1;
    return sum + larger + (whole ? 6 : 0);
  }

  function ranked(words: string[], [start, end]: Span, slips: Slips, query: AreaQuery): number[] {
    if (!words.every((word, at) => look(word, at, end, slips))) return [];
    const [nearStart, nearEnd] = query.near === undefined ? [0, 0] : spanOf(table, query.near);
    for (let place = start; place < end; place++) {
      let points = score(place, words.length);
      if (points > 0 && place >= nearStart && place < nearEnd) points += 5;
      scores[place] = points > 0 && query.level && levelOf(codes[place]!) !== query.level ? 0 : points;
    }
    return best(scores, start, end, query.limit);
  }

  return (query) => {
    const words = askedFor(query.q);
    const span: Span = query.within === undefined ? [0, size] : spanOf(table, query.within);
    const found = new Set<number>();
    const take = (asked: string[], slips: Slips) => {
      if (asked.length === 0 || found.size >= query.limit) return;
      for (const place of ranked(asked, span, slips, query)) if (found.size < query.limit) found.add(place);
    };
    take(words, 'none');
    for (let at = 0; at + 1 < words.length; at++)
      take([...words.slice(0, at), words[at]! + words[at + 1]!, ...words.slice(at + 2)], 'none');
    if (found.size === 0) take(words, 'unknown words');
    if (found.size === 0) take(words, 'every word');
    return [...found].map((place) => ({
      code: codes[place]!,
      name: names[place]!,
      level: levelOf(codes[place]!),
      within: around(table, place),
    }));
  };
}
