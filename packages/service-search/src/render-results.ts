import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Agency, Catalogue} from '@mpp-sdk/contract';
import {renderNotice} from '@mpp-sdk/core';
import type {SearchMessages} from './messages/index.js';
import {renderCard, type CardView} from './render-card.js';
import {hasQuery} from './search-controller.js';
import type {Answer, Question} from './search-source.js';

// A guess is worth a glance, not a list to work through.
const GUESSES = 5;

export interface ResultsView extends Pick<CardView, 'words' | 'shared' | 'locale' | 'onSelect'> {
  answer: Answer;
  question: Question;
  catalogue: Catalogue;
  hrefOf: (serviceId: string) => string;
  onMore: () => void;
  onClear: () => void;
}

/** True when the citizen asked in words and nothing here really answers. */
export const isGuess = ({confident}: Answer, question: Question) => !confident && hasQuery(question);

/** What the list is, in one line; also announced. */
export const resultLine = (answer: Answer, question: Question, words: SearchMessages) =>
  isGuess(answer, question) ? words.notConfident : words.found(answer.total);

// Keyed: a browser's translator may have replaced the text, and a new text must show.
const line = (text: string) => keyed(text, html`<p class="results-title" id="results-title" tabindex="-1">${text}</p>`);

export function renderResults(view: ResultsView): TemplateResult {
  const {answer, question, words} = view;
  const guess = isGuess(answer, question);
  const items = guess ? answer.items.slice(0, GUESSES) : answer.items;
  const filtered = Boolean(question.channel || question.agencyId || question.lifeEvent);
  const clear = html`<button class="button" type="button" @click=${view.onClear}>${words.clearFilters}</button>`;
  if (guess) {
    return html`<div id="results-title" tabindex="-1">
        ${renderNotice({
          kind: 'attention',
          title: words.notConfident,
          text: words.notConfidentText,
          actions: filtered ? clear : nothing,
        })}
      </div>
      ${items.length ? html`<p class="results-title">${words.nearest}</p>` : nothing}${renderList(view, items, true)}`;
  }
  if (answer.total === 0) {
    return html`<div id="results-title" tabindex="-1">
      ${
        filtered
          ? renderNotice({kind: 'info', title: words.emptyFilter, text: words.emptyFilterText, actions: clear})
          : renderNotice({kind: 'info', title: words.emptyCatalogue, text: words.emptyCatalogueText})
      }
    </div>`;
  }
  return html`${line(words.found(answer.total))} ${renderList(view, items, false)} ${renderMore(view, items.length)}`;
}

function renderList(view: ResultsView, items: Answer['items'], perhaps: boolean) {
  const {catalogue, hrefOf, words, shared, locale, onSelect} = view;
  const agencies = new Map<string, Agency>(catalogue.agencies.map((agency) => [agency.id, agency]));
  return html`<ul class="plain results" id="results">
    ${repeat(
      items,
      ({id}) => `${locale} ${id}`,
      (service) =>
        renderCard({
          service,
          agency: agencies.get(service.agencyId),
          href: hrefOf(service.id),
          perhaps,
          words,
          shared,
          locale,
          onSelect,
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
