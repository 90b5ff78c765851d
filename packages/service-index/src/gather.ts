import type {CatalogueIndex} from './catalogue-index.js';
import {fieldBits, fieldMask} from './postings.js';
import type {QueryPart} from './query.js';
import type {Scratch} from './scratch.js';
import type {SearchRules} from './settings.js';
import type {Reading} from './vocabulary.js';

/** How well the services answer a query, word by word. */
export interface Gathered {
  /** number of places in `scratch.seen`; their weighed answers are in `scratch.total` and `scratch.sure` */
  count: number;
  /** weight of each part */
  weights: number[];
  /** what a service that answers everything would have in `total` */
  all: number;
  /** what the unspoken wish adds at most to `total` */
  ordering: number;
  /** words of the catalogue that stand for parts of the query: which (a bit each) and how well */
  asked: Map<number, {parts: number; worth: number}>;
}

// A word that so many services hold, in all its readings, tells too little to be read to the end.
const mostMatches = 60_000;

/** Adds up, per service, what it answers of each part, weighed by how telling the part is. */
export function gather(
  {postings, size}: CatalogueIndex,
  parts: readonly QueryPart[],
  scratch: Scratch,
  fieldWorth: Float32Array,
  rules: SearchRules,
): Gathered {
  const {total, sure, best, seen, touched, found, sum, here, among} = scratch;
  const asked: Gathered['asked'] = new Map();
  const weights: number[] = [];
  let [all, unknown, ordering, count, touches] = [0, 0, 0, 0, 0];

  parts.forEach((part, at) => {
    touches = 0;
    let left = mostMatches;
    for (const {words, worth} of part.answers) {
      if (!part.unspoken) for (const {term, worth: reading} of words.flat()) ask(term, at, worth * reading);
      if (words.length > 1) together(words, worth);
      else {
        for (const {term, worth: reading} of words[0]!) {
          left -= postings.count(term);
          if (left > 0) alone(term, worth * reading);
        }
      }
    }
    const weight = weigh(part);
    weights.push(weight);
    for (let one = 0; one < touches; one++) {
      const place = touched[one]!;
      const value = best[place]!;
      best[place] = 0;
      if (part.unspoken && total[place] === 0) continue;
      if (total[place] === 0) seen[count++] = place;
      total[place]! += weight * value;
      if (!part.unspoken) sure[place]! += weight * part.sure * value;
    }
  });
  // A long story has many words that say nothing: they weigh less the more there are.
  const strange = unknown > 1 ? unknown ** rules.unknownGrowth : unknown;
  return {count, weights, all: all + strange, ordering, asked};

  /** A word of few services is telling; so is one that nobody knows. */
  function weigh(part: QueryPart): number {
    if (part.unspoken) return (ordering = part.importance);
    let [most, strong] = [0, 0];
    for (let one = 0; one < touches; one++) most = Math.max(most, best[touched[one]!]!);
    for (let one = 0; one < touches; one++) if (best[touched[one]!]! >= most / 2) strong += 1;
    const rare = strong ? rarity(strong, size, rules) : rules.unknownWeight;
    const weight = part.importance * rare * (part.elsewhere ? rules.elsewhereWeight : 1);
    if (strong) all += weight;
    else unknown += weight;
    return weight;
  }

  function note(place: number, value: number): void {
    if (best[place] === 0) touched[touches++] = place;
    if (value > best[place]!) best[place] = value;
  }

  function alone(term: number, worth: number): void {
    const list = postings.list(term);
    for (let one = 0, end = postings.count(term); one < end; one++) {
      note(list[one]! >>> fieldBits, worth * fieldWorth[list[one]! & fieldMask]!);
    }
  }

  /** Services that hold all of the words, by the mean of their worths; the rarest word first. */
  function together(words: readonly Reading[][], worth: number): void {
    const held = (readings: Reading[]) => readings.reduce((most, {term}) => most + postings.count(term), 0);
    let places = 0;
    [...words]
      .sort((a, b) => held(a) - held(b))
      .forEach((readings, step) => {
        for (const {term, worth: reading} of readings) {
          const list = postings.list(term);
          for (let one = 0, end = postings.count(term); one < end; one++) {
            const place = list[one]! >>> fieldBits;
            const value = reading * fieldWorth[list[one]! & fieldMask]!;
            if (found[place] === step) {
              found[place] = step + 1;
              here[place] = value;
              if (step === 0) among[places++] = place;
            } else if (found[place] === step + 1 && value > here[place]!) here[place] = value;
          }
        }
        for (let one = 0; one < places; one++) {
          if (found[among[one]!] === step + 1) sum[among[one]!]! += here[among[one]!]!;
        }
      });
    for (let one = 0; one < places; one++) {
      const place = among[one]!;
      if (found[place] === words.length) note(place, (worth * sum[place]!) / words.length);
      found[place] = sum[place] = 0;
    }
  }

  function ask(term: number, part: number, worth: number): void {
    const known = asked.get(term);
    if (!known) asked.set(term, {parts: 1 << part, worth});
    else {
      known.parts |= 1 << part;
      known.worth = Math.max(known.worth, worth);
    }
  }
}

/** 1 for a word of one service in `rareFrom`, towards 0 for a word of all. */
export function rarity(count: number, size: number, rules: SearchRules): number {
  return Math.min(1, Math.log(1 + size / count) / Math.log(1 + rules.rareFrom));
}
