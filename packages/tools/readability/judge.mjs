/** Sentences that are too long, and office words for which there are plainer ones. */

/** Words in a sentence; the aim is 15, and what is above this is refused. */
export const MOST_WORDS = 20;

/** A full stop within a number or an abbreviation ends nothing. */
const sentences = (text) => text.split(/(?<=[.!?:;])\s+|\n+/);
const count = (sentence) => (sentence.match(/[\p{L}\p{N}…][\p{L}\p{N}…\-./']*/gu) ?? []).length;

/** @returns {string[]} what to change, in words */
export function judge(text, glossary) {
  const long = sentences(text)
    .filter((sentence) => count(sentence) > MOST_WORDS)
    .map((sentence) => `${count(sentence)} words in one sentence, at most ${MOST_WORDS}: "${sentence}"`);
  const office = Object.entries(glossary)
    .filter(([word]) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
    .map(([word, plainer]) => `"${word}" is an office word; plainer: ${plainer}`);
  return [...long, ...office];
}
