import {formatDay, formatNumber, formatTime, isLocalDate, isLocalTime} from '@mpp-sdk/domain';
import type {FieldKind} from '@mpp-sdk/form-engine';

/** An answer as it stands in its field: what `parseInput` reads again. What is unfinished stands as it was typed. */
export function formatInput(kind: FieldKind, value: unknown, locale: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') {
    if (kind === 'money') return formatNumber(value, locale);
    return locale === 'en' ? String(value) : String(value).replace('.', ',');
  }
  if (kind === 'date' && isLocalDate(value)) return formatDay(value, locale);
  if (kind === 'time' && isLocalTime(value)) return formatTime(value, locale);
  return String(value);
}
