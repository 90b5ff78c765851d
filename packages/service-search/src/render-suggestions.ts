import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '@mpp-sdk/core';
import {highlight} from './highlight.js';
import {resultsMessages} from './messages/results.js';
import type {Suggestion} from './suggest.js';

export interface SuggestionsView {
  options: readonly Suggestion[];
  /** place of the one that the arrow keys are at, -1 for none */
  active: number;
  query: string;
  locale: 'id' | 'en';
  onChoose: (option: Suggestion) => void;
}

export const optionId = (at: number) => `suggestion-${at}`;

/** What was typed, marked in a text: as text nodes and `mark`, never as markup. */
export const renderHighlight = (text: string, query: string): unknown =>
  highlight(text, query).map(({text: piece, hit}) => (hit ? html`<mark>${piece}</mark>` : piece));

/** The options of the listbox under the field. */
export const renderSuggestions = ({options, active, query, locale, onChoose}: SuggestionsView): TemplateResult =>
  html`${repeat(
    options,
    ({text}) => text,
    (option, at) =>
      // The keys are the field's: it keeps the focus and names the active option.
      // eslint-disable-next-line lit-a11y/click-events-have-key-events
      html`<div
        class="suggestion"
        role="option"
        id=${optionId(at)}
        aria-selected=${at === active ? 'true' : 'false'}
        @click=${() => onChoose(option)}
      >
        ${icon(option.recent ? 'clock' : 'search')}<span
          ><bdi>${renderHighlight(option.text, query)}</bdi>${
            option.recent ? html`<span class="visually-hidden">, ${resultsMessages[locale].recent}</span>` : ''
          }</span
        >
      </div>`,
  )}`;
