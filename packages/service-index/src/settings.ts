// Each number was chosen with packages/benchmarks/src/search-grid.ts over five folds of 215 graded queries: the value that is
// best in most folds, and where several are alike, the middle of them. nDCG@10 moves by less than 0.01 around all of them.

/** How well a word fits by the field that it stands in, 0 to 1; a word in several fields counts by the best. */
export const fieldWorths = {
  // The official name is precise, but full of words that all services share.
  name: 0.92,
  // Aliases are the words citizens use.
  aliases: 1,
  // English readers have nothing else to match; Indonesian queries hardly touch it.
  english: 0.85,
  // The agency and the situation are shared by dozens of services: they break ties.
  agency: 0.4,
  situation: 0.45,
};

/** What a meaning from each word list is worth beside the word itself, 0 to 1. */
export const listWorths = {
  // The same instrument under its new name: as good as the word.
  renamed: 1,
  english: 0.9,
  // Unverified.
  regional: 0.85,
  // Above 0.8 a loose meaning beats a service that says the word.
  synonyms: 0.8,
  // A situation calls for several services; each line grades its own.
  lifeEvents: 0.75,
};

export const searchRules = {
  // Reading a word.
  /** A word of the same root, "pembayaran" for "bayar". */
  rootWorth: 0.85,
  /** A longer word while one types; the last word from two letters, a word that nobody knows from four. */
  prefixWorth: 0.7,
  lastPrefixFrom: 2,
  prefixFrom: 4,
  /** A slip is taken for an empty word only from here: it then leaves the query. */
  sureSlip: 0.88,
  /** From here it says how telling the word is; a worse guess weighs as a word that nobody knows. */
  likelySlip: 0.75,
  /** What a meaning's own meanings are worth beside it; below `leastWorth` they are hearsay. */
  secondWorth: 0.6,
  leastWorth: 0.4,
  /** From this worth a meaning takes part in sayings of several words. Lower, loose meanings make sayings nobody said. */
  hearFrom: 0.84,

  // Weighing a word, beside its rarity.
  /** "bapak", "kemarin", "rumah sakit": helps to rank, says little about the answer. */
  sceneImportance: 0.2,
  /** Behind "untuk": what the paper is for. */
  purposeImportance: 0.6,
  numberImportance: 0.3,
  /** Of a word in a saying that has only such words: "5 tahun", "tinggal sendiri". */
  toldImportance: 0.5,
  /** A word of one service in so many says all it can say. */
  rareFrom: 100,
  /** A word that nobody knows weighs as much as the rarest; together they grow slower than their number. */
  unknownWeight: 1,
  unknownGrowth: 0.8,
  /** A wish of elsewhere outweighs a word that some service happens to have. */
  elsewhereWeight: 2,

  // Order.
  /** Share of the score that comes from the one name or alias that is closest to the query. */
  closeness: 0.5,
  /** Of the unspoken wish to get something for the first time: decides among equals. */
  firstWeight: 0.05,
  /** Services below this share of the best are left out: higher, useful ones go; lower, lists are long for nothing. */
  cut: 0.25,

  // Certainty, by benchmarks/src/search-scope.ts. Where ours and elsewhere are told apart best, each answer of elsewhere less
  // costs a doubt of ours more.
  /** Share that comes from the score, so from how nearly one name says it and nothing else; the rest is coverage. */
  scoreSure: 0.8,
  /** Who tells a story leaves more words unanswered by any one service: what each word adds, up to so many. */
  storySure: 0.04,
  storyWords: 8,
  /** Below this the best answer is a guess. */
  confidentFrom: 0.64,
};

export type FieldWorths = typeof fieldWorths;
export type ListWorths = typeof listWorths;
export type SearchRules = typeof searchRules;
