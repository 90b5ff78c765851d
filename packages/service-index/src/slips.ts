/**
 * How far one word is from another as a slip of hand or of spelling, so that likely mistakes cost less than a random
 * letter: a neighbouring key, two letters the wrong way round, a letter doubled, and what Indonesians spell either way.
 */
const cost = {
  alike: 0.35,
  neighbour: 0.6,
  swapped: 0.6,
  doubled: 0.35,
  silent: 0.4,
  vowel: 0.7,
  dropped: 0.2,
  missing: 0.8,
  other: 1.1,
};
// Spelled either way: praktek/praktik, kantor/kantur, aktif/aktiv, ijazah/izazah, kwitansi/kuitansi, seritifikat/sertipikat.
const alike = 'ei ou fv fp pv jz sz ck qk kg dt bp iy uw';
// Keys that lie side by side on the keyboard of a phone.
const neighbours =
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm ' +
  'qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sz sx dx dc fc fv gv gb hb hn jn jm km';
/** The letters of `aeiou`, a bit each. */
const vowels = ['a', 'e', 'i', 'o', 'u'].reduce((set, letter) => set | bit(letter.charCodeAt(0)), 0);

/** What it costs to read one letter as another, by the low five bits of both. */
const swaps = new Float32Array(1024).fill(cost.other);
for (const [list, price] of [
  [neighbours, cost.neighbour],
  [alike, cost.alike],
] as const) {
  for (const pair of list.split(' ')) {
    const [a, b] = [pair.charCodeAt(0) & 31, pair.charCodeAt(1) & 31];
    swaps[a * 32 + b] = swaps[b * 32 + a] = price;
  }
}

export function bit(code: number): number {
  return 1 << (code & 31);
}

/** Sum of the slips between two words; more than `most` as soon as it cannot be less. */
export function slips(from: string, to: string, most: number): number {
  if (!startsLike(from, to)) return most + 1;
  const width = to.length;
  // Who writes without vowels drops them all: "pspr", "dftr", "kndraan".
  const gaps = gapsOf(to, isSkeleton(from) ? cost.dropped : cost.vowel);
  let [before, row, next] = [new Float32Array(width + 1), new Float32Array(width + 1), new Float32Array(width + 1)];
  for (let j = 1; j <= width; j++) row[j] = row[j - 1]! + gaps[j - 1]!;
  const own = gapsOf(from, cost.vowel);
  for (let i = 1; i <= from.length; i++) {
    const a = from.charCodeAt(i - 1);
    const gap = own[i - 1]!;
    let least = (next[0] = row[0]! + gap);
    for (let j = 1; j <= width; j++) {
      const b = to.charCodeAt(j - 1);
      let best = row[j - 1]! + (a === b ? 0 : swaps[(a & 31) * 32 + (b & 31)]!);
      best = Math.min(best, row[j]! + gap, next[j - 1]! + gaps[j - 1]!);
      if (i > 1 && j > 1 && a === to.charCodeAt(j - 2) && b === from.charCodeAt(i - 2)) {
        best = Math.min(best, before[j - 2]! + cost.swapped);
      }
      next[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return row[width]!;
}

/** Hardly a vowel in it, as Indonesians shorten words in chats. */
function isSkeleton(word: string): boolean {
  let count = 0;
  for (let at = 0; at < word.length; at++) if (vowels & bit(word.charCodeAt(at))) count += 1;
  return count * 4 <= word.length;
}

/** The first letter is seldom wrong at random: the same, a likely slip of it, swapped with the second, or a lost "h". */
function startsLike(from: string, to: string): boolean {
  const [a, b] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (a === b || swaps[(a & 31) * 32 + (b & 31)]! < cost.other) return true;
  return a === to.charCodeAt(1) || b === from.charCodeAt(1);
}

/** For each letter, what it costs that the other word lacks it. */
function gapsOf(word: string, vowel: number): number[] {
  const gaps: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (at > 0 && code === word.charCodeAt(at - 1)) gaps.push(cost.doubled);
    else if (word[at] === 'h') gaps.push(cost.silent);
    else gaps.push(at > 0 && vowels & bit(code) ? vowel : cost.missing);
  }
  return gaps;
}
