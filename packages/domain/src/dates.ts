const dayMs = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

function toDays(date: string): number {
  if (!isLocalDate(date)) throw new RangeError(`Not a day (YYYY-MM-DD): ${String(date)}`);
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function fromDays(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isLocalDate(value: unknown): value is string {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  // Date.parse lets 31 February roll over into March, so the day is written back and compared.
  const epoch = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(epoch) && new Date(epoch).toISOString().startsWith(value);
}

export function addDays(date: string, days: number): string {
  return fromDays(toDays(date) + days);
}

/** Calendar months; the last day of a shorter month stands in for a day that it lacks (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string {
  const day = new Date(toDays(date) * dayMs);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day.getUTCDate(), length));
  return first.toISOString().slice(0, 10);
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return new Date(toDays(date) * dayMs).getUTCDay() || 7;
}

/** Negative when `a` is earlier. */
export function compareDates(a: string, b: string): number {
  return toDays(a) - toDays(b);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDays(to) - toDays(from);
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
  const start = toDays(from);
  return Array.from({length: Math.max(0, toDays(to) - start + 1)}, (_, index) => fromDays(start + index));
}
