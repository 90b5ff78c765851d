import {toE164} from './phone.js';

const dot = '•';

/** '3171••••••••0001': area and serial stay, the birth date does not; anything but 16 digits is hidden whole. */
export function maskNik(nik: string): string {
  const digits = nik.replace(/[\s.-]/g, '');
  return /^\d{16}$/.test(digits) ? digits.slice(0, 4) + dot.repeat(8) + digits.slice(-4) : dot.repeat(8);
}

/** '+62812••••7890', always with four dots; anything that is no number is hidden whole. */
export function maskPhone(phone: string): string {
  const number = toE164(phone);
  return number ? number.slice(0, number.length > 11 ? 6 : 3) + dot.repeat(4) + number.slice(-4) : dot.repeat(8);
}

/** 'B••• S•••': first letters with three dots each, so that lengths tell nothing. */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  return words.map((word) => [...word][0]!.toLocaleUpperCase('id') + dot.repeat(3)).join(' ');
}
