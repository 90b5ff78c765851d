const LONGEST = 120;
const MOST_WORDS = 10;
const LONGEST_READ = 400;

/**
 * The words of a search as they may be kept to learn from: lower case, at most ten words and 120 characters, without
 * numbers of four digits and more (a NIK, a telephone, also when written in groups), addresses and links. Empty when
 * nothing is left. Names of people cannot be told from other words: whoever reads the result should see only what
 * several people have asked.
 */
export function cleanQuery(query: string): string {
  const bare = query
    .slice(0, LONGEST_READ)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\S*@\S*|(?:https?:|www\.)\S*/g, ' ');
  const words = bare.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  let text = '';
  for (const word of withoutNumbers(words).slice(0, MOST_WORDS)) {
    const next = text ? `${text} ${word}` : word;
    if (next.length > LONGEST) break;
    text = next;
  }
  return text;
}

const digitsIn = (words: readonly string[]) => words.join('').match(/\p{N}/gu)?.length ?? 0;

/** Neighbours with digits are one number: it goes as a whole from four digits on. */
function withoutNumbers(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && digitsIn([words[end]!]) > 0) end++;
    const number = words.slice(at, end);
    if (digitsIn(number) < 4) kept.push(...number);
    if (end < words.length) kept.push(words[end]!);
    at = end + 1;
  }
  return kept;
}
