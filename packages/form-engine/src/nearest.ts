/** The known name that may have been meant: the closest one, at most two letters apart; capitals do not count. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const one of known) {
    const apart = Math.abs(one.length - name.length) < least ? distance(name.slice(0, 80), one.slice(0, 80)) : least;
    if (apart < least && apart < one.length / 2) [best, least] = [one, apart];
  }
  return best;
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(first: string, second: string): number {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
