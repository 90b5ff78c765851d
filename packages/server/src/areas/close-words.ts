/** How many letters may be wrong in a word of this length. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** One bit a letter or digit that occurs: two words with many different bits cannot be close. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** The number of bits set. */
export function bitsIn(value: number): number {
  // Adds neighbouring bits, then pairs, then fours; the product gathers the bytes' sums in the highest byte.
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Whether one word becomes the other by at most `slips` letters left out, added, changed or swapped with their neighbour
 * (optimal string alignment).
 */
export function isClose(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let before = new Uint8Array(other.length + 1);
  let last = Uint8Array.from(before, (_, at) => at);
  let row = new Uint8Array(other.length + 1);
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > slips) return false;
    [before, last, row] = [last, row, before];
  }
  return last[other.length]! <= slips;
}
