import {expect} from '@open-wc/testing';
import type {FieldKind} from '@mpp-sdk/form-engine';
import {formatInput} from './format-input.js';
import {parseInput} from './parse-input.js';

describe('what a person types', () => {
  it('becomes the answer of its kind', () => {
    const table: [FieldKind, string, unknown][] = [
      ['money', 'Rp 1.250.000,00', 1_250_000],
      ['number', '2,5', 2.5],
      ['date', '5 Maret 2026', '2026-03-05'],
      ['time', '14.05', '14:05'],
      ['email', ' nama@contoh.example ', 'nama@contoh.example'],
      ['phone', '+62 812-3456-7890', '0812-3456-7890'],
      ['nik', '3171.0117-0845 0001', '3171 0117 0845 0001'],
      ['npwp', '01.234.567.8-901.000', '0012 3456 7890 1000'],
      ['nib', '1234567890123', '1234 5678 9012 3'],
      ['text', ' a ', ' a '],
    ];
    for (const [kind, text, value] of table) expect(parseInput(kind, text), kind).to.equal(value);
    expect(parseInput('number', '1.500', true)).to.equal(1500);
  });

  it('stays as it was typed when it cannot be read, so that it can be corrected', () => {
    for (const [kind, text] of [
      ['money', 'dua juta'],
      ['number', '12 orang'],
      ['date', '5/3/95'],
      ['time', '2 siang'],
      ['phone', '0812'],
    ] as const)
      expect(parseInput(kind, text)).to.equal(text);
    expect(parseInput('nik', '0171O157')).to.equal('0171O157');
    expect(parseInput('money', '  ')).to.equal(undefined);
  });

  it('is read again as it is shown, in both languages', () => {
    const answers: [FieldKind, unknown][] = [
      ['money', 1_250_000],
      ['number', 2.5],
      ['date', '2026-03-05'],
      ['time', '14:05'],
      ['phone', '0812-3456-7890'],
      ['kk', '3171 0117 0845 0001'],
    ];
    for (const locale of ['id', 'en'])
      for (const [kind, value] of answers) expect(parseInput(kind, formatInput(kind, value, locale))).to.equal(value);
    expect(formatInput('date', '2026-03-05', 'id')).to.equal('5 Maret 2026');
    expect(formatInput('time', '14:05', 'id')).to.equal('14.05');
    expect(formatInput('text', undefined, 'id')).to.equal('');
  });
});
