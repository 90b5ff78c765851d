import type {Duration, Zone} from '@mpp-sdk/contract';
import {addDays, addMonths} from './dates.js';
import type {WorkingCalendar} from './working-days.js';
import {addWorkingDays, isWorkingDay} from './working-days.js';
import type {Instantish} from './zone.js';
import {toLocalDate} from './zone.js';

/**
 * The day by which the service standard promises the result, in the office's zone; undefined when the standard names no
 * time. The longest time counts. Working days run from the day after receipt; minutes and hours mean the same working
 * day (the next one when the office is closed); days and months run by the calendar.
 */
export function promisedDate(
  receivedAt: Instantish,
  duration: Duration | undefined,
  office: WorkingCalendar & {zone: Zone},
): string | undefined {
  const length = duration?.max ?? duration?.min;
  if (!duration || length == null) return undefined;
  const received = toLocalDate(receivedAt, office.zone);
  switch (duration.unit) {
    case 'minute':
      return workingDayFrom(addDays(received, Math.floor(length / 1440)), office);
    case 'hour':
      return workingDayFrom(addDays(received, Math.floor(length / 24)), office);
    case 'workday':
      return length === 0 ? workingDayFrom(received, office) : addWorkingDays(received, Math.ceil(length), office);
    case 'day':
      return addDays(received, Math.ceil(length));
    case 'month':
      return addMonths(received, Math.ceil(length));
    case 'unspecified':
      return undefined;
  }
}

function workingDayFrom(date: string, office: WorkingCalendar): string {
  return isWorkingDay(date, office) ? date : addWorkingDays(date, 1, office);
}
