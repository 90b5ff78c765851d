import {importanceOf} from './importance.js';
import {notOurs} from './lexicon.js';
import type {Lexicon, Meaning, Saying} from './lexicon.js';
import type {SearchRules} from './settings.js';
import type {Token} from './tokens.js';

/** What the sayings of a query make of one of its words. */
export interface Told {
  /** by their words, each with its best worth */
  meanings: Map<string, Meaning>;
  /** Importance as part of a saying of several words: there even a word that sets the scene tells something. */
  importance: number;
}

type Heard = ReadonlyMap<string, readonly {token: Token; worth: number}[]>;

/** Finds the sayings of the word lists in a query, in any order and with other words between theirs. */
export function meaningsOf(tokens: readonly Token[], lexicon: Lexicon, rules: SearchRules): Map<Token, Told> {
  const told = new Map<Token, Told>(tokens.map((token) => [token, {meanings: new Map(), importance: 0}]));
  const heard = hear(tokens, lexicon, rules);
  for (const saying of sayingsIn(heard.keys(), lexicon)) {
    const said = saying.words.map((word) => heard.get(word)!.reduce((a, b) => (a.worth >= b.worth ? a : b)));
    const sayers = new Set(said.map(({token}) => token));
    const isPhrase = saying.words.length > 1;
    // One word that stands for several is no saying of theirs: its own meanings are looked up by itself.
    if (isPhrase && sayers.size === 1) continue;
    const worth = Math.min(...said.map((one) => one.worth));
    const isTelling = saying.words.some((word) => importanceOf(word, lexicon, rules) === 1);
    saying.further ??= further(saying, lexicon, rules);
    // "catatan kepolisian" is not "daftar polisi": what is of elsewhere has to be said in so many words.
    if (worth < 1 && saying.meanings[0]?.words[0] === notOurs) continue;
    for (const token of sayers) {
      const one = told.get(token)!;
      if (isPhrase) one.importance = Math.max(one.importance, isTelling ? 1 : rules.toldImportance);
      for (const [key, meaning] of saying.further) keep(one.meanings, key, meaning.words, meaning.worth * worth);
    }
  }
  return told;
}

/** Words that take part in sayings: those of the query, their roots, and what single words stand for without a doubt. */
function hear(tokens: readonly Token[], lexicon: Lexicon, rules: SearchRules): Heard {
  const heard = new Map<string, {token: Token; worth: number}[]>();
  const add = (word: string, token: Token, worth: number) => {
    const list = heard.get(word);
    if (list) list.push({token, worth});
    else heard.set(word, [{token, worth}]);
  };
  for (const token of tokens) {
    for (const {text, worth} of token.texts) {
      add(text, token, worth);
      for (const root of lexicon.roots(text)) add(root, token, worth * rules.rootWorth);
    }
  }
  // "kerja di Taiwan" is "kerja luar negeri".
  for (const [word, list] of Array.from(heard, ([one, sayers]) => [one, [...sayers]] as const)) {
    for (const saying of lexicon.sayings.get(word) ?? []) {
      if (saying.words.length > 1) continue;
      for (const {words, worth} of saying.meanings) {
        if (worth < rules.hearFrom) continue;
        for (const {token, worth: sure} of list) for (const one of words) add(one, token, worth * sure);
      }
    }
  }
  return heard;
}

/** Sayings of which every word is there, each once. */
function sayingsIn(words: Iterable<string>, {sayings}: Lexicon): Set<Saying> {
  const heard = new Set(words);
  const found = new Set<Saying>();
  for (const word of heard) {
    for (const saying of sayings.get(word) ?? []) if (saying.words.every((one) => heard.has(one))) found.add(saying);
  }
  return found;
}

/** The meanings, and once more what those mean: an everyday word leads to the paper, that to its other names. */
function further(saying: Saying, lexicon: Lexicon, rules: SearchRules): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of saying.meanings) {
    keep(found, meaning.words.join(' '), meaning.words, meaning.worth);
    for (const next of sayingsIn(meaning.words, lexicon)) {
      for (const {words, worth} of next.meanings) {
        const less = worth * meaning.worth * rules.secondWorth;
        if (less >= rules.leastWorth) keep(found, words.join(' '), words, less);
      }
    }
  }
  return found;
}

function keep(meanings: Map<string, Meaning>, key: string, words: string[], worth: number): void {
  if (worth > (meanings.get(key)?.worth ?? 0)) meanings.set(key, {words, worth});
}
