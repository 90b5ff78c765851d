/** Words of the portal. Indonesian is the type. */
export const id = {
  navigation: 'Layanan di halaman ini',
  /** What a narrow screen shows, and what follows it where there is room. */
  search: ['Cari', 'layanan'] as readonly [string, string?],
  tracker: ['Lacak', 'permohonan'] as readonly [string, string?],
  booking: ['Janji temu'] as readonly [string, string?],
  back: 'Kembali',
};

export type PortalMessages = typeof id;
