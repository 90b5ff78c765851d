import {everyday} from './data/words.js';
import {english} from './data/english.js';
import {lifeEvents} from './data/life-events.js';
import {regional} from './data/regional.js';
import {renamed} from './data/renamed.js';
import {synonyms} from './data/synonyms.js';
import {roots} from './stem.js';
import type {ListWorths} from './settings.js';
import {plainWords, readWords} from './words.js';

/**
 * Lines of words. `a, b > c d, e~6` says that whoever says "a" or "b" may mean "c d" (all of its words), and with six
 * tenths of the worth "e"; `a b > !` is a wish of elsewhere; a line without `>` says that all of its words mean the same.
 */
export type WordLines = string | readonly string[];

/** What a region adds to the word lists that come with the index; lines add, none takes away. */
export interface RegionWords {
  synonyms?: WordLines;
  renamed?: WordLines;
  lifeEvents?: WordLines;
  regional?: WordLines;
  english?: WordLines;
  /** `as it is typed:as the catalogue writes it`, by spaces */
  spellings?: string;
  /** words without a wish, by spaces */
  empty?: string;
  /** words that set the scene, by spaces */
  scene?: string;
  /** words of wishes that no public service answers, by spaces */
  elsewhere?: string;
  /** words behind which a name stands, of a place or a shop, by spaces */
  names?: string;
  /** words behind which stands what the paper is for, by spaces */
  purpose?: string;
  /** words of services by which one gets something for the first time, by spaces */
  first?: string;
}

export interface Meaning {
  /** all of them have to be found */
  words: string[];
  /** 0 to 1 */
  worth: number;
}

/** The meaning of a wish that no public service answers. */
export const notOurs = '!';

/** A saying of one or more words and what it may mean. */
export interface Saying {
  words: string[];
  meanings: Meaning[];
  /** The meanings and what those mean in turn; worked out when it is first said. */
  further?: Map<string, Meaning>;
}

export interface Lexicon {
  /** words of a text in the spelling of the catalogue */
  read(text: string): string[];
  /** possible roots of a word, without the word itself */
  roots(word: string): string[];
  /** Words that a slip may be meant for: not the regional ones, which a reader of Indonesian rarely means. */
  typed: ReadonlySet<string>;
  /** by each of their words */
  sayings: ReadonlyMap<string, readonly Saying[]>;
  empty: Set<string>;
  scene: Set<string>;
  elsewhere: Set<string>;
  first: Set<string>;
  purpose: Set<string>;
  names: Set<string>;
}

const acceptedAlone = 0.6;
const sets = ['empty', 'scene', 'elsewhere', 'first', 'purpose', 'names'] as const;

/** An empty lexicon, and the steps that fill it: together some milliseconds, so a page does them in pieces. */
export function createLexicon(
  worths: ListWorths,
  region: RegionWords = {},
  accepted: Readonly<Record<string, string>> = {},
  own: Readonly<Record<keyof ListWorths, string>> = {synonyms, renamed, lifeEvents, regional, english},
): {lexicon: Lexicon; steps: Iterable<() => void>} {
  const spellings = new Map<string, string>();
  const sayings = new Map<string, Saying[]>();
  const empty = new Set<string>();
  const typed = new Set<string>();
  const lexicon: Lexicon = {
    read: (text) => readWords(text, spellings),
    roots: (word) => roots(word).map((root) => spellings.get(root) ?? root),
    sayings,
    typed,
    empty,
    scene: new Set(),
    elsewhere: new Set(),
    first: new Set(),
    purpose: new Set(),
    names: new Set(),
  };

  function spell(pairs: string): void {
    for (const pair of pairs.split(/\s+/)) {
      const [from, written] = pair.split(':');
      if (from && written) spellings.set(from, written.replace(/_/g, ' '));
    }
  }

  function learn(line: string, name: keyof ListWorths): void {
    const [left = '', right] = line.split('>');
    const meanings = (right ?? left).split(',').map((target) => {
      const [text = '', tenths] = target.split('~');
      const words = text.trim().startsWith('@') ? [text.trim()] : content(text);
      return {words, worth: worths[name] * (tenths ? Number(tenths) / 10 : 1)};
    });
    for (const key of left.split(',')) say(content(key.split('~')[0]!), meanings, name !== 'regional');
  }

  function say(words: string[], all: readonly Meaning[], isTyped: boolean): void {
    const meanings = all.filter((one) => one.words.length > 0 && one.words.join() !== words.join());
    const saying: Saying = {words, meanings};
    for (const word of new Set(words)) {
      const list = sayings.get(word);
      if (list) list.push(saying);
      else sayings.set(word, [saying]);
      if (isTyped) typed.add(word);
    }
  }

  /** What staff accepted is plain text: all of its words together, or any one of them for less. */
  function accept(phrase: string, text: string): void {
    const words = content(lexicon.read(text).join(' '));
    const worth = worths.synonyms;
    const any = words.length > 1 ? words.map((word) => ({words: [word], worth: worth * acceptedAlone})) : [];
    say(content(lexicon.read(phrase).join(' ')), [{words, worth}, ...any], true);
  }

  /** Without empty words, unless there are no others. The lists are written plainly, so they need no reading. */
  function content(text: string): string[] {
    const all = plainWords(text, spellings);
    const some = all.filter((word) => !empty.has(word));
    return some.length > 0 ? some : all;
  }

  function* steps(): Generator<() => void> {
    yield () => spell(`${everyday.spellings} ${region.spellings ?? ''}`);
    for (const name of sets) {
      yield () => {
        for (const word of plainWords(`${everyday[name]} ${lower(region[name] ?? '')}`, spellings)) {
          lexicon[name].add(word);
          typed.add(word);
        }
      };
    }
    for (const name of Object.keys(own) as (keyof ListWorths)[]) {
      for (const line of lines(own[name])) yield () => learn(line, name);
      for (const line of lines(region[name] ?? '')) yield () => learn(lower(line), name);
    }
    for (const [phrase, text] of Object.entries(accepted)) yield () => accept(phrase, text);
  }

  return {lexicon, steps: steps()};
}

const lower = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['\u2019]/gu, '');
const lines = (text: WordLines) => (typeof text === 'string' ? text.split('\n') : text).filter((line) => line.trim());
