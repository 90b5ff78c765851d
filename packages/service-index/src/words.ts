// Characters that are read of one text: search over a pasted letter would stop a small phone.
const longestText = 300;
const longestWord = 40;

/**
 * Lower case words in the catalogue's spelling. "P-IRT", "e-KTP" and "AK-1" are one word; "anak-anak" and "anak2" are
 * "anak"; accents are dropped.
 */
export function readWords(text: string, spellings: ReadonlyMap<string, string>): string[] {
  return text
    .slice(0, longestText)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\u200b|\u200c|\u200d|[\u2018\u2019`']/gu, '')
    .replace(/\b([a-z])-(?=[a-z])/g, '$1')
    .replace(/\b([a-z]{1,3})-(?=\d\b)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const bare = word.slice(0, longestWord).replace(/^([a-z]{3,})2(an|nya)?$/, '$1');
      const written = spellings.get(bare);
      return written ? written.split(' ') : bare ? [bare] : [];
    });
}

/** The same for a text that is already plain words by white space, as the word lists are. */
export function plainWords(text: string, spellings: ReadonlyMap<string, string>): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    const written = spellings.get(word);
    if (written) words.push(...written.split(' '));
    else if (word) words.push(word);
  }
  return words;
}
