/** Words of the portal. Indonesian is the type. */
export const id = {
  navigation: 'Layanan di halaman ini',
  search: 'Cari layanan',
  tracker: 'Lacak permohonan',
  booking: 'Janji temu',
  back: 'Kembali',
};

export type PortalMessages = typeof id;
