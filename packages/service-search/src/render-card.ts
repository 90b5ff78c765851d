import {html, nothing, type TemplateResult} from 'lit';
import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {formatDate, formatDuration, formatFee, formatTime, zoneName} from '@mpp-sdk/domain';
import type {ResultsMessages} from './messages/results.js';
import type {ServiceOpening} from './opening-board.js';
import {channelIcons, renderFact, renderText} from './render-facts.js';
import {renderHighlight} from './render-suggestions.js';

export interface CardView {
  service: ServiceSummary;
  agency: Agency | undefined;
  /** where one can go for it, and whether it is open now */
  opening: ServiceOpening | undefined;
  href: string;
  /** what was typed, marked in the name */
  query: string;
  /** nothing here really answers: said on the card as well */
  perhaps: boolean;
  words: ResultsMessages;
  shared: SharedMessages;
  locale: string;
  onSelect: (event: MouseEvent, serviceId: string) => void;
}

/** One heading link, then cost, time, ways, where it is open now, and the agency. */
export const renderCard = (view: CardView): TemplateResult => {
  const {service, agency, opening, href, query, perhaps, words, shared, locale, onSelect} = view;
  return html`<li class="card stack">
    ${perhaps ? html`<span class="badge perhaps">${words.perhaps}</span>` : nothing}
    <h3>
      <a href=${href} @click=${(event: MouseEvent) => onSelect(event, service.id)}
        >${renderText(service.name, locale, (text) => renderHighlight(text, query))}</a
      >
    </h3>
    <ul class="plain facts">
      ${renderFact('money', words.cost, formatFee(service.fee, locale))}
      ${renderFact('clock', words.time, formatDuration(service.processingTime, locale))}
    </ul>
    <ul class="plain facts" aria-label=${words.ways}>
      ${service.channels.map(
        (channel) =>
          html`<li class="fact">
            ${icon(channelIcons[channel] ?? 'info')}<span>${shared.channels[channel] ?? channel}</span>
          </li>`,
      )}
    </ul>
    ${opening ? renderOpening(opening, words, locale) : nothing}
    ${agency ? html`<p class="small muted">${renderText(agency.name, locale)}</p>` : nothing}
  </li>`;
};

function renderOpening(
  {place, opening, others}: ServiceOpening,
  words: ResultsMessages,
  locale: string,
): TemplateResult {
  const {openUntil, next, date} = opening;
  const at = (time: string) => `${formatTime(time, locale)} ${zoneName(place.zone)}`;
  const again =
    next &&
    (next.date === date ? words.opensAt(at(next.from)) : words.opensDay(formatDate(next.date, locale), at(next.from)));
  return html`<p class="fact">
    ${icon('place')}<span
      ><strong class=${openUntil ? 'open' : 'closed'}
        >${openUntil ? words.openNow(at(openUntil)) : words.closedNow}</strong
      >${!openUntil && again ? `, ${again}` : nothing}:
      ${renderText(place.name, locale)}${others ? ` ${words.otherPlaces(others)}` : nothing}</span
    >
  </p>`;
}
