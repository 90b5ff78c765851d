/** Words of a name or of what was typed: small letters, no accents, no apostrophes (`Ba'u` is `bau`). */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’`]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Words that say what an area is, not what it is called: people type them, the names of the data leave them out. */
const kinds = /^(kec|kecamatan|kel|kelurahan|desa|ds|prov|provinsi|propinsi|kab)$/;

/** More words than this say nothing more about one area. */
export const mostWords = 6;

/** The words to look for. `kec. Sukajadi` asks for Sukajadi, but `desa` alone asks for names with it. */
export function askedFor(text: string): string[] {
  const words = wordsOf(text);
  const names = words.filter((word) => !kinds.test(word));
  return (names.length > 0 ? names : words).slice(0, mostWords);
}

/** What people call areas whose names in the data are others. */
export const alsoCalled: Record<string, string> = {
  '12': 'sumut',
  '13': 'sumbar',
  '16': 'sumsel',
  '19': 'babel',
  '21': 'kepri',
  '31': 'dki jkt',
  '31.71': 'jakpus',
  '31.72': 'jakut',
  '31.73': 'jakbar',
  '31.74': 'jaksel',
  '31.75': 'jaktim',
  '32': 'jabar',
  '33': 'jateng',
  '34': 'diy jogja jogjakarta',
  '35': 'jatim',
  '52': 'ntb',
  '53': 'ntt',
  '61': 'kalbar',
  '62': 'kalteng',
  '63': 'kalsel',
  '64': 'kaltim',
  '65': 'kaltara',
  '71': 'sulut',
  '72': 'sulteng',
  '73': 'sulsel',
  '74': 'sultra',
  '76': 'sulbar',
  '82': 'malut',
};
