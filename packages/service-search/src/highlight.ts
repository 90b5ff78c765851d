/** A piece of a text; `hit` where it is what the citizen typed. */
export interface Piece {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * The words of a text that begin with what was typed, several words at once. Pieces, not markup: joined they are the
 * text again, whatever stands in it. A single letter marks nothing, it would mark everything.
 */
export function highlight(text: string, query: string): Piece[] {
  const typed = wordsOf(query).filter((word) => word.length > 1);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, hit: boolean) => {
    if (end > at) pieces.push({text: text.slice(at, end), hit});
    at = Math.max(at, end);
  };
  if (typed.length) {
    for (const match of text.matchAll(WORD)) {
      const word = match[0].toLowerCase();
      const longest = Math.max(0, ...typed.filter((one) => word.startsWith(one)).map((one) => one.length));
      if (longest === 0) continue;
      add(match.index!, false);
      // Lower case may be longer than the word (İ): what does not fit marks the whole word.
      add(match.index! + Math.min(longest, match[0].length), true);
    }
  }
  add(text.length, false);
  return pieces;
}
