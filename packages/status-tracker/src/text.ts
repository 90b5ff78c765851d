import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMap} from '@mpp-sdk/contract';
import {pick} from '@mpp-sdk/domain';

/**
 * Text that may change later. A browser's translator replaces text nodes, and Lit would go on writing into the one that
 * is gone; setting the element's whole text shows in any case.
 */
export const live = (text: string): TemplateResult => html`<span .textContent=${text}></span>`;

/** A text of the office in the reader's language, or marked as the language that it is in. */
export function inLanguage(map: LanguageMap, locale: string): TemplateResult {
  const {text, lang} = pick(map, locale);
  return html`<span lang=${lang === locale ? nothing : lang} .textContent=${text}></span>`;
}
