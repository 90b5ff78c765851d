import {html, type TemplateResult} from 'lit';
import {pictogram, renderNotice} from '@mpp-sdk/core';
import {drawingOf} from './life-situations.js';
import type {ResultsMessages} from './messages/results.js';
import type {Overview} from './search-source.js';

export interface StartView {
  overview: Overview;
  words: ResultsMessages;
  onSituation: (lifeEvent: string) => void;
  onAll: () => void;
}

const SITUATIONS = 8;

/** Before anything is asked: the situations that bring people here, and the way to the whole list. */
export function renderStart({overview: {total, situations}, words, onSituation, onAll}: StartView): TemplateResult {
  if (total === 0) return renderNotice({kind: 'info', title: words.emptyCatalogue, text: words.emptyCatalogueText});
  return html`<div class="stack-4">
    <h3 id="situations">${words.situations}</h3>
    <ul class="plain situations" aria-labelledby="situations">
      ${situations.slice(0, SITUATIONS).map(
        ({id}) =>
          html`<li>
            <button class="situation" type="button" @click=${() => onSituation(id)}>
              ${pictogram(drawingOf(id))}<span>${words.lifeEvents[id] ?? id}</span>
            </button>
          </li>`,
      )}
    </ul>
    <button class="link-button" type="button" @click=${onAll}>${words.showAll(total)}</button>
  </div>`;
}
