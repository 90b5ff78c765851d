/**
 * Places from `start` to before `end` with the highest scores above 0, best first and then in their own order. It counts
 * rather than sorts, since one letter fits thousands.
 */
export function best(scores: Uint8Array, start: number, end: number, limit: number): number[] {
  const counted = new Uint32Array(256);
  for (let at = start; at < end; at++) counted[scores[at]!]!++;
  let least = 256;
  for (let sum = 0; sum < limit && least > 1;) sum += counted[--least]!;
  const places: number[] = [];
  for (let at = start; at < end; at++) if (scores[at]! >= least) places.push(at);
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
