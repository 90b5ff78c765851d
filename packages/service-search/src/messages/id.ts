/** Words of the question itself, the first that is shown. Indonesian is the type. */
export const id = {
  title: 'Cari layanan',
  label: 'Layanan apa yang Anda perlukan?',
  help: 'Tulis dengan kata Anda sendiri, misalnya “KTP hilang” atau “pindah rumah”.',
  submit: 'Cari',
  suggestions: 'Saran kata',
};

export type SearchMessages = typeof id;
