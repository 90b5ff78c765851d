/** The window of `seconds` that contains `now`, both ends in epoch milliseconds; windows start at whole multiples. */
export function windowOf(seconds: number, now: number): {start: number; end: number} {
  const length = seconds * 1000;
  const start = Math.floor(now / length) * length;
  return {start, end: start + length};
}
