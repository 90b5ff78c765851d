import {isLocalDate} from './dates.js';
import {formatDate} from './format.js';

/** As written today, before 1972 and in haste; each in Indonesian and English. */
const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agst', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

const two = (part: string | number): string => String(part).padStart(2, '0');

/**
 * A day as people write it: '5/3/2026', '05-03-2026', '5 Maret 2026', 'Kamis, 5 Mar 2026', 'March 5, 2026', '05032026' for a
 * keypad without signs, '2026-03-05' from autofill. The day comes before the month in every language, as it does here.
 * @returns YYYY-MM-DD, or undefined for what is no whole day: two figures of a year could be two centuries
 */
export function parseDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/^\s*\p{L}+['’]?\p{L}*,\s*|[\s,]+/gu, ' ')
    .trim();
  const read = (year: string, month: string | number, day: string): string | undefined => {
    const date = `${year}-${two(month)}-${two(day)}`;
    return isLocalDate(date) ? date : undefined;
  };
  let found = /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)$/.exec(plain);
  if (found) return read(found[1]!, found[2]!, found[3]!);
  found = /^(\d\d?) ?[-/. ] ?(\d\d?) ?[-/. ] ?(\d{4})$/.exec(plain);
  if (found) return read(found[3]!, found[2]!, found[1]!);
  found = /^(\d\d?)[-/. ]*([a-z]+)[-/. ]*(\d{4})$/.exec(plain);
  if (found) return read(found[3]!, monthOf(found[2]!), found[1]!);
  found = /^([a-z]+) (\d\d?) (\d{4})$/.exec(plain);
  if (found) return read(found[3]!, monthOf(found[1]!), found[2]!);
  if (!/^\d{8}$/.test(plain)) return undefined;
  const [first, second] = [plain.slice(0, 4), plain.slice(4)];
  return /^(19|20|21)/.test(second)
    ? read(second, first.slice(2), first.slice(0, 2))
    : read(first, second.slice(0, 2), second.slice(2));
}

/** '5 Maret 2026': a day as it stands in a field, and as `parseDate` reads it again. */
export function formatDay(localDate: string, locale: string): string {
  return formatDate(localDate, locale).replace(/^[^,\d]*,\s*/, '');
}
