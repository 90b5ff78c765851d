import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMap} from '@mpp-sdk/contract';
import {formatDateTime, formatDuration, formatFee, formatPhone, pick, standardComponents} from '@mpp-sdk/domain';
import {readableName} from './complete-standard.js';
import type {SheetMessages} from './messages/sheet.js';
import {mainPlace} from './opening-now.js';
import {originWords} from './render-components.js';
import {renderText} from './render-facts.js';
import {componentName, type LaterView} from './render-later.js';

export interface SheetView extends LaterView {
  sheet: SheetMessages;
  /** the code to the service's page, where it could be had */
  qr: TemplateResult | undefined;
  url: string;
}

type Component = (typeof standardComponents)[number];

/** Said at the top of the sheet, and not again below. */
const ON_TOP: readonly Component[] = ['fee', 'processingTime'];
/** In the order in which a citizen reads them; the office's own parts come last. */
const ORDER: readonly Component[] = [
  ...(['requirements', 'procedure', 'product'] as const),
  ...standardComponents.filter((name) => !['requirements', 'procedure', 'product', ...ON_TOP].includes(name)),
];

/** One service on one sheet of paper: for who has no phone, or asks for somebody else. */
export function renderSheet(view: SheetView): TemplateResult {
  const {service, shared, locale, profile, sheet, now, qr, url} = view;
  return html`<div class="sheet">
    <header>
      <div>
        <h1>${renderText(service.name, locale, (name) => readableName(name, service.id))}</h1>
        <p>
          ${renderText(service.agency.name, locale)}${profile ? html`, ${renderText(profile.name, locale)}` : nothing}
        </p>
        ${service.sample ? html`<p><strong>${shared.sample}</strong></p>` : nothing}
        ${service.notes ? html`<p>${renderText(service.notes, locale)}</p>` : nothing}
        <p class="short">${sheet.cut}</p>
      </div>
      <div class="code">${qr ?? nothing}${qr ? sheet.scan : url}</div>
    </header>
    ${renderFacts(view)}
    <div class="parts">
      ${ORDER.map((name) => renderKnown(name, view))} ${renderWaysOnPaper(view)} ${renderHelp(view)}
    </div>
    <div class="foot">
      ${renderUnknown(view)}
      <p>${sheet.printed(formatDateTime(now, profile?.zone ?? 'Asia/Jakarta', locale))}. <bdi>${url}</bdi></p>
    </div>
  </div>`;
}

function renderFacts({service, words, locale, later, ...view}: SheetView) {
  const {fee, processingTime} = service.standard;
  const of = (name: Component) => originWords(service.standard[name].provenance, {words, locale});
  const fact = (name: Component, shown: string, text: LanguageMap | undefined, known: boolean) =>
    html`<div>
      <dt>${componentName(name, {service, words, locale, later, ...view})}</dt>
      <dd><bdi>${shown}</bdi></dd>
      ${text && pick(text, locale).text !== shown ? html`<dd>${renderText(text, locale)}</dd>` : nothing}
      ${known ? html`<dd class="origin">${of(name)}</dd>` : nothing}
    </div>`;
  return html`<dl class="facts">
    ${fact('fee', formatFee(fee.value, locale), fee.value?.text, !!fee.value)}
    ${fact('processingTime', formatDuration(processingTime.value, locale), processingTime.value?.text, !!processingTime.value)}
  </dl>`;
}

const isKnown = ({service}: SheetView, name: Component) => {
  const {value} = service.standard[name];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
};

function renderKnown(name: Component, view: SheetView) {
  if (!isKnown(view, name)) return nothing;
  const {service, locale, words} = view;
  const {provenance} = service.standard[name];
  const origin = originWords(provenance, view);
  return html`<section>
    <h2>${componentName(name, view)}</h2>
    ${renderValue(name, view)}
    ${
      name === 'product' && service.validity
        ? html`<p>${words.validity}: ${renderText(service.validity, locale)}</p>`
        : nothing
    }
    ${origin ? html`<p class="origin">${origin}</p>` : nothing}
  </section>`;
}

function renderValue(name: Component, {service, words, locale}: SheetView) {
  if (name === 'requirements')
    return html`<ul class="needs">
      ${service.standard.requirements.value?.map(
        ({text, when, note}) =>
          html`<li>
            ${renderText(text, locale)}${
              when ? html`<span class="when">(${words.when('')}${renderText(when, locale)})</span>` : nothing
            }${note ? html`<div>${renderText(note, locale)}</div>` : nothing}
          </li>`,
      )}
    </ul>`;
  const value = service.standard[name].value as LanguageMap | LanguageMap[];
  if (!Array.isArray(value)) return html`<p>${renderText(value, locale)}</p>`;
  const items = value.map((text) => html`<li>${renderText(text, locale)}</li>`);
  return name === 'procedure'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function renderWaysOnPaper({service, later, shared, locale}: SheetView) {
  const {fee, processingTime} = service.standard;
  return html`<section>
    <h2>${later.channelsTitle}</h2>
    <ul>
      ${service.channels.map(
        (way) =>
          html`<li>
            ${shared.channels[way.channel] ?? way.channel}: <bdi>${formatFee(way.fee ?? fee.value, locale)}</bdi>,
            <bdi>${formatDuration(way.processingTime ?? processingTime.value, locale)}</bdi>${
              way.assisted ? `, ${later.assisted}` : ''
            }${way.note ? html`. ${renderText(way.note, locale)}` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Where to go and whom to ask: paper is for those who cannot look it up. */
function renderHelp({places, profile, shared, locale}: SheetView) {
  const {address, phone, whatsapp, hours, complaintUrl} = profile?.contacts ?? {};
  const place = mainPlace(places);
  return html`<section>
    <h2>${shared.helpTitle}</h2>
    ${place ? html`<p>${renderText(place.name, locale)}</p>` : nothing}
    ${(place?.address ?? address) ? html`<p><bdi>${place?.address ?? address}</bdi></p>` : nothing}
    ${hours ? html`<p>${shared.hours}: ${renderText(hours, locale)}</p>` : nothing}
    ${phone ? html`<p>${shared.phone}: ${formatPhone(phone)}</p>` : nothing}
    ${whatsapp ? html`<p>${shared.whatsapp}: ${formatPhone(whatsapp)}</p>` : nothing}
    ${complaintUrl ? html`<p>${shared.complaint}: <bdi>${complaintUrl}</bdi></p>` : nothing}
  </section>`;
}

function renderUnknown(view: SheetView) {
  const {service, later, locale, sheet, profile} = view;
  const names = standardComponents.filter((name) => !isKnown(view, name)).map((name) => componentName(name, view));
  const updated = service.updatedAt && formatDateTime(service.updatedAt, profile?.zone ?? 'Asia/Jakarta', locale);
  return html`${names.length ? html`<p>${sheet.ask(names.join(', '))}</p>` : nothing}
  ${updated ? html`<p>${later.updatedAt(updated)}</p>` : nothing}`;
}
