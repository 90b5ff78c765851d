/** The columns of an import spreadsheet, in the order of the template. Headings and help in both languages. */
interface Heading {
  id: string;
  en: string;
}

export interface Column {
  heading: Heading;
  help: Heading;
  /** what the example row says */
  example: string;
  /** characters */
  width: number;
  /** a new service has to have it */
  required?: true;
}

const perLine = {id: 'Satu per baris (Alt+Enter di dalam sel).', en: 'One a line (Alt+Enter inside the cell).'};

const text = (id: string, en: string, help: Heading, example: string, width = 30): Column => ({
  heading: {id, en},
  help,
  example,
  width,
});
const must = (column: Column): Column => ({...column, required: true});

export const columns = {
  id: must(
    text(
      'ID layanan',
      'Service ID',
      {
        id: 'Tetap untuk selamanya: instansi, titik, nama pendek. Huruf kecil, angka, tanda hubung.',
        en: 'Stays for ever: agency, dot, short name. Small letters, digits, hyphens.',
      },
      'CONTOH',
      24,
    ),
  ),
  agencyId: must(
    text(
      'ID instansi',
      'Agency ID',
      {id: 'Sama untuk semua layanan instansi itu.', en: 'The same for all its services.'},
      'dukcapil',
      14,
    ),
  ),
  agencyName: must(
    text(
      'Nama instansi',
      'Agency name',
      {id: 'Nama resmi lengkap.', en: 'Full official name.'},
      'Dinas Kependudukan dan Pencatatan Sipil',
    ),
  ),
  agencyShort: text(
    'Singkatan instansi',
    'Agency short name',
    {id: 'Boleh kosong.', en: 'May be empty.'},
    'Dukcapil',
    14,
  ),
  name: must(
    text(
      'Nama layanan',
      'Service name',
      {
        id: 'Seperti di Standar Pelayanan; paling banyak 300 karakter.',
        en: 'As in the service standard; at most 300 characters.',
      },
      'Penggantian KTP-el Hilang',
      40,
    ),
  ),
  nameEn: text(
    'Nama layanan (Inggris)',
    'Service name (English)',
    {id: 'Boleh kosong.', en: 'May be empty.'},
    'Replace a lost identity card',
  ),
  summary: text(
    'Ringkasan',
    'Summary',
    {id: 'Satu atau dua kalimat untuk warga.', en: 'A sentence or two for citizens.'},
    'KTP-el hilang diganti baru dengan NIK yang sama.',
    40,
  ),
  summaryEn: text('Ringkasan (Inggris)', 'Summary (English)', {id: 'Boleh kosong.', en: 'May be empty.'}, ''),
  aliases: text(
    'Kata lain',
    'Other words',
    {id: `Kata yang dipakai warga. ${perLine.id}`, en: `Words that citizens use. ${perLine.en}`},
    'ktp ilang\nbikin ktp lagi',
  ),
  lifeEvents: text(
    'Peristiwa hidup',
    'Life events',
    {
      id: `Kode seperti birth, marriage, moving, business, lost-document. ${perLine.id}`,
      en: `Codes such as birth, marriage, moving, business, lost-document. ${perLine.en}`,
    },
    'lost-document',
    18,
  ),
  channels: must(
    text(
      'Kanal',
      'Channels',
      {
        id: `daring, loket, keliling, drive-thru, mandiri, atau telepon. ${perLine.id} Tambahan setelah tanda |: dibantu, alamat https://..., catatan: ...`,
        en: `online, counter, outreach, drive-thru, self-service or phone. ${perLine.en} After a |: assisted, an address https://..., note: ...`,
      },
      'daring | https://contoh.example\nloket | dibantu',
    ),
  ),
  requirements: text(
    'Persyaratan',
    'Requirements',
    {
      id: `${perLine.id} Tambahan setelah tanda |: bila: ... (kapan berlaku), dasar: ... (dasar hukum), catatan: ...`,
      en: `${perLine.en} After a |: if: ... (when it applies), basis: ... (legal basis), note: ...`,
    },
    'Surat keterangan hilang dari kepolisian | dasar: Perpres 96/2018 Pasal 15\nFotokopi KK',
    50,
  ),
  procedure: text(
    'Prosedur',
    'Procedure',
    {id: `Langkah demi langkah. ${perLine.id}`, en: `Step by step. ${perLine.en}`},
    'Ambil nomor antrean\nSerahkan berkas di loket',
    40,
  ),
  timeMin: text('Waktu paling cepat', 'Shortest time', {id: 'Angka saja.', en: 'A number only.'}, '1', 12),
  timeMax: text('Waktu paling lama', 'Longest time', {id: 'Angka saja.', en: 'A number only.'}, '3', 12),
  timeUnit: text(
    'Satuan waktu',
    'Time unit',
    {
      id: 'menit, jam, hari kerja, hari, bulan, atau tidak tentu.',
      en: 'minute, hour, workday, day, month or unspecified.',
    },
    'hari kerja',
    14,
  ),
  timeText: text(
    'Keterangan waktu',
    'Note on time',
    {id: 'Bila angka saja tidak cukup.', en: 'Where a figure is not enough.'},
    '',
  ),
  feeType: text(
    'Jenis biaya',
    'Kind of fee',
    {
      id: 'gratis, tetap, rentang, bervariasi, atau belum diketahui. Jangan mengarang: kosongkan bila belum tahu.',
      en: 'free, fixed, range, varies or unknown. Invent nothing: leave it empty where you do not know.',
    },
    'gratis',
    14,
  ),
  feeAmount: text('Biaya (Rp)', 'Fee (Rp)', {id: 'Rupiah bulat.', en: 'Whole Rupiah.'}, '0', 12),
  feeMin: text('Biaya terendah (Rp)', 'Lowest fee (Rp)', {id: 'Untuk rentang.', en: 'For a range.'}, '', 12),
  feeMax: text('Biaya tertinggi (Rp)', 'Highest fee (Rp)', {id: 'Untuk rentang.', en: 'For a range.'}, '', 12),
  feeText: text(
    'Keterangan biaya',
    'Note on the fee',
    {id: 'Misalnya dasar perhitungan.', en: 'How it is calculated, for example.'},
    '',
  ),
  product: text(
    'Produk pelayanan',
    'Service product',
    {id: 'Apa yang diterima warga.', en: 'What the citizen gets.'},
    'KTP-el',
  ),
  complaints: text(
    'Pengaduan',
    'Complaints',
    {id: 'Cara mengadu, memberi saran.', en: 'How to complain or suggest.'},
    'SP4N-LAPOR! atau loket pengaduan',
  ),
  legalBasis: text(
    'Dasar hukum',
    'Legal basis',
    {id: perLine.id, en: perLine.en},
    'Perpres 96/2018\nPermendagri 108/2019',
  ),
  facilities: text(
    'Sarana dan prasarana',
    'Facilities',
    {id: 'Komponen 8 standar pelayanan.', en: 'Component 8 of the standard.'},
    '',
  ),
  staffCompetence: text('Kompetensi pelaksana', 'Staff competence', {id: 'Komponen 9.', en: 'Component 9.'}, ''),
  internalSupervision: text(
    'Pengawasan internal',
    'Internal supervision',
    {id: 'Komponen 10.', en: 'Component 10.'},
    '',
  ),
  staffCount: text('Jumlah pelaksana', 'Number of staff', {id: 'Komponen 11.', en: 'Component 11.'}, ''),
  guarantee: text('Jaminan pelayanan', 'Service guarantee', {id: 'Komponen 12.', en: 'Component 12.'}, ''),
  safetyGuarantee: text(
    'Jaminan keamanan dan keselamatan',
    'Guarantee of safety',
    {id: 'Komponen 13.', en: 'Component 13.'},
    '',
  ),
  performanceEvaluation: text(
    'Evaluasi kinerja pelaksana',
    'Performance evaluation',
    {id: 'Komponen 14.', en: 'Component 14.'},
    '',
  ),
  formId: text(
    'ID formulir',
    'Form ID',
    {id: 'Formulir daring layanan ini; disimpan lebih dahulu.', en: 'Its online form, stored before.'},
    '',
    16,
  ),
  bookable: text('Bisa janji temu', 'Can be booked', {id: 'ya atau tidak.', en: 'yes or no.'}, 'ya', 10),
  durationMinutes: text(
    'Lama di loket (menit)',
    'Minutes at the counter',
    {id: '5 sampai 480.', en: '5 to 480.'},
    '15',
    10,
  ),
  validity: text(
    'Masa berlaku',
    'Validity',
    {id: 'Berapa lama produk berlaku.', en: 'How long the product is valid.'},
    'Seumur hidup',
  ),
  notes: text('Catatan', 'Notes', {id: 'Boleh kosong.', en: 'May be empty.'}, ''),
  related: text(
    'Layanan terkait',
    'Related services',
    {id: `ID layanan. ${perLine.id}`, en: `Service IDs. ${perLine.en}`},
    'dukcapil.ktp-rusak',
    20,
  ),
  checkedAt: text(
    'Diperiksa pada',
    'Checked on',
    {
      id: 'Tanggal saat semua isi baris ini diperiksa, misalnya 2026-11-24. Kosong: hanya sel yang diubah yang dicatat, dengan tanggal impor.',
      en: 'The day on which this whole row was checked, as 2026-11-24. Empty: only changed cells are noted, with the day of the import.',
    },
    '2026-11-24',
    14,
  ),
  sources: text(
    'Sumber',
    'Sources',
    {id: `Dari mana isinya. ${perLine.id}`, en: `Where it comes from. ${perLine.en}`},
    'Standar Pelayanan 2026',
  ),
} satisfies Record<string, Column>;

export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];

/** In which language headings, help and choices are written; both are read. */
export type SheetLanguage = keyof Heading;

/** The id of the example row, which an import leaves out. */
export const exampleIds: ReadonlySet<string> = new Set(['contoh', 'example']);

/** Excel's name of a column: A, B, ..., AA. */
export function columnLetter(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : columnLetter(Math.floor(at / 26) - 1) + rest;
}
