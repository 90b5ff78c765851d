import type {FieldKind} from '@mpp-sdk/form-engine';

/** What a person typed as an answer. What is no number stays text, so that it is kept and can be corrected. */
export function parseInput(kind: FieldKind, text: string, whole = false): unknown {
  const trimmed = text.trim();
  if (kind !== 'money' && kind !== 'number') return text;
  if (trimmed === '') return undefined;
  if (kind === 'money') {
    const digits = trimmed
      .replace(/^Rp\.?/i, '')
      .replace(/[.,]\d{1,2}$|,-$/, '')
      .replace(/[\s.,]/g, '');
    return /^\d{1,15}$/.test(digits) ? Number(digits) : text;
  }
  const plain =
    whole && /^-?\d{1,3}([.,]\d{3})+$/.test(trimmed) ? trimmed.replace(/[.,]/g, '') : trimmed.replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}
