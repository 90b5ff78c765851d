/** Words of what comes before the questions; they come with it, in both languages. */
const id = {
  prepareTitle: 'Yang perlu disiapkan',
  cost: 'Biaya',
  time: 'Lama proses',
  stepCount: (n: number) => `${n} langkah. Isian tersimpan otomatis, jadi boleh berhenti dulu.`,
  fillTime: (minutes: number) => `Mengisi kira-kira ${minutes} menit.`,
  filesTitle: 'Berkas yang diunggah',
  ifAny: '(bila ada)',
  privacyTitle: 'Data Anda',
  privacyText:
    'Data hanya dipakai untuk mengurus permohonan ini. Isian disimpan di perangkat ini dalam bentuk terkunci.',
  start: 'Mulai',
  savedTitle: 'Anda punya isian tersimpan',
  savedSince: (when: string) => `Tersimpan ${when}. Lanjutkan dari sana?`,
  savedAttempt: 'Isian ini pernah dikirim, tetapi jawabannya belum sampai.',
  savedRefused: 'Isian ini sudah dikirim, tetapi ada yang perlu diperbaiki.',
  savedUntil: (when: string) => `Terhapus sendiri ${when}.`,
  savedHanded: 'Ada juga isian dari kode. Yang tidak dipilih akan diganti di perangkat ini.',
  startHanded: 'Pakai isian dari kode',
  startAnew: 'Mulai baru',
  keptForm: (when: string) => `Tanpa internet. Formulir ini seperti pada ${when}.`,
  assistTitle: 'Siapa yang membantu mengisi?',
  assistRoles: {
    officer: 'Petugas',
    'village-officer': 'Perangkat desa atau kelurahan',
    family: 'Keluarga',
    other: 'Orang lain',
  },
  assistConsent: 'Pemohon setuju dibantu dan sudah mendengar untuk apa datanya dipakai.',
  assistMissing: 'Pilih siapa yang membantu, lalu minta persetujuan pemohon.',
};

type StartMessages = typeof id;

const en: StartMessages = {
  prepareTitle: 'What you need',
  cost: 'Cost',
  time: 'Processing time',
  stepCount: (n) => `${n} steps. Your answers are saved as you go, so you may stop at any time.`,
  fillTime: (minutes) => `It takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to fill in.`,
  filesTitle: 'Files to upload',
  ifAny: '(if you have it)',
  privacyTitle: 'Your data',
  privacyText: 'Your data are used for this application only. Answers are kept on this device in locked form.',
  start: 'Start',
  savedTitle: 'You have saved answers',
  savedSince: (when) => `Saved ${when}. Continue from there?`,
  savedAttempt: 'These answers were sent before, but no reply has arrived.',
  savedRefused: 'These answers were sent, but something needs mending.',
  savedUntil: (when) => `They delete themselves on ${when}.`,
  savedHanded: 'There are answers from the code too. What you do not choose is replaced on this device.',
  startHanded: 'Use the answers from the code',
  startAnew: 'Start again',
  keptForm: (when: string) => `No internet. This form is as it was on ${when}.`,
  assistTitle: 'Who is helping to fill this in?',
  assistRoles: {
    officer: 'An officer',
    'village-officer': 'A village officer',
    family: 'A family member',
    other: 'Somebody else',
  },
  assistConsent: 'The applicant agrees to be helped and was told what the data are used for.',
  assistMissing: 'Choose who is helping, then ask the applicant for consent.',
};

export const startWords = {id, en};
