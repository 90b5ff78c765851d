import {html, nothing, type TemplateResult} from 'lit';
import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {formatDuration, formatFee} from '@mpp-sdk/domain';
import type {SearchMessages} from './messages/index.js';
import {channelIcons, renderFact, renderText} from './render-facts.js';

export interface CardView {
  service: ServiceSummary;
  agency: Agency | undefined;
  href: string;
  /** nothing here really answers: said on the card as well */
  perhaps: boolean;
  words: SearchMessages;
  shared: SharedMessages;
  locale: string;
  onSelect: (event: MouseEvent, serviceId: string) => void;
}

/** One heading link, then cost, time, ways and agency. */
export const renderCard = (view: CardView): TemplateResult => {
  const {service, agency, href, perhaps, words, shared, locale, onSelect} = view;
  return html`<li class="card stack">
    ${perhaps ? html`<span class="badge perhaps">${words.perhaps}</span>` : nothing}
    <h3>
      <a href=${href} @click=${(event: MouseEvent) => onSelect(event, service.id)}
        >${renderText(service.name, locale)}</a
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
    ${agency ? html`<p class="small muted">${renderText(agency.name, locale)}</p>` : nothing}
  </li>`;
};
