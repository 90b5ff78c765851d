import {formatDate, isEnglish} from './format.js';

/** A number of identity, an account: nobody follows so many digits by ear, and others listen. */
const LONG_NUMBER = /\d(?:[ .-]?\d){12,}/g;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const SHORT_DATE = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g;
/** A phone number; an amount after Rp is none. */
const SPELLED = /(Rp\s?)?(\d{7,12}|(?:\+|\b0)\d(?:[ -]?\d){6,12})(?!\d|[.,]\d)/g;
const MONEY = /Rp\s?(\d{1,3}(?:[.,]\d{3})+|\d+)/g;
const CLOCKS = /(\d{1,2})[.:](\d{2})\s?[–-]\s?(\d{1,2})[.:](\d{2})/g;
const CLOCK = /(pukul |jam )?(\d{1,2})\.(\d{2})(?=( WI(?:B|TA|T)\b)?)/g;
const SPAN = /(^|[\s(])(\d[\d.,]*)\s?[–-]\s?(\d[\d.,]*)(?=[\s.,;)]|$)/g;

const WORDS = {
  id: {
    onScreen: 'nomor di layar',
    address: 'alamat di layar',
    to: 'sampai',
    zones: {WIB: 'Waktu Indonesia Barat', WITA: 'Waktu Indonesia Tengah', WIT: 'Waktu Indonesia Timur'},
  },
  en: {
    onScreen: 'the number on the screen',
    address: 'the address on the screen',
    to: 'to',
    zones: {WIB: 'Western Indonesia Time', WITA: 'Central Indonesia Time', WIT: 'Eastern Indonesia Time'},
  },
} as const;

/**
 * A text as a voice should say it. Amounts end in the currency, days and times are words, phone numbers go digit by
 * digit, and a number as long as a NIK is not said at all.
 */
export function spokenText(text: string, locale: string): string {
  const english = isEnglish(locale);
  const {onScreen, address, to, zones} = english ? WORDS.en : WORDS.id;
  const day = (all: string, year: string, month: string, date: string): string =>
    isDay(year, month, date) ? formatDate(`${year}-${two(month)}-${two(date)}`, locale) : all;
  const clock = (hours: string, minutes: string): string =>
    english
      ? `${hours}:${minutes}`
      : Number(minutes)
        ? `${Number(hours)} lewat ${Number(minutes)}`
        : `${Number(hours)}`;
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b(?:https?:\/\/|www\.)\S*[^\s.,;)]/g, address)
    .replace(LONG_NUMBER, onScreen)
    .replace(ISO_DATE, day)
    .replace(SHORT_DATE, (all, date: string, month: string, year: string) => day(all, year, month, date))
    .replace(SPELLED, (all, money: string | undefined, digits: string) =>
      money ? all : [...digits.replace(/[ -]/g, '')].join(' '),
    )
    .replace(MONEY, (_, amount: string) => `${amount.replace(/[.,]/g, '')} rupiah`)
    .replace(CLOCKS, (_, h1: string, m1: string, h2: string, m2: string) => `${clock(h1, m1)} ${to} ${clock(h2, m2)}`)
    .replace(CLOCK, (all, word: string | undefined, hours: string, minutes: string, zone?: string) =>
      word || zone ? `${word ?? ''}${clock(hours, minutes)}` : all,
    )
    .replace(SPAN, `$1$2 ${to} $3`)
    .replace(/ rupiah\s?[–-]\s?/g, ` rupiah ${to} `)
    .replace(/\b(WIB|WITA|WIT)\b/g, (zone) => zones[zone as keyof typeof zones])
    .replace(/\bNo\. /g, english ? '$&' : 'Nomor ')
    .replace(/ & /g, english ? ' and ' : ' dan ');
}

/** Letters and digits of a code one by one, with a rest between its groups: 'A B 3 4, 7 K'. */
export const spelledCode = (code: string): string =>
  code
    .split(/[\s-]+/)
    .map((group) => [...group].join(' '))
    .join(', ');

/** What stands on lines of its own as sentences, so that the voice rests between them. */
export const asSentences = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((piece) => (/[.!?:]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');

const two = (part: string): string => part.padStart(2, '0');

function isDay(year: string, month: string, date: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}
