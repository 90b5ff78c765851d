import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMap, Service, ServiceStandard} from '@mpp-sdk/contract';
import {formatDate} from '@mpp-sdk/domain';
import type {DetailMessages} from './messages/index.js';
import {renderText} from './render-facts.js';

type Provenance = ServiceStandard['fee']['provenance'];
type ListComponent = ServiceStandard['procedure'];
type TextComponent = ServiceStandard['product'];

export interface StandardView {
  service: Service;
  words: DetailMessages;
  locale: string;
  /** makes a link of a source that names a page; until it is there the text stands for itself */
  source?: (text: string) => unknown;
}

/** How sure a component is and when it was last checked; nothing where the operator answers for it without a date. */
export function originWords(
  {checkedAt, status}: Provenance,
  {words, locale}: Pick<StandardView, 'words' | 'locale'>,
): string {
  if (checkedAt) return words.checkedAt(formatDate(checkedAt, locale));
  return status === 'general-knowledge' ? words.unchecked : '';
}

/**
 * One part of the standard under its heading. Nothing is invented: an empty part sends to an officer, in one quiet line
 * that does not stand out among the parts that have something to say.
 */
function part(title: string, body: TemplateResult | undefined, provenance: Provenance, view: StandardView) {
  if (!body)
    return html`<section class="part missing">
      <h3>${title}</h3>
      <p class="muted">${view.words.askOfficer}</p>
    </section>`;
  const origin = originWords(provenance, view);
  return html`<section class="part stack">
    <h3>${title}</h3>
    ${body}${origin ? html`<p class="small muted">${origin}</p>` : nothing}
  </section>`;
}

const present = <T>(list: readonly T[] | undefined) => (list?.length ? list : undefined);

export function renderRequirements(view: StandardView): TemplateResult {
  const {service, words, locale} = view;
  const {value, provenance} = service.standard.requirements;
  const list = present(value)?.map(
    ({text, note, when, legalBasis}) =>
      html`<li>
        ${renderText(text, locale)}
        ${when ? html`<div class="muted">${words.when('')}${renderText(when, locale)}</div>` : nothing}
        ${note ? html`<div class="muted">${renderText(note, locale)}</div>` : nothing}
        ${legalBasis ? html`<div class="small muted">${words.basis}<bdi>${view.source?.(legalBasis) ?? legalBasis}</bdi></div>` : nothing}
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

interface ListLook {
  ordered?: boolean;
  /** lays a text out */
  show?: (text: string) => unknown;
}

export function renderList(
  title: string,
  {value, provenance}: ListComponent,
  view: StandardView,
  {ordered, show}: ListLook,
) {
  const items = present(value)?.map((text: LanguageMap) => html`<li>${renderText(text, view.locale, show)}</li>`);
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

/** @param more what belongs to it */
export const renderPart = (
  title: string,
  {value, provenance}: TextComponent,
  view: StandardView,
  more: unknown = nothing,
) =>
  part(
    title,
    value &&
      html`<p>${renderText(value, view.locale)}</p>
        ${more}`,
    provenance,
    view,
  );
