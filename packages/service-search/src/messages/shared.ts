/** Words of both elements: facts and opening hours. */
export const sharedId = {
  cost: 'Biaya',
  time: 'Waktu',
  hoursTitle: 'Jam buka',
  openNow: (until: string) => `Buka sekarang, sampai pukul ${until}`,
  closedNow: 'Tutup sekarang',
  opensToday: (from: string) => `buka lagi hari ini pukul ${from}`,
  opensOn: (day: string, from: string) => `buka lagi ${day}, pukul ${from}`,
  today: (hours: string) => `Hari ini ${hours}`,
  and: ' dan ',
};

export type FactMessages = typeof sharedId;
