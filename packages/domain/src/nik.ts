import {isLocalDate} from './dates.js';

export type IdentityWarning = 'area-unknown' | 'date-impossible' | 'serial-zero' | 'birth-date-differs' | 'sex-differs';

export interface NikParts {
  /** Area of first registration, six digits without dots; it never changes and may be a code that is gone. */
  area: string;
  sex: 'male' | 'female';
  day: number;
  month: number;
  /** Two digits: the century is not in the number, so never derive an age from it alone. */
  year: number;
  serial: string;
}

/** What else the form knows, to compare. */
export interface NikExpectation {
  birthDate?: string;
  sex?: 'male' | 'female';
  /** True for an area code (six digits) that the caller's list knows, undefined while that is not known. */
  knowsArea?: (area: string) => boolean | undefined;
}

/** Reads 16 digits. A mismatch is a warning: numbers are not reissued after a correction or a move. */
export function checkNikContent(nik: string, expected: NikExpectation): {parts: NikParts; warnings: IdentityWarning[]} {
  const rawDay = Number(nik.slice(6, 8));
  const parts: NikParts = {
    area: nik.slice(0, 6),
    sex: rawDay > 40 ? 'female' : 'male',
    day: rawDay > 40 ? rawDay - 40 : rawDay,
    month: Number(nik.slice(8, 10)),
    year: Number(nik.slice(10, 12)),
    serial: nik.slice(12),
  };
  const born = (century: string) => `${century}${nik.slice(10, 12)}-${nik.slice(8, 10)}-${pad(parts.day)}`;
  const possible = isLocalDate(born('19')) || isLocalDate(born('20'));
  const {birthDate, sex, knowsArea} = expected;
  const sameDay = !birthDate || birthDate.slice(2) === born('19').slice(2);
  const found: Record<IdentityWarning, boolean> = {
    'area-unknown': /^0/.test(nik) || knowsArea?.(parts.area) === false,
    'date-impossible': !possible,
    'serial-zero': parts.serial === '0000',
    'birth-date-differs': !sameDay,
    'sex-differs': sex !== undefined && sex !== parts.sex,
  };
  return {parts, warnings: (Object.keys(found) as IdentityWarning[]).filter((warning) => found[warning])};
}

function pad(day: number): string {
  return String(day).padStart(2, '0');
}
