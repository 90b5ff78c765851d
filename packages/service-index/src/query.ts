import {importanceOf} from './importance.js';
import {notOurs} from './lexicon.js';
import type {Lexicon} from './lexicon.js';
import {meaningsOf} from './meanings.js';
import type {Told} from './meanings.js';
import type {SearchRules} from './settings.js';
import {tokensOf} from './tokens.js';
import type {Token} from './tokens.js';
import type {Reading, Vocabulary} from './vocabulary.js';

/** One way in which a service may answer a part of the query: all of these words, each by one of its readings. */
export interface Answer {
  words: Reading[][];
  /** 0 to 1 */
  worth: number;
}

/** One word of the query and all that would answer it. */
export interface QueryPart {
  word: string;
  answers: Answer[];
  /** What missing it takes from the answer, 0 to 1, beside its rarity. */
  importance: number;
  /** A wish that no public service answers, unless a service says this very word. */
  elsewhere: boolean;
  /** How sure an answer to this part is, 0 to 1. */
  sure: number;
  /** Not said but assumed: it orders the answers and says nothing about how good they are. */
  unspoken?: boolean;
}

/** What a query is read with; `stands` tells whether a word of the vocabulary stands in the catalogue. */
export interface QueryReader {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  stands: (term: number) => boolean;
  rules: SearchRules;
}

export function readQuery(query: string, reader: QueryReader): QueryPart[] {
  const {lexicon, rules} = reader;
  const tokens = tokensOf(query, reader);
  const told = meaningsOf(tokens, lexicon, rules);
  const parts = tokens.map((token) => partOf(token, told.get(token)!, reader));
  return parts.length > 0 ? [...parts, firstTime(reader)] : parts;
}

function partOf(token: Token, told: Told, reader: QueryReader): QueryPart {
  const {lexicon, rules} = reader;
  const guess = token.texts[0];
  // What a word may have been meant for says nothing about how telling it is, unless it is nearly sure.
  const text = guess && (!token.guessed || guess.worth >= rules.likelySlip) ? guess.text : token.word;
  const importance = token.name ? rules.sceneImportance : Math.max(told.importance, importanceOf(text, lexicon, rules));
  // What a paper is for may be of elsewhere: "skck buat cpns" is ours. So may what a slip might have been meant for.
  const isAsked = !token.purpose && !token.guessed;
  const isSaid = told.importance === 1 || standing(text, reader).some(({worth}) => worth === 1);
  const elsewhere = isAsked && !isSaid && lexicon.elsewhere.has(text);
  const isNotOurs = elsewhere || (isAsked && told.meanings.has(notOurs));
  return {
    word: token.word,
    answers: answersOf(token, told, reader),
    importance: importance * (token.purpose ? rules.purposeImportance : 1),
    elsewhere,
    sure: isNotOurs ? 0 : 1,
  };
}

/** Single words in one answer, so that each is looked up once; then the meanings of several words. */
function answersOf(token: Token, told: Told, reader: QueryReader): Answer[] {
  const {vocabulary, stands, rules} = reader;
  const single = new Map<number, number>();
  const add = (readings: readonly Reading[], worth: number) => {
    for (const one of readings) single.set(one.term, Math.max(single.get(one.term) ?? 0, one.worth * worth));
  };
  const several: Answer[] = [];
  for (const {text, worth} of token.texts) add(standing(text, reader), worth);
  if (token.word.length >= (token.last ? rules.lastPrefixFrom : rules.prefixFrom) && (token.last || token.guessed)) {
    add(
      vocabulary.longer(token.word).filter(({term}) => stands(term)),
      rules.prefixWorth,
    );
  }
  for (const {words, worth} of told.meanings.values()) {
    const readings = words.map((word) => standing(word, reader));
    if (words.length === 1) add(readings[0]!, worth);
    else if (readings.every(({length}) => length > 0)) several.push({words: readings, worth});
  }
  const readings = Array.from(single, ([term, worth]) => ({term, worth})).sort((a, b) => b.worth - a.worth);
  return [{words: [readings], worth: 1}, ...several];
}

function standing(word: string, {vocabulary, stands}: QueryReader): Reading[] {
  return vocabulary.related(word).filter(({term}) => stands(term));
}

/** Who names a paper and no more wants to get it. */
function firstTime(reader: QueryReader): QueryPart {
  const readings = [...reader.lexicon.first].flatMap((word) => standing(word, reader)).filter(({worth}) => worth === 1);
  const importance = reader.rules.firstWeight;
  return {
    word: '',
    answers: [{words: [readings], worth: 1}],
    importance,
    elsewhere: false,
    sure: 1,
    unspoken: true,
  };
}
