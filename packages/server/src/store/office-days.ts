const DAY = 86_400_000;

/** The UTC days, as days since 1970, that [start, end) touches. */
export function utcDays(start: number, end: number): number[] {
  const days: number[] = [];
  for (let day = Math.floor(start / DAY); day * DAY < end; day++) days.push(day);
  return days;
}

/** The stretch of time, in epoch milliseconds, that these UTC days cover. */
export function spanOfDays(days: number[]): {from: number; to: number} {
  return {from: days[0]! * DAY, to: (days[days.length - 1]! + 1) * DAY};
}

/** The longest visit a store takes; it bounds how far back a search for overlaps has to look. */
export const LONGEST_VISIT = DAY;

/** @throws RangeError when the stretch is empty, backwards or longer than a day. */
export function assertVisit(visit: {start: number; end: number}): void {
  if (!(visit.end > visit.start && visit.end - visit.start <= LONGEST_VISIT))
    throw new RangeError('A visit must end after its start and last at most 24 hours.');
}
