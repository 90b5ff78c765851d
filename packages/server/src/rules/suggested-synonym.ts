import type {Synonym} from '@mpp-sdk/contract';
import {cleanQuery} from '@mpp-sdk/domain';

const longestText = 200;

/** One to three words, as a synonym's phrase has to be; undefined for none or more. */
export function phraseOf(text: string): string | undefined {
  const words = cleanQuery(text).split(' ').filter(Boolean);
  return words.length >= 1 && words.length <= 3 ? words.join(' ') : undefined;
}

/** The words that a phrase is to stand for, cleaned as a query is; undefined when nothing is left. */
export function synonymText(text: string): string | undefined {
  return cleanQuery(text).slice(0, longestText).trim() || undefined;
}

/** What of a question needs an explanation: the words that the catalogue does not know, or the whole short question. */
export function suggestedPhrase(query: string, isKnown: (word: string) => boolean): string | undefined {
  const strange = query.split(' ').filter((word) => !isKnown(word));
  return phraseOf(strange.join(' ')) ?? phraseOf(query);
}

/** What a person might accept: that it stands for the name of the service that was meant. */
export function suggestedSynonym(phrase: string | undefined, serviceName: string | undefined): Synonym | undefined {
  const text = serviceName === undefined ? undefined : synonymText(serviceName);
  return phrase !== undefined && text !== undefined && phrase !== text ? {phrase, text} : undefined;
}
