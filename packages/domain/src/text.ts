import type {LanguageMap} from '@mpp-sdk/contract';

/**
 * The text for a reader. Tries the locale ('su-Latn-ID'), its language ('su'), then Indonesian.
 * `lang` is the language of the text that was found, for the `lang` attribute of a fallback.
 */
export function pick(map: LanguageMap, locale: string): {text: string; lang: string} {
  const texts = map as Record<string, string | undefined>;
  for (let lang = locale; lang; lang = lang.slice(0, Math.max(0, lang.lastIndexOf('-')))) {
    const text = texts[lang];
    if (text) return {text, lang};
  }
  return {text: map.id, lang: 'id'};
}
