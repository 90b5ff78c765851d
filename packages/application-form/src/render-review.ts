import {html, nothing, type TemplateResult} from 'lit';
import {renderNotice} from '@mpp-sdk/core';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {fieldItems} from './field-errors.js';
import {formatAnswer, isCovered} from './format-answer.js';
import {renderErrors, renderHeading} from './render-page.js';
import {renderKept, renderRenewed} from './render-notices.js';
import {pageName} from './view.js';
import type {View} from './view.js';

/** All answers by page, each page a way back to it; sending is the one primary act. */
export function renderReview(view: View): TemplateResult {
  const {controller, words, shared} = view;
  const {pages} = controller;
  return html`<div class="stack-6">
    ${renderHeading(view, pages.length + 1, words.reviewLabel)} ${renderRenewed(view)} ${renderErrors(view)}
    <p>${words.reviewText}</p>
    ${pages.map(
      (page) =>
        html`<section class="card stack" aria-label=${pageName(view, page)}>
          <div class="review-head">
            <h3>${pageName(view, page)}</h3>
            <button
              class="link-button"
              type="button"
              aria-label=${words.editOf(pageName(view, page))}
              @click=${() => controller.edit(page.index)}
            >
              ${words.edit}
            </button>
          </div>
          <dl class="answers">${fieldItems(page.items).map((item) => renderAnswer(view, item))}</dl>
        </section>`,
    )}
    <div class="actions">
      <button class="button primary" type="button" @click=${() => void controller.submit()}>${words.submit}</button>
      <button class="button quiet" type="button" @click=${() => controller.back()}>${shared.back}</button>
    </div>
    ${renderKept(view)}
  </div>`;
}

function renderAnswer(view: View, item: FieldItem): TemplateResult {
  const {controller, words, locale, revealed, toggleRevealed, warnings} = view;
  const covered = !revealed.has(item.pointer);
  const files = controller.uploads.of(item.pointer).filter((file) => 'id' in file && file.id);
  const text =
    item.field === 'file'
      ? files.map(({name}) => name || words.files.unnamed).join(', ')
      : formatAnswer(item, getAt(controller.answers, item.pointer), {words, locale, covered});
  const warning = warnings.get(item.pointer);
  return html`<div class="answer">
    <dt>${item.label}</dt>
    <dd>
      ${text ? html`<span translate="no" .textContent=${text}></span>` : html`<span class="muted">${words.empty}</span>`}
      ${
        text && isCovered(item)
          ? html`<button
              class="link-button"
              type="button"
              aria-label=${covered ? words.show(item.label) : words.hide(item.label)}
              @click=${() => toggleRevealed(item.pointer)}
            >
              <span .textContent=${covered ? words.showShort : words.hideShort}></span>
            </button>`
          : nothing
      }
      ${warning ? html`<div class="warning small">${warning}</div>` : nothing}
    </dd>
  </div>`;
}

export function renderSending({controller, words}: View): TemplateResult {
  const {filesSent} = controller;
  return html`<div class="stack-4">
    <h2 id="step-title">${words.sendingTitle}</h2>
    <p>${words.sendingText}</p>
    <progress aria-label=${words.sendingTitle}></progress>
    <p role="status" .textContent=${filesSent ? words.sendingFile(filesSent.n, filesSent.of) : ''}></p>
  </div>`;
}

/** Nothing here looks like a filing: it says that none is known of. Whether the first sending arrived, only its answer tells. */
export function renderUnsent(view: View, failure: unknown, backOnline: boolean): TemplateResult {
  const {controller, words} = view;
  const kept = controller.keeper.status !== 'refused';
  const text = !kept ? words.unsentRefused : controller.sender.outgoing ? words.unsentWaiting : words.unsentText;
  return html`<div class="stack-6">
    <h2 id="step-title">${controller.sender.unanswered ? words.noAnswerTitle : words.unsentTitle}</h2>
    <p>${text}</p>
    <div role="status">${backOnline ? renderNotice({kind: 'success', title: words.backOnline}) : nothing}</div>
    <div class="actions">
      <button class="button primary" type="button" @click=${() => void controller.submit()}>${words.sendAgain}</button>
      <button class="button" type="button" @click=${() => controller.review()}>${words.toReview}</button>
    </div>
    ${renderKept(view)} ${failure}
  </div>`;
}
