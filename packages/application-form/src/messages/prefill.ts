/** Words of the offer to use known data; they come with it, in both languages. */
const id = {
  title: 'Pakai data ini?',
  from: (source: string, date?: string) => (date ? `Dari ${source}, ${date}.` : `Dari ${source}.`),
  covered: 'Sebagian ditutup sampai Anda memakainya.',
  use: 'Pakai data ini',
  refuse: 'Isi sendiri',
  used: (n: number, from: string) => `${n} isian terisi. ${from} Periksa lagi.`,
};

type Words = typeof id;

const en: Words = {
  title: 'Use these data?',
  from: (source, date) => (date ? `From ${source}, ${date}.` : `From ${source}.`),
  covered: 'Partly covered until you use them.',
  use: 'Use these data',
  refuse: 'Fill in myself',
  used: (n, from) => `${n} ${n === 1 ? 'answer' : 'answers'} filled in. ${from} Please check.`,
};

export const prefillWords = {id, en};
