import {addDays, compareDates, eachDay, weekdayOf} from './dates.js';

/** When an office works. Absent parts mean: Monday to Friday, no holidays known, no closures. */
export interface WorkingCalendar {
  /** National, regional and collective-leave days alike. */
  holidays?: readonly {date: string}[];
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  workingWeekdays?: readonly number[];
  /** Days on which this office is closed besides. */
  closures?: readonly string[];
}

// Ten years without one working day means a broken calendar, not a long wait.
const longestGap = 3660;

function workingDay(calendar: WorkingCalendar): (date: string) => boolean {
  const {holidays = [], workingWeekdays = [1, 2, 3, 4, 5], closures = []} = calendar;
  const closed = new Set([...holidays.map((holiday) => holiday.date), ...closures]);
  return (date) => workingWeekdays.includes(weekdayOf(date)) && !closed.has(date);
}

export function isWorkingDay(date: string, calendar: WorkingCalendar = {}): boolean {
  return workingDay(calendar)(date);
}

/**
 * The `count`-th working day after `date` (before it when negative); the day itself is not counted, as law counts.
 * 0 gives `date` unchanged. Throws RangeError when the calendar holds no working day.
 */
export function addWorkingDays(date: string, count: number, calendar: WorkingCalendar = {}): string {
  const works = workingDay(calendar);
  const step = count < 0 ? -1 : 1;
  let found = date;
  let gap = 0;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    gap = works(found) ? 0 : gap + 1;
    if (gap === 0) left -= 1;
    if (gap > longestGap) throw new RangeError('The calendar has no working day');
  }
  return found;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier (then from `to` up to before `from`). */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar = {}): number {
  const works = workingDay(calendar);
  if (compareDates(to, from) >= 0) return eachDay(addDays(from, 1), to).filter(works).length;
  return -eachDay(to, addDays(from, -1)).filter(works).length || 0;
}
