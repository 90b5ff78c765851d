type Words = {readonly id: string; readonly en: string};

const said = (id: string, en: string): Words => ({id, en});

/** What is said about a definition besides the faults of the compiler. */
export const reportWords = {
  notForm: () => said('bukan formulir: isi berkas harus satu objek', 'is no form: the file must hold one object'),
  noId: () => said('beri id, misalnya "ktp-hilang"', 'give it an id, such as "ktp-hilang"'),
  noVersion: () => said('beri version, angka bulat mulai dari 1', 'give it a version, a whole number from 1'),
  noTitle: () =>
    said('beri judul dalam bahasa Indonesia: {"id": "..."}', 'give it a title in Indonesian: {"id": "..."}'),
  noSchema: () => said('schema belum ada', 'there is no schema'),
  noLayout: () => said('uischema belum ada: urutan pertanyaan', 'there is no uischema: the order of the questions'),
  unsupported: () =>
    said(
      'belum bisa ditanyakan di sini; warga diberi tahu bahwa bagian ini diisi bersama petugas',
      'cannot be asked here; the citizen is told that an officer helps with it',
    ),
  noIndonesian: (key: string) =>
    said(`belum ada teks Indonesia: texts.id["${key}"]`, `has no Indonesian: texts.id["${key}"]`),
  noEnglish: (key: string) => said(`belum ada teks Inggris: texts.en["${key}"]`, `has no English: texts.en["${key}"]`),
  patternWords: (key: string) =>
    said(
      `punya pola; jelaskan bentuk yang benar di texts.id["${key}"]`,
      `has a pattern; say in plain words what is right, in texts.id["${key}"]`,
    ),
  noPurpose: () =>
    said(
      'data pribadi tanpa tujuan: tulis x-purpose, dan untuk apa datanya di texts',
      'asks for personal data without saying what for: give it x-purpose, and the words in texts',
    ),
  requiredUnasked: () =>
    said('wajib diisi, tetapi tidak ada Control yang menanyakannya', 'is required, but no Control asks for it'),
  unasked: () => said('ada di schema, tetapi tidak ditanyakan', 'is in the schema, but is not asked'),
  migrationAhead: () => said('menuju versi yang belum ada', 'leads to a version that is still to come'),
  migrationNowhere: (pointer: string) => said(`${pointer} tidak ada di versi ini`, `${pointer} is not in this version`),
} satisfies {[key: string]: (what: string) => Words};
