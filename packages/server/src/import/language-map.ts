import type {LanguageMap} from '@mpp-sdk/contract';

/** One language of a text; the others stay. Without its Indonesian there is no text. */
export function withLanguage(map: LanguageMap | undefined, language: string, text: string): LanguageMap | undefined {
  const {[language]: _before, ...others} = map ?? ({} as LanguageMap);
  const next = {...others, ...(text && {[language]: text})} as LanguageMap;
  return Object.keys(next).length === 0 || (language === 'id' && !text) ? undefined : next;
}
