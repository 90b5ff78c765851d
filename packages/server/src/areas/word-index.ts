import {bitsIn, isClose, lettersOf, slipsAllowed} from './close-words.js';

/** How well a word of a name fits a word that was typed. */
export const fit = {close: 2, begins: 5, same: 8} as const;

/** Which names hold a word, as sorted words and runs of places: 91,599 names take some 6 MB. */
export interface WordIndex {
  /**
   * Marks every place whose name fits the word with how well it does, where that is better than what is there; with
   * `slips` also names that are close. Tells whether there is any.
   */
  mark(word: string, marks: Uint8Array, slips: boolean): boolean;
}

export function createWordIndex(wordsAt: Iterable<Iterable<string>>): WordIndex {
  const found = new Map<string, number[]>();
  let place = 0;
  for (const words of wordsAt) {
    for (const word of words) {
      const places = found.get(word);
      if (places) places.push(place);
      else found.set(word, [place]);
    }
    place++;
  }
  const words = [...found.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => (starts[at + 1] = starts[at]! + found.get(word)!.length));
  const places = new Uint32Array(starts[words.length]!);
  words.forEach((word, at) => places.set(found.get(word)!, starts[at]));
  const letters = Uint32Array.from(words, lettersOf);
  const lengths = Uint8Array.from(words, ({length}) => Math.min(length, 255));

  const markWord = (at: number, value: number, marks: Uint8Array) => {
    for (let run = starts[at]!; run < starts[at + 1]!; run++) {
      const place = places[run]!;
      if (marks[place]! < value) marks[place] = value;
    }
  };
  return {
    mark(word, marks, slips) {
      const first = firstFrom(words, word);
      let any = words[first]?.startsWith(word) ?? false;
      for (let at = first; at < words.length && words[at]!.startsWith(word); at++)
        markWord(at, words[at] === word ? fit.same : fit.begins, marks);
      const allowed = slips ? slipsAllowed(word.length) : 0;
      if (allowed === 0) return any;
      const own = lettersOf(word);
      for (let at = 0; at < words.length; at++) {
        if (Math.abs(lengths[at]! - word.length) > allowed || bitsIn(letters[at]! ^ own) > 2 * allowed) continue;
        if (!isClose(word, words[at]!, allowed)) continue;
        markWord(at, fit.close, marks);
        any = true;
      }
      return any;
    },
  };
}

function firstFrom(sorted: string[], word: string): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
