import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {icon} from '@mpp-sdk/core';
import {readableName} from './complete-standard.js';
import {renderList, renderPart, renderRequirements} from './render-components.js';
import {renderText} from './render-facts.js';
import {renderOverview, type OverviewView} from './render-overview.js';

export interface DetailView extends OverviewView {
  /** undefined where the service has no form, the region takes no applications, or there is no line */
  formHref: string | undefined;
  bookingHref: string | undefined;
  /** there is no line: said in place of the buttons */
  offline: boolean;
  /** from when the data is */
  stale: unknown;
  /** what follows the first look, as soon as it is there */
  rest: {ways: unknown; beside: unknown; below: unknown} | undefined;
  onApply: (event: MouseEvent) => void;
  onBook: (event: MouseEvent) => void;
}

/** The standard of service as a citizen reads it: cost, time and place, what to bring, what to do; then the rest. */
export function renderStandard(view: DetailView): unknown {
  const {service, words, rest} = view;
  const {standard} = service;
  // Keyed: another service starts with its details closed, and no translated text of the last one stays.
  return keyed(
    service.id,
    html`<article class="stack-6">
      <div class="stack-4">${renderHead(view)} ${view.stale} ${renderOverview(view)}</div>
      <div class="columns">
        <div class="stack-6">
          ${renderRequirements(view)} ${renderActions(view)}
          ${renderList(words.procedure, standard.procedure, view, {ordered: true})}
          ${renderPart(words.product, standard.product, view, renderValidity(view))} ${rest?.ways}
        </div>
        <div class="stack-6">${rest?.beside}</div>
      </div>
      ${rest?.below}
    </article>`,
  );
}

const renderHead = ({service, shared, locale}: DetailView) =>
  html`<header class="stack">
    <div class="titled">
      <h2>${renderText(service.name, locale, (name) => readableName(name, service.id))}</h2>
      ${service.sample ? html`<span class="badge">${shared.sample}</span>` : nothing}
    </div>
    <p class="fact">${icon('building')}${renderText(service.agency.name, locale)}</p>
    ${service.summary ? html`<p>${renderText(service.summary, locale)}</p>` : nothing}
  </header>`;

const renderValidity = ({service, words, locale}: DetailView) =>
  service.validity ? html`<p>${words.validity}: ${renderText(service.validity, locale)}</p>` : nothing;

function renderActions(view: DetailView) {
  const {formHref, bookingHref, offline, words, onApply, onBook, service, locale} = view;
  const {notes, formId, bookable} = service;
  return html`${notes ? html`<p class="fact">${icon('info')}${renderText(notes, locale)}</p>` : nothing}
  ${offline && (formId || bookable) ? html`<p class="fact no-print">${icon('info')}<span>${words.needsLine}</span></p>` : nothing}
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
