import {html, nothing, type TemplateResult} from 'lit';
import type {MppClient} from '@mpp-sdk/api-client';
import type {ApplicationReceipt, CaseDocument} from '@mpp-sdk/contract';
import {icon, journeyLink, renderNotice, renderTicket} from '@mpp-sdk/core';
import {formatBytes, formatDate, formatDateTime} from '@mpp-sdk/domain';
import {endWords, type EndWords} from './messages/end.js';
import type {View} from './view.js';

/** What was received, when, and what comes next. Shown only with the server's answer in hand. */
export function renderReceipt(
  {controller, shared, locale, profile, qr}: View,
  {api, region}: MppClient,
  {reference, accessCode, receivedAt, promisedDate, documents = []}: ApplicationReceipt,
  earlier: boolean,
): TemplateResult {
  const words = endWords[locale];
  const where = {api, region, profile};
  const status = journeyLink('tracker', where, {reference, accessCode});
  const {service} = controller.loaded ?? {};
  const booking = service?.bookable ? journeyLink('booking', where, {serviceId: service.id}) : undefined;
  return html`<div class="stack-6">
    <h2 id="step-title">${words.receiptTitle}</h2>
    ${earlier ? renderNotice({kind: 'attention', title: words.earlierTitle, text: words.earlier}) : nothing}
    ${renderTicket({
      title: words.receiptName,
      numbers: [
        {label: words.reference, value: reference},
        {label: words.accessCode, value: accessCode},
      ],
      qr: qr.render(status, shared.qrAlt),
      body: html`<div class="stack">
        <p>
          ${words.receivedAt}: <strong>${formatDateTime(receivedAt, profile?.zone ?? 'Asia/Jakarta', locale)}</strong>
        </p>
        ${promisedDate ? html`<p>${words.promised}: <strong>${formatDate(promisedDate, locale)}</strong></p>` : nothing}
        ${documents.length ? renderDocuments(documents, words, locale) : nothing}
        <p class="fact">${icon('alert')}<span>${words.keep}</span></p>
      </div>`,
      actions: html`<a class="button primary" href=${status}>${words.follow}</a>`,
      words: shared,
    })}
    <div class="stack">
      <h3>${words.nextTitle}</h3>
      <ol>
        <li>${words.nextCheck}</li>
        <li>${words.nextFollow}</li>
        ${booking ? html`<li>${words.nextVisit} <a href=${booking}>${words.book}</a></li>` : nothing}
      </ol>
    </div>
  </div>`;
}

/** Each file as the office has it; whoever doubts can compare the checksum. */
const renderDocuments = (documents: readonly CaseDocument[], words: EndWords, locale: string): TemplateResult =>
  html`<div>
    <p>${words.documents}:</p>
    <ul>
      ${documents.map(
        ({name, bytes, sha256}) =>
          html`<li>
            <span translate="no">${name}</span>${bytes ? ` (${formatBytes(bytes, locale)})` : nothing}
            ${
              sha256
                ? html`<details class="small">
                    <summary>${words.checksum}</summary>
                    <code class="checksum" translate="no">${sha256}</code>
                  </details>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
