import {sharedId} from './shared.js';

/** Words of the standard of one service. Indonesian is the type. */
export const detailId = {
  ...sharedId,
  noService: 'Pilih satu layanan',
  noServiceText: 'Halaman ini belum tahu layanan mana yang Anda cari.',
  toSearch: 'Cari layanan',
  askOfficer: 'Tanya petugas',
  apply: 'Ajukan permohonan',
  book: 'Buat janji temu',
  where: 'Tempat',
  product: 'Yang Anda terima',
  validity: 'Masa berlaku',
  requirements: 'Yang perlu disiapkan',
  basis: 'Dasar: ',
  when: (text: string) => `Bila ${text}`,
  procedure: 'Langkah-langkah',
  checkedAt: (day: string) => `Diperiksa ${day}`,
  unchecked: 'Belum diperiksa dengan sumber resmi',
  staleText: 'Data terbaru belum dapat dimuat. Biaya dan syarat mungkin sudah berubah.',
  needsLine: 'Mengajukan dan membuat janji perlu internet.',
};

export type DetailMessages = typeof detailId;
