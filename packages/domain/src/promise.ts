import type {Duration} from '@mpp-sdk/contract';
import {addMonths, daysBetween} from './dates.js';
import type {Office} from './office-calendar.js';
import type {WorkingCalendar} from './working-days.js';
import {addWorkingDays, isWorkingDay} from './working-days.js';
import type {Instantish} from './zone.js';
import {toLocalDate} from './zone.js';

/**
 * The day by which the service standard promises the result, in the office's zone; undefined when the standard names no
 * time. The longest time counts. Working days run from the day after receipt; minutes and hours mean the same working
 * day (the next one when the office is closed); days and months run by the calendar. On `stopped` days nothing runs.
 */
export function promisedDate(
  receivedAt: Instantish,
  duration: Duration | undefined,
  office: Office,
  stopped: readonly string[] = [],
): string | undefined {
  const length = duration?.max ?? duration?.min;
  if (!duration || length == null) return undefined;
  const received = toLocalDate(receivedAt, office.zone);
  const working = withStops(office, stopped);
  const everyDay = {workingWeekdays: everyWeekday, closures: stopped};
  const after = (days: number) => workingDayFrom(addWorkingDays(received, days, everyDay), everyDay);
  switch (duration.unit) {
    case 'minute':
      return workingDayFrom(after(Math.floor(length / 1440)), working);
    case 'hour':
      return workingDayFrom(after(Math.floor(length / 24)), working);
    case 'workday':
      return length === 0 ? workingDayFrom(received, working) : addWorkingDays(received, Math.ceil(length), working);
    case 'day':
      return after(Math.ceil(length));
    case 'month':
      return after(daysBetween(received, addMonths(received, Math.ceil(length))));
    case 'unspecified':
      return undefined;
  }
}

const everyWeekday = [1, 2, 3, 4, 5, 6, 7];

/** For one case, a day on which the applicant must act is a day on which the office is closed. */
export function withStops(office: Office, stopped: readonly string[]): Office {
  return {...office, closures: [...(office.closures ?? []), ...stopped]};
}

function workingDayFrom(date: string, office: WorkingCalendar): string {
  return isWorkingDay(date, office) ? date : addWorkingDays(date, 1, office);
}
