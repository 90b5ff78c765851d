import type {LanguageMap, Schedule, Session} from '@mpp-sdk/contract';
import {weekdayOf} from './dates.js';

/** One day of an office: its sessions in order of time, or why it is closed. */
export interface OpenDay {
  sessions: Session[];
  closed?: LanguageMap;
}

/**
 * The sessions of a day. An exception beats a holiday, a holiday (unless `openOnHolidays`) beats a period such as
 * Ramadan, a period beats the week. Without holiday data for a year the week simply stands.
 */
export function sessionsOn(
  date: string,
  schedule: Schedule,
  holidays: readonly {date: string; name: string}[] = [],
): OpenDay {
  const exception = schedule.exceptions?.find((one) => one.date === date);
  if (exception) return openDay(exception.sessions, exception.reason);
  const holiday = schedule.openOnHolidays ? undefined : holidays.find((one) => one.date === date);
  if (holiday) return {sessions: [], closed: {id: holiday.name}};
  const period = schedule.periods?.find((one) => one.from <= date && date <= one.to);
  const weekly = (period ?? schedule).weekly as Record<string, Session[] | undefined>;
  return openDay(weekly[weekdayOf(date)] ?? [], {id: 'Tutup', en: 'Closed'});
}

function openDay(sessions: readonly Session[], reason: LanguageMap): OpenDay {
  if (sessions.length === 0) return {sessions: [], closed: reason};
  return {sessions: [...sessions].sort((a, b) => a.from.localeCompare(b.from))};
}
