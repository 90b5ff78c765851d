import type {Duration, Fee} from '@mpp-sdk/contract';
import {formatNumber, isEnglish} from './format.js';
import {pick} from './text.js';

/** Whole Rupiah: 'Rp50.000', in English 'Rp50,000' (a full stop would read as fifty). */
export function formatMoney(rupiah: number, locale = 'id'): string {
  const amount = formatNumber(Math.abs(Math.round(rupiah)), locale);
  return `${rupiah < 0 ? '-' : ''}Rp${amount}`;
}

const words = {
  id: {
    free: 'Gratis',
    ask: 'Tanya petugas',
    varies: 'Berbeda-beda, tanya petugas',
    to: ' sampai ',
    from: 'mulai ',
    upTo: 'paling banyak ',
    within: 'paling lama ',
  },
  en: {
    free: 'Free',
    ask: 'Ask an officer',
    varies: 'Varies, ask an officer',
    to: ' to ',
    from: 'from ',
    upTo: 'up to ',
    within: 'up to ',
  },
};

const units = {
  id: {minute: 'menit', hour: 'jam', workday: 'hari kerja', day: 'hari', month: 'bulan'},
  en: {minute: 'minute', hour: 'hour', workday: 'working day', day: 'day', month: 'month'},
};

/** 'Gratis (Rp0)', 'Rp50.000', 'Rp50.000 sampai Rp100.000'; nothing is invented: an unknown fee says 'Tanya petugas'. */
export function formatFee(fee: Fee | undefined, locale: string): string {
  const say = isEnglish(locale) ? words.en : words.id;
  const money = (rupiah: number) => formatMoney(rupiah, locale);
  const {type, amount, min, max} = fee ?? {type: 'unknown'};
  if (type === 'free') return `${say.free} (${money(0)})`;
  if (type === 'fixed' && amount != null) return amount === 0 ? `${say.free} (${money(0)})` : money(amount);
  if (type === 'range' || type === 'varies') {
    if (min != null && max != null) return min === max ? money(min) : money(min) + say.to + money(max);
    if (min != null) return say.from + money(min);
    if (max != null) return say.upTo + money(max);
  }
  return fee?.text ? pick(fee.text, locale).text : type === 'varies' ? say.varies : say.ask;
}

/** '15-60 menit', '7 hari kerja', 'paling lama 3 hari'; without figures its own text, else 'Tanya petugas'. */
export function formatDuration(duration: Duration | undefined, locale: string): string {
  const english = isEnglish(locale);
  const say = english ? words.en : words.id;
  const {min, max, unit, text} = duration ?? {unit: 'unspecified'};
  if (unit === 'unspecified' || (min == null && max == null)) return text ? pick(text, locale).text : say.ask;
  const last = (max ?? min)!;
  const amount = formatNumber(last, locale);
  const unitWord = english ? units.en[unit] + (last === 1 && (min == null || min === last) ? '' : 's') : units.id[unit];
  if (min == null) return `${say.within}${amount} ${unitWord}`;
  if (max == null) return `${say.from}${amount} ${unitWord}`;
  return `${min === max ? '' : formatNumber(min, locale) + '-'}${amount} ${unitWord}`;
}
