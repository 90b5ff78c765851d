import type {Lexicon} from './lexicon.js';
import type {SearchRules} from './settings.js';

/** What missing a word takes from an answer, 0 to 1, beside its rarity. */
export function importanceOf(word: string, lexicon: Lexicon, rules: SearchRules): number {
  if (lexicon.elsewhere.has(word)) return 1;
  if (lexicon.scene.has(word) || (!lexicon.sayings.has(word) && isOf(lexicon.scene, word, lexicon)))
    return rules.sceneImportance;
  return /^\d+$|^.$/.test(word) ? rules.numberImportance : 1;
}

/** True for a word of the list and for its forms. */
function isOf(list: ReadonlySet<string>, word: string, lexicon: Lexicon): boolean {
  return list.has(word) || lexicon.roots(word).some((root) => list.has(root));
}
