import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMap, Service, ServiceStandard} from '@mpp-sdk/contract';
import {icon} from '@mpp-sdk/core';
import {formatDate} from '@mpp-sdk/domain';
import type {DetailMessages} from './messages/index.js';
import {renderText} from './render-facts.js';
import {sourceLink} from './source-link.js';

type Provenance = ServiceStandard['fee']['provenance'];
type ListComponent = ServiceStandard['procedure'];
type TextComponent = ServiceStandard['product'];

export interface StandardView {
  service: Service;
  words: DetailMessages;
  locale: string;
}

/** How sure this is, in small type; a missing part says so by itself. */
export function renderProvenance(
  provenance: Provenance,
  {words, locale}: StandardView,
): TemplateResult | typeof nothing {
  if (provenance.checkedAt) {
    return html`<p class="small muted">${words.checkedAt(formatDate(provenance.checkedAt, locale))}</p>`;
  }
  return provenance.status === 'general-knowledge' ? html`<p class="small muted">${words.unchecked}</p>` : nothing;
}

/**
 * One part of the standard under its heading. Nothing is invented: an empty part sends to an officer, in one quiet line
 * that does not stand out among the parts that have something to say.
 */
const part = (title: string, body: TemplateResult | undefined, provenance: Provenance, view: StandardView) =>
  body
    ? html`<section class="part stack">
        <h3>${title}</h3>
        ${body}${renderProvenance(provenance, view)}
      </section>`
    : html`<section class="part missing">
        <h3>${title}</h3>
        <p class="muted">${view.words.askOfficer}</p>
      </section>`;

const present = <T>(list: readonly T[] | undefined) => (list?.length ? list : undefined);

export function renderRequirements(view: StandardView): TemplateResult {
  const {service, words, locale} = view;
  const {value, provenance} = service.standard.requirements;
  const list = present(value)?.map(
    ({text, note, when}) =>
      html`<li>
        ${renderText(text, locale)}
        ${when ? html`<div class="muted">${words.when('')}${renderText(when, locale)}</div>` : nothing}
        ${note ? html`<div class="muted">${renderText(note, locale)}</div>` : nothing}
      </li>`,
  );
  return part(
    words.requirements,
    list &&
      html`<ul>
        ${list}
      </ul>`,
    provenance,
    view,
  );
}

export function renderList(title: string, {value, provenance}: ListComponent, view: StandardView, ordered = false) {
  const items = present(value)?.map((text: LanguageMap) => html`<li>${renderText(text, view.locale)}</li>`);
  const list =
    items &&
    (ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`);
  return part(title, list, provenance, view);
}

export const renderPart = (title: string, {value, provenance}: TextComponent, view: StandardView) =>
  part(title, value && html`<p>${renderText(value, view.locale)}</p>`, provenance, view);

function renderSource(source: string): TemplateResult | string {
  const link = sourceLink(source);
  return link ? html`<a href=${link.url} rel="noopener noreferrer" target="_blank">${link.title}</a>` : source;
}

/** The parts that the law asks for and few citizens read, and where the data come from. */
export function renderOtherParts(view: StandardView): TemplateResult {
  const {service, words, locale} = view;
  const {standard} = service;
  const names = [
    'facilities',
    'staffCompetence',
    'internalSupervision',
    'staffCount',
    'safetyGuarantee',
    'performanceEvaluation',
  ] as const;
  const sources = [...new Set(Object.values(standard).flatMap(({provenance}) => provenance.sources ?? []))];
  return html`<details>
    <summary>${words.otherComponents}${icon('down')}</summary>
    <dl class="stack">
      ${names.map((name) => {
        const {value} = standard[name];
        return html`<div>
          <dt class="muted">${words[name]}</dt>
          <dd>${value ? renderText(value, locale) : words.askOfficer}</dd>
        </div>`;
      })}
      ${
        sources.length
          ? html`<div>
              <dt class="muted">${words.sources}</dt>
              ${sources.map((source) => html`<dd>${renderSource(source)}</dd>`)}
            </div>`
          : nothing
      }
    </dl>
  </details>`;
}
