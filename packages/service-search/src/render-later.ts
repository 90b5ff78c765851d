import {html, nothing, type TemplateResult} from 'lit';
import type {Location, ServiceSummary} from '@mpp-sdk/contract';
import {icon} from '@mpp-sdk/core';
import {standardComponents} from '@mpp-sdk/domain';
import type {LaterMessages} from './messages/later.js';
import {originWords} from './render-components.js';
import {renderText} from './render-facts.js';
import {hoursNow} from './render-hours.js';
import type {OverviewView} from './render-overview.js';
import {renderSource} from './render-source.js';
import {mainPlace} from './opening-now.js';

export interface LaterView extends OverviewView {
  later: LaterMessages;
  related: readonly Pick<ServiceSummary, 'id' | 'name'>[];
  onRelated: (serviceId: string) => void;
}

/** The parts of a standard that are there for the office itself. */
const INTERNAL = [
  'facilities',
  'staffCompetence',
  'internalSupervision',
  'staffCount',
  'safetyGuarantee',
  'performanceEvaluation',
] as const;

/** What a component is called here; those of the first look have their headings in `words`. */
export function componentName(name: (typeof standardComponents)[number], {words, later}: LaterView): string {
  if (name === 'fee') return words.cost;
  if (name === 'processingTime') return words.time;
  return name in words ? words[name as 'requirements'] : later[name as (typeof INTERNAL)[number]];
}

const disclosure = (title: string, body: unknown) =>
  html`<details>
    <summary>${title}${icon('down')}</summary>
    ${body}
  </details>`;

/** The parts that the law asks for and few citizens read. */
export const renderOtherParts = (view: LaterView): TemplateResult =>
  disclosure(
    view.later.otherComponents,
    html`<dl class="stack">
      ${INTERNAL.map((name) => {
        const {value} = view.service.standard[name];
        return html`<div>
          <dt class="muted">${view.later[name]}</dt>
          <dd>${value ? renderText(value, view.locale) : view.words.askOfficer}</dd>
        </div>`;
      })}
    </dl>`,
  );

/** For every component: how sure it is, when it was last checked, and by what source. */
export function renderOrigins(view: LaterView): TemplateResult {
  const {service, words, later} = view;
  const said = {operator: later.originOperator, sourced: later.originSourced} as Record<string, string | undefined>;
  return disclosure(
    later.origin,
    html`<dl class="stack">
      ${standardComponents.map((name) => {
        const {value, provenance} = service.standard[name];
        const {status, checkedAt, sources = []} = provenance;
        const origin = checkedAt ? originWords(provenance, view) : (said[status] ?? later.originUnchecked);
        const known = Array.isArray(value) ? value.length > 0 : value !== undefined;
        return html`<div>
          <dt class="muted">${componentName(name, view)}</dt>
          <dd>${known ? origin : words.askOfficer}</dd>
          ${known ? sources.map((source) => html`<dd class="small">${later.source}: <bdi>${renderSource(source)}</bdi></dd>`) : nothing}
        </div>`;
      })}
    </dl>`,
  );
}

const renderPlace = (place: Location, view: LaterView) => {
  const {state, today} = hoursNow(place, view);
  return html`<li class="stack">
    <strong>${renderText(place.name, view.locale)}</strong>
    <p class="fact">${icon('place')}<bdi>${place.address}</bdi></p>
    <p class="fact">${icon('clock')}<span>${state}</span></p>
    <p class="muted number under-icon">${today}</p>
    ${place.notes ? html`<p class="muted under-icon">${renderText(place.notes, view.locale)}</p>` : nothing}
  </li>`;
};

/** Where else the service is given, each place with its hours now. */
export function renderOtherPlaces(view: LaterView): TemplateResult | typeof nothing {
  const main = mainPlace(view.places);
  const others = view.places.filter((place) => place !== main);
  if (!others.length) return nothing;
  return disclosure(
    view.later.otherPlaces(others.length),
    html`<ul class="plain places">
      ${others.map((place) => renderPlace(place, view))}
    </ul>`,
  );
}
