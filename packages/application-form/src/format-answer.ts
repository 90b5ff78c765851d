import {
  formatAddress,
  formatDate,
  formatKk,
  formatMoney,
  formatNib,
  formatNik,
  formatNpwp,
  formatNumber,
  formatPhone,
  formatTime,
  isLocalDate,
  isLocalTime,
  maskNik,
} from '@mpp-sdk/domain';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {isAddress} from './address-parts.js';
import type {Messages} from './messages/index.js';

const FORMATS: {readonly [kind: string]: (text: string) => string} = {
  nik: formatNik,
  kk: formatKk,
  npwp: formatNpwp,
  nib: formatNib,
  phone: formatPhone,
};

/** Numbers that are covered until they are asked for. */
export const isCovered = ({field}: FieldItem): boolean => field === 'nik' || field === 'kk' || field === 'npwp';

/** An answer as a person reads it back; nothing when there is none. Files are not answers in words. */
export function formatAnswer(
  item: FieldItem,
  value: unknown,
  {words, locale, covered}: {words: Messages; locale: string; covered: boolean},
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const label = (one: unknown): string => item.options?.find((option) => option.value === one)?.label ?? String(one);
  if (Array.isArray(value)) return value.length ? value.map(label).join(', ') : undefined;
  if (item.field === 'consent') return value === true ? words.agreed : undefined;
  if (item.field === 'address') return isAddress(value) ? formatAddress(value) || undefined : undefined;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (item.options) return label(value);
  if (typeof value === 'number')
    return item.field === 'money' ? formatMoney(value, locale) : formatNumber(value, locale);
  const text = String(value);
  if (isCovered(item) && covered) return maskNik(text);
  if (item.field === 'date') return isLocalDate(text) ? formatDate(text, locale) : text;
  if (item.field === 'time') return isLocalTime(text) ? formatTime(text, locale) : text;
  return FORMATS[item.field]?.(text) ?? text;
}
