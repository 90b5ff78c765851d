import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asSentences, spelledCode, spokenText} from './spoken.js';

const says = (text: string, spoken: string, locale = 'id') => assert.equal(spokenText(text, locale), spoken);

describe('a text as a voice says it', () => {
  it('says an amount with its currency after it', () => {
    says('Biaya Rp50.000', 'Biaya 50000 rupiah');
    says('Gratis (Rp0)', 'Gratis (0 rupiah)');
    says('Rp50.000–Rp1.250.000', '50000 rupiah sampai 1250000 rupiah');
    says('Cost: Rp50,000', 'Cost: 50000 rupiah', 'en');
    says('Rp1250000', '1250000 rupiah');
  });

  it('says a day in words', () => {
    says('Contoh: 17/08/1995', 'Contoh: Kamis, 17 Agustus 1995');
    says('Paling lambat 2026-11-24.', 'Paling lambat Selasa, 24 November 2026.');
    says('By 2026-11-24', 'By Tuesday, 24 November 2026', 'en');
    says('Selasa, 24 November 2026', 'Selasa, 24 November 2026');
  });

  it('leaves what only looks like a day as it is', () => {
    says('31/02/2026', '31/02/2026');
    says('2026-13-01', '2026-13-01');
  });

  it('says times in words, with the long name of the zone', () => {
    says('pukul 14.05 WIB', 'pukul 14 lewat 5 Waktu Indonesia Barat');
    says('Buka 08.00–15.30 WITA', 'Buka 8 sampai 15 lewat 30 Waktu Indonesia Tengah');
    says('14:05 WIT', '14:05 Eastern Indonesia Time', 'en');
    says('Versi 1.10', 'Versi 1.10');
  });

  it('never says a number as long as a NIK, however it is written', () => {
    for (const number of ['3171015708950001', '3171 0157 0895 0001', '09.254.294.3-407.000', '8120000000123']) {
      says(`Contoh: ${number}.`, 'Contoh: nomor di layar.');
    }
    says('Example: 3171015708950001', 'Example: the number on the screen', 'en');
  });

  it('says a phone number digit by digit', () => {
    says('WhatsApp 0811-0000-123', 'WhatsApp 0 8 1 1 0 0 0 0 1 2 3');
    says('Telepon 02112345678', 'Telepon 0 2 1 1 2 3 4 5 6 7 8');
    says('+62 812 3456 789', '+ 6 2 8 1 2 3 4 5 6 7 8 9');
  });

  it('says spans and short forms in full, and no web address', () => {
    says('3–5 hari kerja', '3 sampai 5 hari kerja');
    says('3-5 working days', '3 to 5 working days', 'en');
    says('Surat No. 12 & lampiran', 'Surat Nomor 12 dan lampiran');
    says('Lihat https://contoh.go.id/a?b=1.', 'Lihat alamat di layar.');
    says('ayat 2024-2029', 'ayat 2024 sampai 2029');
  });

  it('ends quickly on a long text of digits', () => {
    const begun = performance.now();
    spokenText('1 '.repeat(20_000) + '1-'.repeat(20_000) + '1.'.repeat(20_000), 'id');
    assert.ok(performance.now() - begun < 1000);
  });
});

describe('what is said beside texts', () => {
  it('rests between the groups of a code', () => {
    assert.equal(spelledCode('AB34-7K'), 'A B 3 4, 7 K');
  });
  it('makes sentences of lines', () => {
    assert.equal(
      asSentences(['Nama lengkap', '  Sesuai\n KTP. ', '', 'Sudah menikah?']),
      'Nama lengkap. Sesuai KTP. Sudah menikah?',
    );
  });
});
