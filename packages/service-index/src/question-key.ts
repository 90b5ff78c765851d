import {createLexicon} from './lexicon.js';
import {listWorths} from './settings.js';

/**
 * What two wordings of one question share, for counting what was asked: the roots of its words in the catalogue's spelling,
 * without words that carry no wish, each once and sorted. "cara ngurus ktp ilang" and "urus KTP hilang" are alike.
 */
export function createQuestionKey(): (query: string) => string {
  const {lexicon, steps} = createLexicon(listWorths);
  for (const step of steps) step();
  const shortest = (word: string) =>
    lexicon.roots(word).reduce((best, root) => (root.length < best.length ? root : best), word);
  return (query) => {
    const words = lexicon.read(query);
    const telling = words.filter((word) => !lexicon.empty.has(word));
    return [...new Set((telling.length > 0 ? telling : words).map(shortest))].sort().join(' ');
  };
}
