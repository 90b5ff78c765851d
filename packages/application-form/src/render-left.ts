import {html, type TemplateResult} from 'lit';
import {formatDate, toLocalDate} from '@mpp-sdk/domain';
import {DRAFT_LIFE_MS} from './draft-store.js';
import {partWords} from './messages/parts.js';
import type {View} from './view.js';

/** Left for later: where the answers are, and until when. It never looks like a filing. */
export function renderLeft({controller, locale, profile}: View, now: number): TemplateResult {
  const words = partWords[locale].left;
  const refused = controller.keeper.status === 'refused';
  const until = toLocalDate(now + DRAFT_LIFE_MS, profile?.zone ?? 'Asia/Jakarta');
  return html`<div class="stack-6">
    <h2 id="step-title">${refused ? words.refusedTitle : words.title}</h2>
    <p>${refused ? words.refusedText : words.text(formatDate(until, locale))}</p>
    <p><strong>${words.notSent}</strong></p>
    <div class="actions">
      <button class="button primary" type="button" @click=${() => controller.comeBack()}>${words.goOn}</button>
    </div>
  </div>`;
}
