type Words = {readonly id: string; readonly en: string};

const said = (id: string, en: string): Words => ({id, en});

/** What is said about a definition besides the faults of the compiler. */
export const reportWords = {
  notForm: () =>
    said(
      'bukan formulir: isi berkas harus satu objek, di antara { dan }',
      'is no form: the file must hold one object, between { and }',
    ),
  noId: () => said('beri id, misalnya "ktp-hilang"', 'give it an id, such as "ktp-hilang"'),
  noVersion: () => said('beri version, angka bulat mulai dari 1', 'give it a version, a whole number from 1'),
  noTitle: () =>
    said('beri judul dalam bahasa Indonesia: {"id": "..."}', 'give it a title in Indonesian: {"id": "..."}'),
  noSchema: () =>
    said('schema belum ada: isian apa saja dan apa yang benar', 'there is no schema: which fields, and what is right'),
  noLayout: () => said('uischema belum ada: urutan pertanyaan', 'there is no uischema: the order of the questions'),
  partUnknown: (name: string, near: string) =>
    said(
      `bagian ${name} tidak dikenal; ${near ? `maksudnya ${near}?` : 'hapus'}`,
      `there is no part ${name}; ${near ? `did you mean ${near}?` : 'remove it'}`,
    ),
  nameTwice: (line: string) =>
    said(
      `nama ini sudah dipakai di baris ${line}; yang pertama tidak terbaca. Ganti namanya, atau hapus salah satu`,
      `this name is there already, on line ${line}; the first one is not read. Change the name, or remove one`,
    ),
  requiredNowhere: (name: string, near: string) =>
    said(
      `${name} wajib diisi, tetapi tidak ada di properties; ${near ? `maksudnya ${near}?` : 'tambahkan, atau hapus dari required'}`,
      `${name} is required, but is not in properties; ${near ? `did you mean ${near}?` : 'add it, or take it out of required'}`,
    ),
  noChoices: () => said('tidak punya pilihan; isi daftarnya', 'has no choices; fill the list'),
  choiceTwice: (value: string) =>
    said(`pilihan ${value} ada dua kali; hapus salah satu`, `the choice ${value} is there twice; remove one`),
  impossible: () =>
    said(
      'batas terendah lebih besar daripada batas tertinggi; tidak ada jawaban yang benar',
      'the least is more than the most; no answer can be right',
    ),
  formatUnknown: (format: string) =>
    said(
      `format ${format} tidak dikenal dan tidak diperiksa; tanggal ditulis "date"`,
      `format ${format} is not known and not checked; a day is "date"`,
    ),
  consentTicked: () =>
    said(
      'persetujuan tidak boleh sudah tercentang; hapus default',
      'a consent is never ticked beforehand; remove default',
    ),
  askedTwice: () =>
    said('pertanyaan ini ditanyakan dua kali; hapus salah satu Control', 'is asked twice; remove one of the Controls'),
  textNowhere: (key: string, near: string) =>
    said(
      `tidak ada yang memakai teks ${key}; ${near ? `maksudnya ${near}?` : 'hapus, atau perbaiki namanya'}`,
      `nothing uses the text ${key}; ${near ? `did you mean ${near}?` : 'remove it, or mend its name'}`,
    ),
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
    said(
      'wajib diisi, tetapi tidak ada Control yang menanyakannya; tambahkan Control di uischema',
      'is required, but no Control asks for it; add a Control to the uischema',
    ),
  unasked: () =>
    said(
      'ada di schema, tetapi tidak ditanyakan; tambahkan Control di uischema, atau hapus',
      'is in the schema, but is not asked; add a Control to the uischema, or remove it',
    ),
  iconsNotByChoice: () =>
    said(
      'x-icon ditulis per pilihan: {"<pilihan>": "<gambar>"}, di isian yang punya pilihan',
      'x-icon is written by choice: {"<choice>": "<drawing>"}, in a field that has choices',
    ),
  iconUnknown: (name: string, near: string) =>
    said(
      `tidak ada gambar ${name} dan tidak digambar; ${near ? `maksudnya ${near}?` : 'daftarnya ada di docs/forms.md'}`,
      `there is no drawing ${name}, and none is shown; ${near ? `did you mean ${near}?` : 'docs/forms.md has the list'}`,
    ),
  iconNowhere: (value: string) =>
    said(
      `tidak ada pilihan ${value}; hapus, atau perbaiki namanya`,
      `there is no choice ${value}; remove it, or mend its name`,
    ),
  recordingNotByLanguage: () =>
    said('x-audio ditulis per bahasa: {"id": "https://..."}', 'x-audio is written by language: {"id": "https://..."}'),
  recordingRefused: () =>
    said(
      'rekaman ini tidak diputar; tulis alamat https://, atau alamat di situs yang sama yang diawali /',
      'this recording is not played; write an https:// address, or one of the same site that begins with /',
    ),
  migrationAhead: () => said('menuju versi yang belum ada', 'leads to a version that is still to come'),
  migrationNowhere: (pointer: string) => said(`${pointer} tidak ada di versi ini`, `${pointer} is not in this version`),
} satisfies {[key: string]: (what: string, near: string) => Words};
