/** Words of the form: number and access code. Indonesian is the type. */
export const id = {
  title: 'Lacak permohonan',
  intro: 'Nomor dan kode akses ada di tanda terima Anda. Tidak perlu akun.',
  reference: 'Nomor permohonan',
  referenceHelp: 'Contoh: A-7K3M-9XR5',
  code: 'Kode akses',
  codeHelp: 'Sepuluh huruf dan angka. Garis dan huruf kecil tidak masalah.',
  open: 'Lihat permohonan',
  opening: 'Memeriksa…',
  referenceMissing: 'Isi nomor permohonan.',
  codeMissing: 'Isi kode akses.',
  appointmentReference: 'Ini nomor janji temu. Nomor permohonan diawali huruf A.',
  wrong: 'Nomor atau kode akses tidak cocok. Periksa lagi keduanya.',
  limited: (minutes: number) => `Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`,
  expiredTitle: 'Masukkan lagi kode akses',
  expired: 'Demi keamanan, akses Anda berakhir setelah beberapa waktu. Nomor permohonan masih terisi.',
  forgotten: 'Lupa nomor?',
  lostTitle: 'Nomor atau kode hilang?',
  lost: 'Bawa KTP Anda ke loket atau hubungi kami. Petugas dapat membantu.',
};

export type TrackerMessages = typeof id;
