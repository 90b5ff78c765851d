import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {LONGEST_QUERY} from './asked.js';
import type {ComboboxController} from './combobox-controller.js';
import type {SearchMessages} from './messages/index.js';

export interface AskView {
  query: string;
  /** the catalogue is no official data */
  sample: boolean;
  /** undefined while there can be no suggestions yet */
  combobox: ComboboxController | undefined;
  /** the options of the list, where there are any */
  suggestions: unknown;
  words: SearchMessages;
  shared: SharedMessages;
  onType: (query: string) => void;
  onSubmit: (event: Event) => void;
  onLeave: () => void;
}

/** The question in the citizen's own words: always there, whatever stands below it. */
export const renderAsk = (view: AskView): TemplateResult => {
  const {query, sample, combobox, suggestions, words, shared, onType, onSubmit, onLeave} = view;
  const {expanded = false, active = -1} = combobox ?? {};
  return html`<form class="stack-4" role="search" aria-label=${words.title} @submit=${onSubmit}>
    <div class="titled">
      <h2>${words.title}</h2>
      ${sample ? html`<span class="badge">${shared.sample}</span>` : nothing}
    </div>
    <div class="field">
      <label for="query" id="query-label">${words.label}</label>
      <div class="help" id="query-help">${words.help}</div>
      <div class="search-row">
        <input
          class="input"
          id="query"
          type="search"
          name="query"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${expanded ? 'true' : 'false'}
          aria-controls="suggestions"
          aria-activedescendant=${expanded && active >= 0 ? `suggestion-${active}` : nothing}
          autocomplete="off"
          enterkeyhint="search"
          maxlength=${LONGEST_QUERY}
          aria-labelledby="query-label"
          aria-describedby="query-help"
          .value=${live(query)}
          @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => combobox?.onKeydown(event)}
          @click=${() => combobox?.open()}
          @blur=${onLeave}
        />
        <button class="button primary" type="submit">${icon('search')}<span>${words.submit}</span></button>
        <div
          class="suggestions"
          id="suggestions"
          role="listbox"
          aria-label=${words.suggestions}
          ?hidden=${!expanded}
          @pointerdown=${keepFocus}
          @mousedown=${keepFocus}
        >
          ${expanded ? suggestions : nothing}
        </div>
      </div>
    </div>
  </form>`;
};

/** The press on an option must not take the focus from the field, which would close the list before the click. */
const keepFocus = (event: Event) => event.preventDefault();
