import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {LONGEST_QUERY} from './asked.js';
import type {SearchMessages} from './messages/index.js';

export interface AskView {
  query: string;
  /** the catalogue is no official data */
  sample: boolean;
  words: SearchMessages;
  shared: SharedMessages;
  onType: (query: string) => void;
  onSubmit: (event: Event) => void;
}

/** The question in the citizen's own words: always there, whatever stands below it. */
export const renderAsk = ({query, sample, words, shared, onType, onSubmit}: AskView): TemplateResult =>
  html`<form class="stack-4" role="search" aria-label=${words.title} @submit=${onSubmit}>
    <div class="titled">
      <h2>${words.title}</h2>
      ${sample ? html`<span class="badge">${shared.sample}</span>` : nothing}
    </div>
    <div class="field">
      <label for="query">${words.label}</label>
      <div class="help" id="query-help">${words.help}</div>
      <div class="search-row">
        <input
          class="input"
          id="query"
          type="search"
          name="query"
          autocomplete="off"
          enterkeyhint="search"
          maxlength=${LONGEST_QUERY}
          aria-describedby="query-help"
          .value=${live(query)}
          @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
        />
        <button class="button primary" type="submit">${icon('search')}<span>${words.submit}</span></button>
      </div>
    </div>
  </form>`;
