import type {Zone} from '@mpp-sdk/contract';
import {weekdayOf} from './dates.js';
import type {Instantish} from './zone.js';
import {toLocalDate, toLocalTime, zoneName} from './zone.js';

// Own tables for the two languages that are always there: ICU versions differ in separators and in "pukul".
const names = {
  id: {
    days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: 'January February March April May June July August September October November December'.split(' '),
  },
};
// Other languages of Indonesia that CLDR covers well enough to be right; the rest read Indonesian.
const byIntl = ['jv', 'su', 'ms'];

/** True when the locale's numbers and clock follow English rather than Indonesian. */
export function isEnglish(locale: string): boolean {
  return languageOf(locale) === 'en';
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** 'Selasa, 24 November 2026'. */
export function formatDate(localDate: string, locale: string): string {
  const weekday = weekdayOf(localDate);
  const [year, month, day] = localDate.split('-').map(Number) as [number, number, number];
  const language = languageOf(locale);
  if (byIntl.includes(language)) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const options = {dateStyle: 'full', timeZone: 'UTC', calendar: 'gregory'} as const;
    return plainSpaces(new Intl.DateTimeFormat(language, options).format(date));
  }
  const {days, months} = language === 'en' ? names.en : names.id;
  return `${days[weekday - 1]}, ${day} ${months[month - 1]} ${year}`;
}

/** A wall clock: '14.05', in English '14:05'. */
export function formatTime(localTime: string, locale: string): string {
  return isEnglish(locale) ? localTime : localTime.replace(':', '.');
}

/** Two wall clocks: '08.00–15.30'. */
export function formatTimeRange(from: string, to: string, locale: string): string {
  return `${formatTime(from, locale)}–${formatTime(to, locale)}`;
}

/** 'Selasa, 24 November 2026, pukul 14.05 WIB', always in the office's zone and with its name. */
export function formatDateTime(instant: Instantish, zone: Zone, locale: string): string {
  const time = formatTime(toLocalTime(instant, zone), locale);
  return `${formatDate(toLocalDate(instant, zone), locale)}, ${clockWord(locale)}${time} ${zoneName(zone)}`;
}

/** 'Selasa, 24 November 2026, pukul 08.00–08.30 WIB'; both ends in full when they fall on different days. */
export function formatRange(start: Instantish, end: Instantish, zone: Zone, locale: string): string {
  const date = toLocalDate(start, zone);
  if (date !== toLocalDate(end, zone)) {
    return `${formatDateTime(start, zone, locale)} – ${formatDateTime(end, zone, locale)}`;
  }
  const times = formatTimeRange(toLocalTime(start, zone), toLocalTime(end, zone), locale);
  return `${formatDate(date, locale)}, ${clockWord(locale)}${times} ${zoneName(zone)}`;
}

function clockWord(locale: string): string {
  return isEnglish(locale) ? '' : 'pukul ';
}

/** '340 KB', '1,5 MB' (steps of 1024, as upload limits are set). */
export function formatBytes(bytes: number, locale: string): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const safe = Math.max(0, bytes);
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, safe)) / 10));
  const amount = safe / 1024 ** step;
  const rounded = Math.round(amount * 10) / 10;
  return `${formatNumber(rounded >= 10 ? Math.round(rounded) : rounded, locale)} ${units[step]}`;
}

/** '1.250,5', in English '1,250.5'. */
export function formatNumber(value: number, locale: string): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const [group, point] = isEnglish(locale) ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group!);
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? point + fraction : ''}`;
}

// Newer ICU puts no-break and narrow spaces into dates, which breaks comparing, copying and searching.
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
