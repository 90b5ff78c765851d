/** Grade of each right answer: 3 exactly it, 2 useful next to it, 1 acceptable; what is absent is wrong. */
export type Grades = Readonly<Record<string, number>>;

/**
 * Normalized discounted cumulative gain of the first `depth` answers, 0 to 1: gain 2^grade - 1, discount log2(rank + 1).
 * An answer that is repeated counts once. NaN where nothing is right, since then no order is better than another.
 */
export function ndcg(ids: readonly string[], grades: Grades, depth = 10): number {
  const gained = [...new Set(ids)].slice(0, depth).map((id) => grades[id] ?? 0);
  const ideal = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, depth);
  return discounted(gained) / discounted(ideal);
}

/** True when one of the first `depth` answers has the best grade that there is. */
export function bestWithin(ids: readonly string[], grades: Grades, depth: number): boolean {
  const best = Math.max(...Object.values(grades));
  return ids.slice(0, depth).some((id) => grades[id] === best);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` (0 to 1) of the values lie; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : mean(sorted.slice(half - 1, half + 1));
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
