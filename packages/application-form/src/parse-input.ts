import {
  formatKk,
  formatNib,
  formatNik,
  formatNpwp,
  formatPhone,
  parseDate,
  parseEmail,
  parseMoney,
  parseNumber,
  parseTime,
} from '@mpp-sdk/domain';
import type {FieldKind} from '@mpp-sdk/form-engine';

/** Numbers that people copy and compare stay as text, grouped for reading; the engine takes the groups away again. */
const READERS: {readonly [kind: string]: (text: string) => unknown} = {
  money: parseMoney,
  date: parseDate,
  time: parseTime,
  email: parseEmail,
  phone: formatPhone,
  nik: formatNik,
  kk: formatKk,
  npwp: formatNpwp,
  nib: formatNib,
};

/** What a person typed as an answer. What cannot be read stays as it was typed, so that it can be corrected. */
export function parseInput(kind: FieldKind, text: string, whole = false): unknown {
  if (text.trim() === '') return undefined;
  return (kind === 'number' ? parseNumber(text, whole) : READERS[kind]?.(text)) ?? text;
}
