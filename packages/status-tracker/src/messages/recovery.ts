/** Words for who has lost the number, in both languages. */
const id = {
  intro: 'Isi yang Anda ingat. Bila cocok, nomor permohonan dikirim ke nomor telepon yang tertulis di permohonan itu.',
  service: 'Layanan',
  chooseService: 'Pilih layanan',
  loading: 'Memuat daftar layanan…',
  date: 'Tanggal permohonan dikirim',
  dateHelp: 'Contoh: 24-11-2026',
  ending: 'Empat angka terakhir nomor telepon',
  endingHelp: 'Dari nomor telepon yang Anda tulis di permohonan.',
  missing: {
    service: 'Pilih layanannya.',
    date: 'Isi tanggalnya, misalnya 24-11-2026.',
    ending: 'Isi tepat empat angka.',
  },
  send: 'Kirim nomor ke telepon saya',
  sending: 'Mengirim…',
  sentTitle: 'Permintaan diterima',
  sent: {
    sms: 'Bila ada permohonan yang cocok, nomornya datang lewat SMS dalam beberapa menit.',
    whatsapp: 'Bila ada permohonan yang cocok, nomornya datang lewat WhatsApp dalam beberapa menit.',
  },
  sentNext: 'Tidak datang? Periksa lagi isian Anda, atau datang ke loket dengan KTP.',
  failed: 'Permintaan belum terkirim',
};
export type RecoveryMessages = typeof id;

const en: RecoveryMessages = {
  intro: 'Fill in what you remember. If it fits, the number is sent to the telephone that the application names.',
  service: 'Service',
  chooseService: 'Choose a service',
  loading: 'Loading the services…',
  date: 'Day on which you applied',
  dateHelp: 'Example: 24-11-2026',
  ending: 'Last four digits of the telephone number',
  endingHelp: 'Of the number that you gave in the application.',
  missing: {
    service: 'Choose the service.',
    date: 'Enter the day, for example 24-11-2026.',
    ending: 'Enter exactly four digits.',
  },
  send: 'Send the number to my phone',
  sending: 'Sending…',
  sentTitle: 'Request received',
  sent: {
    sms: 'If there is such an application, its number comes by SMS within a few minutes.',
    whatsapp: 'If there is such an application, its number comes by WhatsApp within a few minutes.',
  },
  sentNext: 'Nothing has come? Check what you entered, or bring your ID card to a counter.',
  failed: 'The request is not sent yet',
};

export const recoveryMessages = {id, en} as const;
