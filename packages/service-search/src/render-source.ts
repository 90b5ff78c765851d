import {html, type TemplateResult} from 'lit';
import {sourceLink} from './source-link.js';

/** A source or a legal basis: a link where it names a page of the web, else its text. */
export function renderSource(source: string): TemplateResult | string {
  const link = sourceLink(source);
  return link ? html`<a href=${link.url} rel="noopener noreferrer" target="_blank">${link.title}</a>` : source;
}
