/** Words of the printed sheet; both languages in its chunk. */
const id = {
  scan: 'Pindai untuk membuka halaman ini',
  qr: 'Kode QR ke halaman layanan ini',
  cut: 'Tidak semua muat di satu lembar. Pindai kode untuk membaca selengkapnya.',
  ask: (names: string) => `Tanya petugas tentang: ${names}.`,
  printed: (when: string) => `Dicetak ${when}`,
};

export type SheetMessages = typeof id;

const en: SheetMessages = {
  scan: 'Scan to open this page',
  qr: 'QR code to the page of this service',
  cut: 'Not everything fits on one sheet. Scan the code to read all of it.',
  ask: (names) => `Ask an officer about: ${names}.`,
  printed: (when) => `Printed ${when}`,
};

export const sheetMessages: Readonly<Record<'id' | 'en', SheetMessages>> = {id, en};
