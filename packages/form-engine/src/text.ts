import {hasOwn} from './pointer.js';
import type {CompiledForm} from './compiled.js';
import type {FieldError} from './types.js';

/**
 * The definition's text for a key, in the locale ('su-Latn-ID'), its language ('su'), or Indonesian, key by key.
 * Nothing when none of them has it.
 */
export function text(form: CompiledForm, key: string, locale: string): string | undefined {
  const texts: {[language: string]: {[key: string]: string}} = form.definition.texts ?? {};
  for (let language = locale; language; language = language.slice(0, Math.max(0, language.lastIndexOf('-')))) {
    const found = lookUp(texts, language, key);
    if (found !== undefined) return found;
  }
  return lookUp(texts, 'id', key);
}

function lookUp(
  texts: {[language: string]: {[key: string]: string}},
  language: string,
  key: string,
): string | undefined {
  const own = hasOwn(texts, language) ? texts[language] : undefined;
  return own && hasOwn(own, key) ? own[key] : undefined;
}

/**
 * The definition's own words for an error: of a check, or `<pointer>.error.<code>`, with the entries' numbers left out.
 * Nothing when it has none: then the code chooses the words.
 */
export function errorText(form: CompiledForm, error: FieldError, locale: string): string | undefined {
  if (error.text !== undefined) return text(form, `${error.text}.text`, locale);
  return text(form, `${error.pointer.replace(/\/\d+(?=\/|$)/g, '')}.error.${error.code}`, locale);
}
