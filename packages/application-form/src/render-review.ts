import {html, nothing, type TemplateResult} from 'lit';
import {renderNotice} from '@mpp-sdk/core';
import {endWords} from './messages/end.js';
import {renderAnswers} from './render-answers.js';
import {renderErrors, renderHeading} from './render-page.js';
import {renderKept, renderAboutForm} from './render-notices.js';
import {pageName} from './view.js';
import type {View} from './view.js';

/** All answers by page, each page a way back to it; sending is the one primary act. */
export function renderReview(view: View): TemplateResult {
  const {controller, shared} = view;
  const words = endWords[view.locale];
  const {pages} = controller;
  return html`<div class="stack-6">
    ${renderHeading(view, pages.length + 1, words.reviewLabel)} ${renderAboutForm(view, true)} ${renderErrors(view)}
    <p>${words.reviewText}</p>
    ${pages.map(
      (page) =>
        html`<section class="card stack" aria-label=${pageName(view, page)}>
          <div class="review-head">
            <h3>${pageName(view, page)}</h3>
            <button
              class="link-button unbroken"
              type="button"
              aria-label=${words.editOf(pageName(view, page))}
              @click=${() => controller.edit(page.index)}
            >
              ${words.edit}
            </button>
          </div>
          ${renderAnswers(view, page)}
        </section>`,
    )}
    <div class="actions">
      <button class="button primary" type="button" @click=${() => void controller.submit()}>${words.submit}</button>
      <button class="button quiet" type="button" @click=${() => controller.back()}>${shared.back}</button>
    </div>
    <div class="facts foot">
      ${renderKept(view)}
      <button class="link-button" type="button" @click=${() => void controller.leave(true)}>${view.words.help}</button>
    </div>
  </div>`;
}

export function renderSending({controller, locale}: View): TemplateResult {
  const words = endWords[locale];
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
  const {controller} = view;
  const words = endWords[view.locale];
  const kept = controller.keeper.status !== 'refused';
  const text = !kept ? words.unsentRefused : controller.sender.outgoing ? words.unsentWaiting : words.unsentText;
  return html`<div class="stack-6">
    <h2 id="step-title">${controller.sender.unanswered ? words.noAnswerTitle : words.unsentTitle}</h2>
    <p>${text}</p>
    <div role="status" class=${backOnline ? nothing : 'unsaid'}>
      ${backOnline ? renderNotice({kind: 'success', title: words.backOnline}) : nothing}
    </div>
    <div class="actions">
      <button class="button primary" type="button" @click=${() => void controller.submit()}>${words.sendAgain}</button>
      <button class="button" type="button" @click=${() => controller.review()}>${words.toReview}</button>
    </div>
    ${renderKept(view)} ${failure}
  </div>`;
}
