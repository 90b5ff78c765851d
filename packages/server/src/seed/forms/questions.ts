import type {Question, Section, Words} from './build.js';

type More = Partial<Omit<Question, 'name' | 'schema' | 'label'>> & {schema?: object};

/** A question from its schema; `more.schema` adds keywords. */
function ask(name: string, schema: object, label: Words, {schema: also, ...more}: More = {}): Question {
  return {name, schema: {...schema, ...also}, label, ...more};
}

const personal = {'x-sensitivity': 'personal'};
const text = (maxLength = 160): object => ({type: 'string', minLength: 1, maxLength});
const photos = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'];
const papers = [...photos, 'application/pdf'];
const clear: Words = ['Foto yang jelas atau PDF, paling besar 10 MB.', 'A clear photo or a PDF, at most 10 MB.'];

export const short = (name: string, label: Words, more?: More): Question => ask(name, text(), label, more);
export const long = (name: string, label: Words, more?: More): Question =>
  ask(name, {...text(1000), 'x-field': 'textarea'}, label, more);
export const count = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'integer', minimum: 1, maximum: 100_000}, label, more);
export const money = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'integer', minimum: 0, maximum: 999_999_999_999, 'x-field': 'money'}, label, more);
/** Worked out from other answers, never asked. */
export const total = (name: string, label: Words, sum: string): Question =>
  ask(name, {type: 'number', readOnly: true, 'x-field': 'money', 'x-compute': {sum: [sum]}}, label, {optional: true});
export const day = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'string', format: 'date'}, label, more);
export const time = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'string', 'x-field': 'time'}, label, more);
export const address = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'object', 'x-field': 'address', ...personal}, label, more);
export const choice = (name: string, label: Words, choices: {[value: string]: Words}, more?: More): Question =>
  ask(name, {type: 'string', enum: Object.keys(choices)}, label, {choices, ...more});
export const several = (name: string, label: Words, choices: {[value: string]: Words}, more?: More): Question =>
  ask(
    name,
    {type: 'array', minItems: 1, uniqueItems: true, items: {type: 'string', enum: Object.keys(choices)}},
    label,
    {choices, ...more},
  );
export const file = (name: string, label: Words, more?: More): Question =>
  ask(
    name,
    {type: 'string', minLength: 1, 'x-field': 'file', ...personal, 'x-accept': papers, 'x-max-bytes': 10_485_760},
    label,
    {help: clear, ...more},
  );
export const photo = (name: string, label: Words, more?: More): Question =>
  file(name, label, {
    help: ['Foto yang jelas, paling besar 10 MB.', 'A clear photo, at most 10 MB.'],
    ...more,
    schema: {'x-accept': photos},
  });
export const signature = (name: string, label: Words, more?: More): Question =>
  ask(name, {type: 'string', minLength: 1, 'x-field': 'signature', ...personal}, label, more);

/** The same questions for each of several things or people. */
export const list = (
  name: string,
  label: Words,
  entry: {name: Words; questions: readonly Question[]},
  {min = 1, max = 10, ...more}: More & {min?: number; max?: number} = {},
): Question => ask(name, {type: 'array', minItems: min, maxItems: max}, label, {entry, ...more});

export const yesNo = (name: string, label: Words, more?: More): Question =>
  choice(name, label, {ya: ['Ya', 'Yes'], tidak: ['Tidak', 'No']}, more);

export const fullName = (name = 'name', label: Words = ['Nama lengkap', 'Full name'], more?: More): Question =>
  ask(name, {...text(120), ...personal, ...(name === 'name' && {'x-autocomplete': 'name'})}, label, {
    help: ['Tulis sama seperti di KTP-el.', 'Write it as on the identity card.'],
    ...more,
  });
export const nik = (
  name = 'nik',
  label: Words = ['NIK (Nomor Induk Kependudukan)', 'NIK (national identity number)'],
  more?: More,
): Question =>
  ask(name, {type: 'string', pattern: '^[0-9]{16}$', 'x-field': 'nik', ...personal}, label, {
    help: ['16 angka, ada di KTP-el atau Kartu Keluarga.', '16 digits, on the identity card or family card.'],
    ...more,
  });
