import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {RegionProfile, ServiceSummary} from '@mpp-sdk/contract';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {formatDateTime, formatDuration, formatFee} from '@mpp-sdk/domain';
import {renderList, renderOtherParts, renderPart, renderRequirements, type StandardView} from './render-components.js';
import {renderText} from './render-facts.js';
import {renderWays, renderWithoutPhone} from './render-ways.js';

export interface DetailView extends StandardView {
  shared: SharedMessages;
  profile: RegionProfile | undefined;
  related: readonly ServiceSummary[];
  /** undefined where the service has no form or the region takes no applications */
  formHref: string | undefined;
  bookingHref: string | undefined;
  onApply: (event: MouseEvent) => void;
  onBook: (event: MouseEvent) => void;
  onRelated: (serviceId: string) => void;
}

/** The standard of service as a citizen reads it: what it costs, what to bring, what to do; the rest below. */
export function renderStandard(view: DetailView): unknown {
  const {service, words, shared, profile} = view;
  const {standard} = service;
  // Keyed: another service starts with its details closed, and no translated text of the last one stays.
  return keyed(
    service.id,
    html`<article class="stack-6">
      ${renderHead(view)} ${renderSummary(view)} ${renderActions(view)}
      <div class="columns">
        <div class="stack-6">
          ${renderRequirements(view)} ${renderList(words.procedure, standard.procedure, view, true)}
          ${renderWays(view, shared)}
        </div>
        <div class="stack-6">
          ${renderWithoutPhone(view, profile)} ${renderComplaints(view)}
          ${renderList(words.legalBasis, standard.legalBasis, view)}
          ${renderPart(words.guarantee, standard.guarantee, view)}
        </div>
      </div>
      ${renderOtherParts(view)} ${renderRelated(view)} ${renderUpdated(view)}
    </article>`,
  );
}

const renderHead = ({service, shared, locale}: DetailView) =>
  html`<header class="stack">
    <div class="titled">
      <h2>${renderText(service.name, locale)}</h2>
      ${service.sample ? html`<span class="badge">${shared.sample}</span>` : nothing}
    </div>
    <p class="fact">${icon('building')}${renderText(service.agency.name, locale)}</p>
    ${service.summary ? html`<p>${renderText(service.summary, locale)}</p>` : nothing}
  </header>`;

function renderSummary({service, words, locale}: DetailView) {
  const {fee, processingTime, product} = service.standard;
  const {validity} = service;
  return html`<dl class="summary">
    <div>
      <dt>${icon('money')}${words.cost}</dt>
      <dd>${formatFee(fee.value, locale)}</dd>
    </div>
    <div>
      <dt>${icon('clock')}${words.time}</dt>
      <dd>${formatDuration(processingTime.value, locale)}</dd>
    </div>
    <div>
      <dt>${icon('file')}${words.product}</dt>
      <dd>${product.value ? renderText(product.value, locale) : words.askOfficer}</dd>
    </div>
    ${
      validity
        ? html`<div>
            <dt>${icon('calendar')}${words.validity}</dt>
            <dd>${renderText(validity, locale)}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function renderActions({formHref, bookingHref, words, onApply, onBook, service, locale}: DetailView) {
  return html`${service.notes ? html`<p class="fact">${icon('info')}${renderText(service.notes, locale)}</p>` : nothing}
  ${
    formHref || bookingHref
      ? html`<div class="actions go no-print">
          ${
            formHref
              ? html`<a class="button primary" href=${formHref} @click=${onApply}
                  >${words.apply}${icon('arrow-right')}</a
                >`
              : nothing
          }
          ${bookingHref ? html`<a class="button" href=${bookingHref} @click=${onBook}>${icon('calendar')}${words.book}</a>` : nothing}
        </div>`
      : nothing
  }`;
}

function renderComplaints(view: DetailView) {
  const {service, words, shared, profile} = view;
  const url = profile?.contacts.complaintUrl;
  const {value} = service.standard.complaints;
  return html`<div class="stack">
    ${
      value || !url
        ? renderPart(words.complaints, service.standard.complaints, view)
        : html`<h3>${words.complaints}</h3>`
    }
    ${url ? html`<p><a href=${url} rel="noopener noreferrer" target="_blank">${shared.complaint}</a></p>` : nothing}
  </div>`;
}

const renderRelated = ({related, words, locale, onRelated}: DetailView) =>
  related.length
    ? html`<nav class="stack no-print" aria-label=${words.related}>
        <h3>${words.related}</h3>
        <ul class="plain stack">
          ${related.map(
            ({id, name}) =>
              html`<li>
                <button class="link-button" type="button" @click=${() => onRelated(id)}>
                  ${renderText(name, locale)}
                </button>
              </li>`,
          )}
        </ul>
      </nav>`
    : nothing;

const renderUpdated = ({service, profile, words, locale}: DetailView) =>
  service.updatedAt && profile
    ? html`<p class="small muted">${words.updatedAt(formatDateTime(service.updatedAt, profile.zone, locale))}</p>`
    : nothing;
