import {html, nothing} from 'lit';
import {formatDate, formatDateTime} from '@mpp-sdk/domain';
import {renderList, renderPart} from './render-components.js';
import {renderText} from './render-facts.js';
import type {LaterView} from './render-later.js';
import {renderSource} from './render-source.js';

/** What the office promises, where to complain when it does not keep it, and by what rule. */
export function renderPromises(view: LaterView) {
  const {service, later} = view;
  const {guarantee, legalBasis} = service.standard;
  return html`${renderObserved(view)} ${renderPart(later.guarantee, guarantee, view)} ${renderComplaints(view)}
  ${renderList(later.legalBasis, legalBasis, view, {show: renderSource})}`;
}

/** Beside what is promised: what the office's own cases took, where the server has counted enough of them. */
function renderObserved({service, later, locale}: LaterView) {
  if (!service.observedTime) return nothing;
  const {cases, median, p80, since} = service.observedTime;
  return html`<div class="stack">
    <h3>${later.observed}</h3>
    <p>${later.observedTime(cases, median, p80)}</p>
    <p class="small muted">${later.observedSince(formatDate(since, locale))}</p>
  </div>`;
}

/** The way to complain, also where the service's own standard does not name one. */
function renderComplaints(view: LaterView) {
  const {service, later, shared, profile} = view;
  const url = profile?.contacts.complaintUrl;
  const {complaints} = service.standard;
  return html`<div class="stack">
    ${complaints.value || !url ? renderPart(later.complaints, complaints, view) : html`<h3>${later.complaints}</h3>`}
    ${url ? html`<p><a href=${url} rel="noopener noreferrer" target="_blank">${shared.complaint}</a></p>` : nothing}
  </div>`;
}

export const renderRelated = ({related, later, locale, onRelated}: LaterView) =>
  related.length
    ? html`<nav class="stack no-print" aria-label=${later.related}>
        <h3>${later.related}</h3>
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

export const renderUpdated = ({service, profile, later, locale}: LaterView) =>
  service.updatedAt && profile
    ? html`<p class="small muted">${later.updatedAt(formatDateTime(service.updatedAt, profile.zone, locale))}</p>`
    : nothing;
