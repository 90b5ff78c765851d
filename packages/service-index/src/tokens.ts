import type {QueryReader} from './query.js';

/** A word of the query that carries a wish. */
export interface Token {
  word: string;
  /** The word, or what was probably meant by it, with how sure that is. */
  texts: {text: string; worth: number}[];
  /** The last word may not be finished. */
  last: boolean;
  /** Nobody knows the word: `texts` are guesses. */
  guessed: boolean;
  /** Stands behind "untuk": what the paper is for, not what is asked. */
  purpose: boolean;
  /** An unknown word behind "di", "dari" or "toko": a name. */
  name: boolean;
}

const mostWords = 24;

/** The words of a query, each once, without those that carry no wish. */
export function tokensOf(query: string, {lexicon, vocabulary, stands, rules}: QueryReader): Token[] {
  const isThere = (word: string) =>
    lexicon.typed.has(word) || vocabulary.related(word).some(({term, worth}) => worth === 1 && stands(term));
  const isKnown = (word: string) => isThere(word) || vocabulary.related(word).some(({term}) => stands(term));
  const words = joined(lexicon.read(query).slice(0, mostWords)).flatMap(split);
  const tokens = new Map<string, Token>();
  let [purpose, before] = [false, ''];
  words.forEach((word, at) => {
    const behindName = lexicon.names.has(before);
    before = word;
    if (lexicon.purpose.has(word) && tokens.size > 0) purpose = true;
    if (lexicon.empty.has(word) || tokens.has(word)) return;
    const last = at === words.length - 1;
    const token: Token = {word, texts: [{text: word, worth: 1}], last, guessed: false, purpose, name: false};
    const family = [word, ...lexicon.roots(word)];
    if (!isKnown(word) && !family.some((one) => lexicon.sayings.has(one))) {
      if (family.some((root) => lexicon.empty.has(root))) return;
      const texts = vocabulary.meant(word).map(({term, worth}) => ({text: vocabulary.texts[term]!, worth}));
      // Nearly all short words are near some empty one: "doa" is not "dua".
      const isSure = texts[0] !== undefined && texts[0].worth >= rules.sureSlip && word.length > 3;
      if (isSure && lexicon.empty.has(texts[0]!.text)) return;
      token.guessed = true;
      token.name = behindName && !isSure;
      token.texts = texts.filter(({text}) => !lexicon.empty.has(text) && (word.length > 3 || !lexicon.scene.has(text)));
    }
    tokens.set(word, token);
  });
  return [...tokens.values()];

  /** "e ktp" and "p irt" are typed apart as well. */
  function joined(apart: string[]): string[] {
    const result: string[] = [];
    for (let at = 0; at < apart.length; at++) {
      const [word, next] = [apart[at]!, apart[at + 1]];
      const maybe = next && (word.length <= 2 || !isKnown(word) || !isKnown(next));
      if (maybe && isThere(word + next)) {
        result.push(word + next);
        at += 1;
      } else result.push(word);
    }
    return result;
  }

  /** "kartukeluarga" is typed together as well. */
  function split(word: string): string[] {
    if (word.length < 6 || isKnown(word)) return [word];
    for (let at = word.length - 3; at >= 3; at--) {
      const halves = [word.slice(0, at), word.slice(at)].flatMap(lexicon.read);
      if (halves.every(isThere)) return halves;
    }
    return [word];
  }
}
