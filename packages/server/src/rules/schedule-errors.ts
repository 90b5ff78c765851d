import type {Problem, Schedule, Session, Weekly} from '@mpp-sdk/contract';
import {isLocalDate} from '@mpp-sdk/domain';

type Errors = NonNullable<Problem['errors']>;

/** What no schema can say: sessions end after they begin and days exist. */
export function scheduleErrors(schedule: Schedule, pointer: string): Errors {
  const periods = (schedule.periods ?? []).flatMap((period, index) => {
    const at = `${pointer}/periods/${index}`;
    const days: Errors = ['from', 'to'].flatMap((name) => dayErrors(period[name as 'from' | 'to'], `${at}/${name}`));
    const order: Errors =
      period.from > period.to ? [{pointer: `${at}/to`, code: 'order', detail: 'Ends before it begins'}] : [];
    return [...days, ...order, ...weeklyErrors(period.weekly, `${at}/weekly`)];
  });
  const exceptions = (schedule.exceptions ?? []).flatMap(({date, sessions}, index) => {
    const at = `${pointer}/exceptions/${index}`;
    return [...dayErrors(date, `${at}/date`), ...sessionErrors(sessions, `${at}/sessions`)];
  });
  return [...weeklyErrors(schedule.weekly, `${pointer}/weekly`), ...periods, ...exceptions];
}

function weeklyErrors(weekly: Weekly, pointer: string): Errors {
  return Object.entries(weekly as Record<string, Session[]>).flatMap(([day, sessions]) =>
    sessionErrors(sessions, `${pointer}/${day}`),
  );
}

function sessionErrors(sessions: readonly Session[], pointer: string): Errors {
  return sessions.flatMap(({from, to}, index) =>
    from < to ? [] : [{pointer: `${pointer}/${index}/to`, code: 'order', detail: 'Ends before it begins'}],
  );
}

function dayErrors(date: string, pointer: string): Errors {
  return isLocalDate(date) ? [] : [{pointer, code: 'date', detail: 'There is no such day'}];
}
