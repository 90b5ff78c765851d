import {problemWords} from './problem-words.js';

/** Words that all elements share. Indonesian is the type; other languages must have every key. */
export const id = {
  loading: 'Memuat…',
  retry: 'Coba lagi',
  back: 'Kembali',
  close: 'Tutup',
  next: 'Lanjut',
  optional: '(boleh dikosongkan)',
  required: 'Wajib diisi.',
  sample: 'Data contoh, bukan data resmi',
  helpTitle: 'Perlu bantuan? Hubungi kami',
  helpCode: (code: string) => `Kode untuk petugas: ${code}`,
  phone: 'Telepon',
  whatsapp: 'WhatsApp',
  address: 'Alamat',
  hours: 'Jam buka',
  complaint: 'Sampaikan keluhan di SP4N-LAPOR!',
  unconfiguredTitle: 'Layanan ini belum siap di halaman ini',
  unconfiguredText: 'Alamat API atau kode wilayah belum diisi oleh pengelola situs.',
  copied: 'Tersalin',
  copy: 'Salin',
  copyOf: (what: string) => `Salin ${what}`,
  print: 'Cetak',
  qrAlt: 'Kode QR untuk membuka halaman ini lagi',
  summaryTitle: (n: number) => `Ada ${n} isian yang perlu diperbaiki`,
  staleAt: (when: string) => `Data terakhir dari ${when}`,
  channels: {
    online: 'Daring',
    counter: 'Loket',
    outreach: 'Keliling',
    'drive-thru': 'Drive-thru',
    'self-service': 'Anjungan mandiri',
    phone: 'Telepon atau WhatsApp',
  },
  failure: {
    offline: ['Tidak ada sambungan internet', 'Periksa sambungan Anda, lalu coba lagi.'],
    unreachable: ['Layanan tidak dapat dihubungi', 'Sistem kami sedang tidak menjawab. Coba lagi sebentar lagi.'],
    timeout: ['Jawaban terlalu lama', 'Sambungan sedang lambat. Silakan coba lagi.'],
    aborted: ['Permintaan dihentikan', 'Silakan coba lagi.'],
    'not-found': ['Tidak ditemukan', 'Data ini tidak ada atau sudah dihapus.'],
    refused: ['Permintaan ditolak', 'Halaman ini tidak boleh melakukan hal itu.'],
    conflict: ['Data sudah berubah', 'Muat lagi data terbaru, lalu coba lagi.'],
    invalid: ['Ada isian yang perlu diperbaiki', 'Periksa isian yang ditandai.'],
    unauthorized: ['Sesi Anda sudah berakhir', 'Masukkan lagi nomor dan kode akses.'],
    'rate-limited': ['Terlalu banyak percobaan', 'Tunggu beberapa menit, lalu coba lagi.'],
    server: ['Sistem sedang bermasalah', 'Ini bukan kesalahan Anda. Coba lagi sebentar lagi.'],
    protocol: ['Jawaban sistem tidak dikenali', 'Hubungi petugas bila ini terus terjadi.'],
  } as Record<string, readonly [title: string, advice: string]>,
  get codes(): {readonly [code: string]: string} {
    return problemWords.id;
  },
};

export type SharedMessages = typeof id;
