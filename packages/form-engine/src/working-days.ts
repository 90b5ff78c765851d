import {addDays, daysBetween, weekdayOf} from '@mpp-sdk/domain';
import type {WorkingCalendar} from '@mpp-sdk/domain';

/**
 * Working days after `from` up to and with `to`, as law counts; with `inclusive` the first day counts too. The same as
 * `workingDaysBetween` of the domain, but whole weeks at once: two days of a hostile answer may be millennia apart.
 */
export function workingDays(from: string, to: string, inclusive: boolean, calendar: WorkingCalendar = {}): number {
  const {holidays = [], workingWeekdays = [1, 2, 3, 4, 5], closures = []} = calendar;
  // No day can be written after the last one.
  if (!inclusive && from >= '9999-12-31') return 0;
  const first = inclusive ? from : addDays(from, 1);
  const days = daysBetween(first, to) + 1;
  if (days <= 0) return 0;
  const begin = weekdayOf(first) - 1;
  let count = Math.floor(days / 7) * new Set(workingWeekdays).size;
  for (let day = 0; day < days % 7; day++) if (workingWeekdays.includes(((begin + day) % 7) + 1)) count++;
  const closed = new Set([...holidays.map(({date}) => date), ...closures]);
  for (const date of closed) {
    if (date >= first && date <= to && workingWeekdays.includes(weekdayOf(date))) count--;
  }
  return count;
}
