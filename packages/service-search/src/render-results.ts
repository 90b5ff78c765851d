import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Agency, Catalogue, ServiceSummary} from '@mpp-sdk/contract';
import {renderNotice} from '@mpp-sdk/core';
import {isGuess} from './guess.js';
import type {ServiceOpening} from './opening-board.js';
import {renderCard, type CardView} from './render-card.js';
import {hasFilter, NO_FILTERS, type Question} from './question.js';
import {type Answer} from './search-source.js';

// A guess is worth a glance, not a list to work through.
const GUESSES = 5;

export interface ResultsView extends Pick<CardView, 'words' | 'shared' | 'locale' | 'onSelect'> {
  answer: Answer;
  question: Question;
  catalogue: Catalogue;
  openingOf: (service: ServiceSummary) => ServiceOpening | undefined;
  hrefOf: (serviceId: string) => string;
  /** hours and contacts: the human way on where nothing answers */
  help: unknown;
  /** the words of a question that nothing answers are told to the region */
  noted: boolean;
  onMore: () => void;
  onChange: (change: Partial<Question>) => void;
}

// Keyed: a browser's translator may have replaced the text, and a new text must show.
const line = (text: string) => keyed(text, html`<p class="results-title" id="results-title" tabindex="-1">${text}</p>`);

export function renderResults(view: ResultsView): TemplateResult {
  const {answer, question, words, help, noted, onChange} = view;
  const filtered = hasFilter(question);
  const clear = html`<button class="button" type="button" @click=${() => onChange(NO_FILTERS)}>
    ${words.clearFilters}
  </button>`;
  if (isGuess(answer, question)) {
    const items = answer.items.slice(0, GUESSES);
    const text = html`${words.notConfidentText}
    ${noted ? html`<span class="small">${words.wordsAreKept}</span>` : nothing}`;
    return html`<div id="results-title" tabindex="-1">
        ${renderNotice({kind: 'attention', title: words.notConfident, text, actions: filtered ? clear : nothing})}
      </div>
      ${help} ${items.length ? html`<p class="results-title">${words.nearest}</p>` : nothing}
      ${renderList(view, items, true)}`;
  }
  if (answer.total === 0) {
    const title = filtered ? words.emptyFilter : words.emptyCatalogue;
    const text = filtered ? words.emptyFilterText : words.emptyCatalogueText;
    return html`<div id="results-title" tabindex="-1">
      ${renderNotice({kind: 'info', title, text, actions: filtered ? clear : nothing})}
    </div>`;
  }
  return html`${line(words.found(answer.total))} ${renderList(view, answer.items, false)}
  ${renderMore(view, answer.items.length)}`;
}

function renderList(view: ResultsView, items: Answer['items'], perhaps: boolean) {
  const {catalogue, question, openingOf, hrefOf, words, shared, locale, onSelect} = view;
  const agencies = new Map<string, Agency>(catalogue.agencies.map((agency) => [agency.id, agency]));
  return html`<ul class="plain results" id="results">
    ${repeat(
      items,
      ({id}) => `${locale} ${id}`,
      (service) =>
        renderCard({
          ...{service, perhaps, words, shared, locale, onSelect},
          agency: agencies.get(service.agencyId),
          opening: openingOf(service),
          href: hrefOf(service.id),
          query: question.query,
        }),
    )}
  </ul>`;
}

function renderMore({answer: {total}, words, onMore}: ResultsView, shown: number) {
  if (shown >= total) return nothing;
  return html`<div class="actions">
    <button class="button" type="button" @click=${onMore}>${words.more}</button>
    ${keyed(shown, html`<span class="muted">${words.shown(shown, total)}</span>`)}
  </div>`;
}