export const kk = (more?: More): Question =>
  ask(
    'kk',
    {type: 'string', pattern: '^[0-9]{16}$', 'x-field': 'kk', ...personal},
    ['Nomor Kartu Keluarga', 'Family card number'],
    {help: ['16 angka, di bagian atas Kartu Keluarga.', '16 digits, at the top of the family card.'], ...more},
  );
export const npwp = (more?: More): Question =>
  ask(
    'npwp',
    {type: 'string', pattern: '^[0-9]{16}$', 'x-field': 'npwp', ...personal},
    ['NPWP (Nomor Pokok Wajib Pajak)', 'NPWP (tax number)'],
    {help: ['16 angka; 15 angka yang lama juga boleh.', '16 digits; the old 15 will do as well.'], ...more},
  );
export const nib = (more?: More): Question =>
  ask(
    'nib',
    {type: 'string', pattern: '^[0-9]{13}$', 'x-field': 'nib'},
    ['NIB (Nomor Induk Berusaha)', 'NIB (business number)'],
    {help: ['13 angka.', '13 digits.'], ...more},
  );
export const phone = (more?: More): Question =>
  ask(
    'phone',
    {type: 'string', minLength: 8, maxLength: 24, 'x-field': 'phone', ...personal, 'x-autocomplete': 'tel'},
    ['Nomor ponsel', 'Mobile number'],
    {
      optional: true,
      help: ['Tanpa ini pun Anda dapat memantau dengan kode.', 'You can follow your case with the code without it.'],
      ...more,
    },
  );
export const email = (more?: More): Question =>
  ask(
    'email',
    {type: 'string', format: 'email', maxLength: 120, 'x-field': 'email', ...personal, 'x-autocomplete': 'email'},
    ['Alamat email', 'Email address'],
    {optional: true, ...more},
  );
export const birthDate = (
  name = 'birthDate',
  label: Words = ['Tanggal lahir', 'Date of birth'],
  more?: More,
): Question =>
  ask(
    name,
    {type: 'string', format: 'date', ...personal, ...(name === 'birthDate' && {'x-autocomplete': 'bday'})},
    label,
    more,
  );
/** Where somebody lives: the areas, then the street. */
export const home = (label: Words = ['Alamat tempat tinggal', 'Where you live']): Question[] => [
  address('area', label, {schema: {'x-autocomplete': 'address-level4'}}),
  ask('street', {...text(200), ...personal, 'x-autocomplete': 'street-address'}, [
    'Nama jalan, nomor, RT, dan RW',
    'Street, number, RT and RW (neighbourhood units)',
  ]),
];
export const applicant = (...more: Question[]): Section => ({
  name: 'applicant',
  label: ['Pemohon', 'Applicant'],
  questions: [fullName(), nik(), phone(), email(), ...more],
});
export {personal};

/** The last page of every form. */
export const consent = (purpose: Words): Section => ({
  name: 'consent',
  label: ['Persetujuan', 'Consent'],
  note: [
    'Anda dapat meminta salinan, perbaikan, atau penghapusan data kapan saja (UU 27/2022).',
    'You may ask for a copy, a correction or deletion of your data at any time (Law 27/2022).',
  ],
  questions: [
    ask(
      'data',
      {type: 'boolean', const: true, 'x-field': 'consent', 'x-consent-version': '1'},
      [
        `Saya setuju data dan berkas saya dipakai untuk ${purpose[0]}.`,
        `I agree that my data and files are used to ${purpose[1]}.`,
      ],
      {
        help: [
          'Data tidak dipakai untuk hal lain. Persetujuan ini dapat Anda cabut.',
          'They are used for nothing else. You may withdraw this consent.',
        ],
      },
    ),
    ask('truth', {type: 'boolean', const: true, 'x-field': 'consent', 'x-consent-version': '1'}, [
      'Saya menyatakan isian ini benar.',
      'I declare that these answers are true.',
    ]),
  ],
});
