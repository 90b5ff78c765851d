/** How much a match in each field counts. */
export const fieldBoosts = {
  // The official name is precise, but long names would win over short ones without BM25's length norm.
  name: 2,
  // Aliases are the words citizens use, so they weigh most.
  aliases: 2.6,
  // English readers have nothing else to match; Indonesian queries hardly touch it.
  english: 1.5,
  // The situation and the agency only break ties: they are shared by dozens of services.
  situation: 0.5,
  agency: 0.5,
};

export const ranking = {
  // One slip in a word of five or six letters, two from ten; short words are often abbreviations (SIM, SIP, NIB).
  fuzzyFrom: 4,
  fuzzy: 0.2,
  fuzzyWeight: 0.4,
  prefixFrom: 4,
  prefixWeight: 0.35,
  // How strongly a service is held down that answers only some of the parts.
  coverageWeight: 0.6,
  // Below this share of the query's important parts, the best answer is a guess.
  confidentFrom: 0.5,
};
