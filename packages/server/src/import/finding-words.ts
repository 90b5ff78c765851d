/** What a finding is about; only what its words need. */
export interface FindingValues {
  /** what was found, shortened */
  value?: string;
  /** what would be right */
  choices?: readonly string[];
  length?: number;
  most?: number;
  /** of the other row */
  line?: number;
}

type Words = Record<string, (values: FindingValues) => string>;

const list = ({choices = []}: FindingValues) => choices.join(', ');

const id = {
  required: () => 'belum diisi.',
  'unknown-member': () => 'tidak dikenal di sini; periksa ejaannya.',
  'unknown-choice': (values) => `“${values.value}” tidak dikenal. Pilihannya: ${list(values)}.`,
  'wrong-shape': () => 'bentuknya tidak sesuai dengan kontrak layanan.',
  'bad-id': ({value}) =>
    `“${value}” bukan ID. Pakai huruf kecil, angka, titik, dan tanda hubung, misalnya dukcapil.ktp-hilang.`,
  'not-a-number': ({value}) => `“${value}” bukan bilangan bulat.`,
  'out-of-range': (values) => `di luar batas${values.choices ? ` (${list(values)})` : ''}.`,
  'range-order': () => 'batas bawah lebih besar daripada batas atas.',
  'not-a-day': ({value}) => `“${value}” bukan tanggal. Tulis seperti 2026-11-24.`,
  'bad-url': () => 'bukan alamat web yang diawali https:// atau http://.',
  'too-long': ({length, most}) => `terlalu panjang: ${length} karakter, paling banyak ${most}.`,
  'too-many': ({length, most}) => `terlalu banyak: ${length}, paling banyak ${most}.`,
  'hidden-character': ({value}) =>
    `memuat karakter yang tidak terlihat (${value}). Hapus isi sel ini, lalu ketik ulang.`,
  duplicate: ({line}) => `sudah ada di baris ${line}.`,
  'unknown-form': ({value}) => `formulir “${value}” belum ada. Simpan formulirnya lebih dahulu.`,
  'other-agency': () => 'layanan ini milik instansi lain.',
  'not-json': () => 'baris ini bukan objek JSON yang benar.',
  'unknown-column': ({value}) => `kolom “${value}” tidak dikenal. Pakai judul kolom dari templat.`,
  'column-twice': ({value}) => `kolom “${value}” ada dua kali.`,
  'too-many-rows': ({most}) => `terlalu banyak layanan dalam satu berkas; paling banyak ${most}.`,
  'nothing-here': () => 'tidak ada satu pun layanan di berkas ini.',
} satisfies Words;

export type FindingCode = keyof typeof id;

const en: Record<FindingCode, (values: FindingValues) => string> = {
  required: () => 'is empty.',
  'unknown-member': () => 'is not known here; check the spelling.',
  'unknown-choice': (values) => `“${values.value}” is not known. Choices: ${list(values)}.`,
  'wrong-shape': () => 'does not have the shape of the contract.',
  'bad-id': ({value}) => `“${value}” is no ID. Use small letters, digits, dots and hyphens, as in dukcapil.ktp-hilang.`,
  'not-a-number': ({value}) => `“${value}” is no whole number.`,
  'out-of-range': (values) => `is out of range${values.choices ? ` (${list(values)})` : ''}.`,
  'range-order': () => 'begins above its end.',
  'not-a-day': ({value}) => `“${value}” is no day. Write it as 2026-11-24.`,
  'bad-url': () => 'is no web address that begins with https:// or http://.',
  'too-long': ({length, most}) => `is too long: ${length} characters, at most ${most}.`,
  'too-many': ({length, most}) => `are too many: ${length}, at most ${most}.`,
  'hidden-character': ({value}) => `holds an invisible character (${value}). Empty the cell and type it again.`,
  duplicate: ({line}) => `is in line ${line} already.`,
  'unknown-form': ({value}) => `there is no form “${value}”. Store the form first.`,
  'other-agency': () => 'the service is another agency’s.',
  'not-json': () => 'the line is no JSON object.',
  'unknown-column': ({value}) => `the column “${value}” is not known. Use the headings of the template.`,
  'column-twice': ({value}) => `the column “${value}” is there twice.`,
  'too-many-rows': ({most}) => `there are too many services in one file; at most ${most}.`,
  'nothing-here': () => 'there is no service in this file.',
};

const words = {id, en};
const place = {
  id: (line: number, where: string | undefined) => `Baris ${line}${where === undefined ? '' : `, ${where}`}: `,
  en: (line: number, where: string | undefined) => `Line ${line}${where === undefined ? '' : `, ${where}`}: `,
};
const columnWord = {id: 'kolom', en: 'column'};

export type FindingLanguage = keyof typeof words;

export interface Finding {
  /** of the file, from 1 */
  line: number;
  /** RFC 6901 into the service */
  field?: string;
  /** letter and heading */
  column?: string;
  code: FindingCode;
  values?: FindingValues;
}

/** One sentence: where it is, what is wrong, what is expected. */
export function findingMessage({line, field, column, code, values = {}}: Finding, language: FindingLanguage): string {
  const where = column === undefined ? field : `${columnWord[language]} ${column}`;
  return place[language](line, where || undefined) + words[language][code](values);
}

/** The same of a service that stands alone, in both languages: no line, no sheet. */
export function findingReason(
  field: string,
  code: FindingCode,
  values: FindingValues = {},
): Record<FindingLanguage, string> {
  const say = (language: FindingLanguage) => `${field ? `${field}: ` : ''}${words[language][code](values)}`;
  return {id: say('id'), en: say('en')};
}

const longestQuote = 40;

/** What may be repeated of a value: short, on one line, without characters that turn or hide text. */
export function quoted(value: unknown): string {
  const text = String(value).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
  const characters = [...text];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : text;
}
