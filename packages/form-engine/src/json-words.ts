import type {JsonFault, JsonFaultCode} from './json-places.js';

type Words = {readonly id: string; readonly en: string};

const said = (id: string, en: string): Words => ({id, en});

/** What was forgotten, and what to write. */
export const jsonWords = ({code, found}: Pick<JsonFault, 'code' | 'found'>): Words => WORDS[code](found);

const WORDS: {readonly [code in JsonFaultCode]: (found: string) => Words} = {
  'comma-missing': () =>
    said(
      'kurang koma. Tulis , di sini, sebelum isian berikutnya',
      'a comma is missing. Write , here, before what follows',
    ),
  'comma-extra': () =>
    said(
      'koma ini berlebih: tidak ada isian sesudahnya. Hapus komanya',
      'there is one comma too many: nothing follows it. Remove it',
    ),
  'colon-missing': () =>
    said(
      'kurang titik dua. Tulis : antara nama dan nilainya',
      'a colon is missing. Write : between the name and its value',
    ),
  'quote-missing': (found) =>
    said(
      `nama harus diapit tanda ". Tulis "nama", bukan ${found}`,
      `a name stands between " marks. Write "name", not ${found}`,
    ),
  'quote-other': () =>
    said(
      'tanda petik ini bukan tanda petik lurus. Pakai ", jangan petik tunggal atau petik melengkung',
      'this quote mark is not a straight one. Use ", not single or curly marks',
    ),
  'quote-open': () =>
    said(
      'tanda petik ini tidak ditutup. Tulis " di akhir teksnya',
      'this quote mark is not closed. Write " where the text ends',
    ),
  'line-break': () =>
    said(
      'teks tidak boleh memuat tab atau ganti baris. Hapus, atau tulis \\n',
      'a text holds no tab and no new line. Remove it, or write \\n',
    ),
  escape: () =>
    said('tanda \\ di dalam teks harus ditulis dua kali: \\\\', 'the mark \\ inside a text is written twice: \\\\'),
  comment: () =>
    said(
      'catatan (//, /* */, #) tidak boleh ada di berkas ini. Hapus catatannya',
      'notes (//, /* */, #) cannot stand in this file. Remove the note',
    ),
  'brace-open': () =>
    said(
      'kurung kurawal { ini tidak ditutup. Tulis } pada tempatnya',
      'this brace { is not closed. Write } where it ends',
    ),
  'bracket-open': () =>
    said(
      'kurung siku [ ini tidak ditutup. Tulis ] pada tempatnya',
      'this bracket [ is not closed. Write ] where it ends',
    ),
  'value-missing': () => said('nilainya belum ditulis', 'the value is missing. Write it here'),
  'value-unknown': (found) =>
    said(
      `${found} bukan nilai. Teks harus diapit tanda "; selain itu hanya angka, true, false atau null`,
      `${found} is no value. Text stands between " marks; else a number, true, false or null`,
    ),
  number: (found) =>
    said(
      `${found} bukan angka. Tulis angka saja, misalnya 1250000 atau 2.5`,
      `${found} is no number. Write figures only, such as 1250000 or 2.5`,
    ),
  'after-end': (found) =>
    said(
      `formulirnya sudah selesai sebelum ${found}. Hapus sisanya, atau hapus kurung yang berlebih`,
      `the form has ended before ${found}. Remove the rest, or a bracket too many`,
    ),
  empty: () => said('berkas ini kosong', 'the file is empty'),
  'too-deep': () => said('kurungnya terlalu banyak bersarang', 'the brackets are nested too deep'),
};
