const id = {
  listen: 'Dengarkan',
  listenTo: (what: string) => (what ? `Dengarkan: ${what}` : 'Dengarkan'),
  code: 'Dengarkan nomor dan kode',
  failed: 'Rekaman tidak bisa diputar. Periksa sambungan Anda, lalu coba lagi.',
  choices: (labels: readonly string[]) => `Pilihan: ${labels.join('; ')}`,
  many: (n: number) => `Ada ${n} pilihan`,
  onScreen: 'Nomor dan kode akses ada di layar.',
};

/** Both languages come together: there are few of them. */
export const listenWords: Readonly<Record<'id' | 'en', typeof id>> = {
  id,
  en: {
    listen: 'Listen',
    listenTo: (what) => (what ? `Listen: ${what}` : 'Listen'),
    code: 'Listen to number and code',
    failed: 'The recording cannot be played. Check your connection, then try again.',
    choices: (labels) => `Choices: ${labels.join('; ')}`,
    many: (n) => `There are ${n} choices`,
    onScreen: 'The number and the access code are on the screen.',
  },
};

export type ListenWords = typeof id;
