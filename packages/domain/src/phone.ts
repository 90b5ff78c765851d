/**
 * E.164 of a number as people write it ('0812 3456-7890', '62812.3456.7890', '+6221 ...'), or undefined when it is none.
 * Numbers without a country belong to Indonesia. Operator prefixes are not checked: numbers are ported and blocks added.
 */
export function toE164(text: string): string | undefined {
  const clean = text.normalize('NFKC').replace(/[\s().\-\p{Pd}/]/gu, '');
  if (!/^\+?\d+$/.test(clean)) return undefined;
  const international = clean.replace(/^00/, '+');
  if (international.startsWith('+') && !international.startsWith('+62')) {
    return /^\+[1-9]\d{7,14}$/.test(international) ? international : undefined;
  }
  const national = /^(\+62|62(?=[1-9]\d{7})|0)/.test(international)
    ? international.replace(/^(\+62|62|0)0?/, '')
    : international;
  // Without a zero in front only a mobile number is certain: '1500123' is a hotline, which E.164 cannot name.
  if (national === international && !national.startsWith('8')) return undefined;
  const fits = national.startsWith('8') ? /^8\d{8,11}$/ : /^[2-79]\d{6,10}$/;
  return fits.test(national) ? `+62${national}` : undefined;
}

/** True for an Indonesian mobile number in any written form: +62 8..., 10 to 13 digits with the leading zero. */
export function isMobile(text: string): boolean {
  return toE164(text)?.startsWith('+628') ?? false;
}

/** For reading: '0812-3456-7890', '021-0000-0000'; other countries' numbers as E.164, text that is no number as it came. */
export function formatPhone(text: string): string {
  const number = toE164(text);
  if (!number?.startsWith('+62')) return number ?? text;
  const national = `0${number.slice(3)}`;
  const [, first, rest] = /^(08\d\d|02[124]|031|061|0\d{3})(\d+)$/.exec(national) ?? [];
  if (!first || !rest) return national;
  return [first, rest.slice(0, 4), rest.slice(4)].filter(Boolean).join('-');
}
