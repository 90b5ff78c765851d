import {html, type TemplateResult} from 'lit';
import type {Catalogue} from '@mpp-sdk/contract';
import {renderNotice} from '@mpp-sdk/core';
import {lifeSituations} from './life-situations.js';
import type {SearchMessages} from './messages/index.js';

export interface StartView {
  catalogue: Catalogue;
  words: SearchMessages;
  onSituation: (lifeEvent: string) => void;
  onAll: () => void;
}

const SITUATIONS = 8;

/** Before anything is asked: the situations that bring people here, and the way to the whole list. */
export function renderStart({catalogue, words, onSituation, onAll}: StartView): TemplateResult {
  if (catalogue.services.length === 0) {
    return renderNotice({kind: 'info', title: words.emptyCatalogue, text: words.emptyCatalogueText});
  }
  return html`<h3 id="situations">${words.situations}</h3>
    <ul class="plain situations" aria-labelledby="situations">
      ${lifeSituations(catalogue, SITUATIONS).map(
        ({id}) =>
          html`<li>
            <button class="situation" type="button" @click=${() => onSituation(id)}>
              ${words.lifeEvents[id] ?? id}
            </button>
          </li>`,
      )}
    </ul>
    <button class="link-button" type="button" @click=${onAll}>${words.showAll(catalogue.services.length)}</button>`;
}
