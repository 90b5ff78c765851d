import {bit, slips} from './slips.js';

/** A word of the vocabulary that may stand for a word of the query, with what that is worth, 0 to 1. */
export interface Reading {
  term: number;
  worth: number;
}

/** All words that are known: those of the catalogue and those of the word lists. */
export interface Vocabulary {
  readonly texts: readonly string[];
  /** The number of a word; a new word gets the next one. */
  add(word: string): number;
  /** The same for a word of the catalogue, which is then found by its root as well. */
  enter(word: string): number;
  /** Words of the catalogue: the word itself and those of the same root. */
  related(word: string): readonly Reading[];
  /** Longer words that begin so. */
  longer(word: string): Reading[];
  /** What was probably meant by a word that nobody knows, likeliest first; few. */
  meant(word: string): Reading[];
}

const mostReadings = 4;
const mostFamilies = 5000;
// Slips that a word of so many letters may hold. Three letters are nearly always an abbreviation, where one
// substitution is another agency's: only two letters the wrong way round pass.
const allowance = [0, 0, 0, 0.6, 0.8, 1, 1.1, 1.2, 1.3, 1.4, 1.6];

/** `roots` gives the possible roots of a word in the catalogue's spelling. */
export function createVocabulary(roots: (word: string) => readonly string[], rootWorth: number): Vocabulary {
  const texts: string[] = [];
  const letters: number[] = [];
  const numbers = new Map<string, number>();
  const byRoot = new Map<string, number[]>();
  // Stripping affixes is the dearest step of a query, and people ask with the same words.
  const families = new Map<string, readonly Reading[]>();
  const add = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const term = texts.push(word) - 1;
    numbers.set(word, term);
    letters.push(lettersOf(word));
    return term;
  };

  return {
    texts,
    add,
    enter(word) {
      const term = add(word);
      if (byRoot.get(word)?.includes(term)) return term;
      families.clear();
      for (const root of [word, ...roots(word)]) {
        const family = byRoot.get(root);
        if (family) family.push(term);
        else byRoot.set(root, [term]);
      }
      return term;
    },
    related(word) {
      const known = families.get(word);
      if (known) return known;
      const found = new Set<number>();
      for (const root of [word, ...roots(word)]) for (const term of byRoot.get(root) ?? []) found.add(term);
      const family = Array.from(found, (term) => ({term, worth: texts[term] === word ? 1 : rootWorth}));
      if (families.size >= mostFamilies) families.clear();
      families.set(word, family);
      return family;
    },
    longer(word) {
      const found: Reading[] = [];
      texts.forEach((text, term) => {
        if (text.length > word.length && text.startsWith(word)) {
          found.push({term, worth: 0.5 + (0.5 * word.length) / text.length});
        }
      });
      return found;
    },
    meant(word) {
      const most = allowance[Math.min(word.length, allowance.length - 1)]!;
      const mine = lettersOf(word);
      const found: (Reading & {cost: number})[] = [];
      for (let term = 0; term < texts.length; term++) {
        const text = texts[term]!;
        // Each slip changes at most two letters of the set; cheap slips may be several.
        if (Math.abs(text.length - word.length) > 3 || bits(letters[term]! ^ mine) > 4) continue;
        if (text.length < 3) continue;
        const cost = slips(word, text, most) + (text[0] === word[0] ? 0 : 0.1);
        if (cost <= most + 0.01) found.push({term, cost, worth: 1 - 0.25 * cost});
      }
      found.sort((a, b) => a.cost - b.cost || (texts[a.term]! < texts[b.term]! ? -1 : 1));
      const least = found[0]?.cost ?? 0;
      return found.filter(({cost}) => cost <= least + 0.3).slice(0, mostReadings);
    },
  };
}

function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= bit(word.charCodeAt(at));
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
