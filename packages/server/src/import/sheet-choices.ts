import type {Channel, Duration, Fee} from '@mpp-sdk/contract';
import type {SheetLanguage} from './sheet-columns.js';

/** What a cell may say for each value of the contract; the first word is written, all are read. */
type Choices<Value extends string> = Record<Value, Record<SheetLanguage, readonly string[]>>;

const one = (id: string, en: string, ...more: string[]) => ({id: [id, ...more], en: [en, ...more]});

export const channelChoices: Choices<Channel> = {
  online: one('daring', 'online'),
  counter: one('loket', 'counter'),
  outreach: one('keliling', 'outreach'),
  'drive-thru': one('drive-thru', 'drive-thru', 'lantatur'),
  'self-service': one('mandiri', 'self-service'),
  phone: one('telepon', 'phone', 'whatsapp'),
};

export const unitChoices: Choices<Duration['unit']> = {
  minute: one('menit', 'minute', 'minutes'),
  hour: one('jam', 'hour', 'hours'),
  workday: one('hari kerja', 'workday', 'workdays', 'working days'),
  day: one('hari', 'day', 'days'),
  month: one('bulan', 'month', 'months'),
  unspecified: one('tidak tentu', 'unspecified'),
};

export const feeChoices: Choices<Fee['type']> = {
  free: one('gratis', 'free'),
  fixed: one('tetap', 'fixed'),
  range: one('rentang', 'range'),
  varies: one('bervariasi', 'varies'),
  unknown: one('belum diketahui', 'unknown'),
};

export const answerChoices: Choices<'yes' | 'no'> = {
  yes: one('ya', 'yes', 'true', '1'),
  no: one('tidak', 'no', 'false', '0'),
};

export function choiceWord<Value extends string>(
  choices: Choices<Value>,
  value: Value,
  language: SheetLanguage,
): string {
  return choices[value]?.[language][0] ?? value;
}

/** The value that a cell means, whatever its language and case. */
export function choiceOf<Value extends string>(choices: Choices<Value>, text: string): Value | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return (Object.keys(choices) as Value[]).find(
    (value) => value === word || choices[value].id.includes(word) || choices[value].en.includes(word),
  );
}

export function choiceWords(choices: Choices<string>, language: SheetLanguage): string[] {
  return Object.keys(choices).map((value) => choiceWord(choices, value, language));
}
