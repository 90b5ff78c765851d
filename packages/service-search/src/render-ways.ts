import {html, nothing, type TemplateResult} from 'lit';
import type {RegionProfile} from '@mpp-sdk/contract';
import {icon, renderRanges, type SharedMessages} from '@mpp-sdk/core';
import {formatDuration, formatFee} from '@mpp-sdk/domain';
import type {StandardView} from './render-components.js';
import {channelIcons, renderFact, renderText} from './render-facts.js';

/** A link of the catalogue, if it is one that a page may open. */
const safeUrl = (url: string | undefined) => (url && /^https?:\/\//i.test(url) ? url : undefined);

/** Every way to be served, each with its own cost and time; what it does not say for itself is the service's. */
export function renderWays(view: StandardView, shared: SharedMessages): TemplateResult {
  const {service, words, locale} = view;
  const {fee, processingTime} = service.standard;
  return html`<section class="stack">
    <h3>${words.channelsTitle}</h3>
    <ul class="plain ways">
      ${service.channels.map((way) => {
        const url = safeUrl(way.url);
        return html`<li class="stack">
          <strong class="fact">${icon(channelIcons[way.channel])}<span>${shared.channels[way.channel]}</span></strong>
          <ul class="plain facts under-icon">
            ${renderFact('money', words.cost, formatFee(way.fee ?? fee.value, locale))}
            ${renderFact('clock', words.time, formatDuration(way.processingTime ?? processingTime.value, locale))}
            ${way.assisted ? html`<li class="fact">${icon('person')}<span>${words.assisted}</span></li>` : nothing}
          </ul>
          ${way.note ? html`<p class="muted under-icon">${renderText(way.note, locale)}</p>` : nothing}
          ${url ? html`<p class="under-icon"><a href=${url} rel="noopener noreferrer" target="_blank">${words.website}</a></p>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** For those who hold no phone: the same service at a counter or on the road. */
export function renderWithoutPhone({service, words, locale}: StandardView, profile?: RegionProfile): TemplateResult {
  const ways = service.channels.flatMap(({channel}) => words.withoutPhoneWays[channel] ?? []);
  const {address, hours} = profile?.contacts ?? {};
  return html`<section class="box stack">
    <h3>${words.withoutPhone}</h3>
    ${
      ways.length
        ? html`<ul>
            ${ways.map((way) => html`<li>${way}</li>`)}
          </ul>`
        : html`<p>${words.withoutPhoneAsk}</p>`
    }
    ${address ? html`<p class="fact">${icon('place')}<span>${address}</span></p>` : nothing}
    ${hours ? html`<p class="fact">${icon('clock')}${renderText(hours, locale, renderRanges)}</p>` : nothing}
  </section>`;
}
