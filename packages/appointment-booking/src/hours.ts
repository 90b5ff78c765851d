import type {Schedule, Session} from '@mpp-sdk/contract';
import {addDays, formatDate, formatTimeRange} from '@mpp-sdk/domain';

const A_MONDAY = '2024-01-01';

const weekdayName = (weekday: number, locale: string) =>
  formatDate(addDays(A_MONDAY, weekday - 1), locale).split(',')[0] ?? '';

function timesOf(sessions: readonly Session[] | undefined, locale: string): string {
  if (!sessions?.length) return '';
  const from = sessions.map((one) => one.from).sort()[0] ?? '';
  const to = sessions.map((one) => one.to).sort()[sessions.length - 1] ?? '';
  return formatTimeRange(from, to, locale);
}

/** A usual week in short: 'Senin–Kamis 07.30–16.00', 'Jumat 07.30–16.30'. Days with the same hours in a row are one line. */
export function weekHours(schedule: Schedule, locale: string): string[] {
  const weekly = schedule.weekly as Record<string, Session[] | undefined>;
  const runs: {first: number; last: number; times: string}[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const times = timesOf(weekly[weekday], locale);
    const run = runs[runs.length - 1];
    if (!times) continue;
    if (run && run.last === weekday - 1 && run.times === times) run.last = weekday;
    else runs.push({first: weekday, last: weekday, times});
  }
  return runs.map(({first, last, times}) => {
    const name = weekdayName(first, locale);
    return `${first === last ? name : `${name}–${weekdayName(last, locale)}`} ${times}`;
  });
}
