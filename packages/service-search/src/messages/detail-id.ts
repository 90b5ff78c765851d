import {sharedId} from './shared.js';

/** Words of the standard of one service. Indonesian is the type. */
export const detailId = {
  ...sharedId,
  noService: 'Pilih satu layanan',
  noServiceText: 'Halaman ini belum tahu layanan mana yang Anda cari.',
  askOfficer: 'Tanya petugas',
  apply: 'Ajukan permohonan',
  book: 'Buat janji temu',
  product: 'Yang Anda terima',
  validity: 'Masa berlaku',
  requirements: 'Yang perlu disiapkan',
  when: (text: string) => `Bila ${text}`,
  procedure: 'Langkah-langkah',
  channelsTitle: 'Cara mengurus',
  assisted: 'Dibantu petugas',
  website: 'Buka situs layanan',
  withoutPhone: 'Tanpa ponsel atau internet',
  withoutPhoneWays: {
    counter: 'Datang ke loket. Petugas mengisi data bersama Anda.',
    outreach: 'Datang ke layanan keliling saat berada di dekat Anda.',
    'drive-thru': 'Ambil atau serahkan berkas lewat drive-thru.',
    'self-service': 'Pakai anjungan mandiri di tempat layanan.',
  } as Record<string, string>,
  withoutPhoneAsk: 'Layanan ini hanya daring. Petugas di loket dapat membantu; tanyakan dahulu.',
  complaints: 'Keluhan dan saran',
  legalBasis: 'Dasar hukum',
  guarantee: 'Jaminan pelayanan',
  otherComponents: 'Komponen standar lainnya',
  facilities: 'Sarana dan fasilitas',
  staffCompetence: 'Kompetensi petugas',
  internalSupervision: 'Pengawasan internal',
  staffCount: 'Jumlah petugas',
  safetyGuarantee: 'Jaminan keamanan',
  performanceEvaluation: 'Evaluasi kinerja',
  sources: 'Sumber data',
  checkedAt: (day: string) => `Diperiksa ${day}`,
  unchecked: 'Belum diperiksa dengan sumber resmi. Pastikan ke petugas.',
  updatedAt: (when: string) => `Diperbarui ${when}`,
  related: 'Layanan terkait',
};

export type DetailMessages = typeof detailId;
