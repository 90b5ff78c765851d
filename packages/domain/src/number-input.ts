const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim();

/**
 * Whole Rupiah as people write it: '1250000', '1.250.000', 'Rp 1.250.000,00', 'IDR 1,250,000', '1 250 000,-'. What is not
 * certain, such as '1.25' or 'dua juta', is undefined: an amount is never guessed. Sen are only taken as zero.
 */
export function parseMoney(text: string): number | undefined {
  const amount = plain(text).replace(/^(rp|idr)\.?\s*/i, '');
  const found = /^(\d+|\d{1,3}([., ])\d{3}(?:\2\d{3})*)(?:([.,])(?:00?|-))?$/.exec(amount);
  if (!found || (found[2] !== undefined && found[2] === found[3])) return undefined;
  const value = Number(found[1]!.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * A number as people write it: '1.250' and '1,250' in a field for whole numbers, '2,5' and '2.5' in one for fractions.
 * @returns undefined for what is no number, so that it can be kept and corrected
 */
export function parseNumber(text: string, whole = false): number | undefined {
  const typed = plain(text).replace(/(\d) (?=\d)/g, '$1');
  const groups = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(typed) && (whole || /[.,].*[.,]/.test(typed));
  const digits = groups ? typed.replace(/[.,]/g, '') : typed.replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(digits) ? Number(digits) : undefined;
}
