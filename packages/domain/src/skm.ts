/**
 * Survei Kepuasan Masyarakat, PermenPANRB 14/2017. Forms differ in which of the last two elements is the eighth, so an
 * answer is keyed by name, never by number.
 */
export const skmElements = [
  'requirements',
  'procedure',
  'time',
  'fee',
  'product',
  'competence',
  'behaviour',
  'complaints',
  'facilities',
] as const;

export type SkmElement = (typeof skmElements)[number];
/** 1 worst to 4 best */
export type SkmScore = 1 | 2 | 3 | 4;
export type SkmAnswers = Partial<Record<SkmElement, SkmScore>>;
export type SkmBand = 'A' | 'B' | 'C' | 'D';

/** Of one element: all scores together and how many there are; a question may be left out. */
export interface SkmSum {
  sum: number;
  count: number;
}
export type SkmSums = Record<SkmElement, SkmSum>;

/** exact is 1/9; rounded is the 0.11 of older spreadsheets, which loses up to one point of a hundred. */
export type SkmWeight = 'exact' | 'rounded';

export interface SkmResult {
  /** 25 to 100, two decimals */
  index: number;
  band: SkmBand;
  /** mean of each element, 1 to 4, two decimals */
  means: Record<SkmElement, number>;
}

export function sumSkm(answers: readonly SkmAnswers[]): SkmSums {
  const sums = emptySums();
  for (const answer of answers) {
    for (const element of skmElements) {
      const score = answer[element];
      if (score === undefined) continue;
      sums[element].sum += score;
      sums[element].count += 1;
    }
  }
  return sums;
}

export function emptySums(): SkmSums {
  return Object.fromEntries(skmElements.map((element) => [element, {sum: 0, count: 0}])) as SkmSums;
}

/** Undefined while an element has no answer at all: then there is no index. */
export function skmResult(sums: SkmSums, weight: SkmWeight = 'exact'): SkmResult | undefined {
  const means = skmElements.map((element) => sums[element].sum / sums[element].count);
  if (skmElements.some((element) => sums[element].count === 0)) return undefined;
  const total = means.reduce((whole, mean) => whole + mean, 0);
  const index = twoDecimals(weight === 'exact' ? (total * 25) / 9 : total * 0.11 * 25);
  const shown = skmElements.map((element, at) => [element, twoDecimals(means[at]!)]);
  return {index, band: skmBand(index), means: Object.fromEntries(shown) as Record<SkmElement, number>};
}

/** The band of a converted index. The table has gaps (64.99 to 65.00), so it is read after rounding to two decimals. */
export function skmBand(index: number): SkmBand {
  const rounded = twoDecimals(index);
  if (rounded >= 88.31) return 'A';
  if (rounded >= 76.61) return 'B';
  return rounded >= 65 ? 'C' : 'D';
}

function twoDecimals(value: number): number {
  // 76.605 is 76.60499... as a float; half goes up, as on paper.
  return Math.round(value * 100 + 1e-7) / 100;
}

/** '2026-Q4' of a day. */
export function quarterOf(localDate: string): string {
  return `${localDate.slice(0, 4)}-Q${Math.ceil(Number(localDate.slice(5, 7)) / 3)}`;
}
