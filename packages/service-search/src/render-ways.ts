import {html, nothing, type TemplateResult} from 'lit';
import {icon, renderRanges} from '@mpp-sdk/core';
import {formatDuration, formatFee} from '@mpp-sdk/domain';
import {channelIcons, renderFact, renderText} from './render-facts.js';
import type {LaterView} from './render-later.js';
import {webAddress} from './source-link.js';

/** Every way to be served, each with its own cost and time; what it does not say for itself is the service's. */
export function renderWays({service, words, later, shared, locale}: LaterView): TemplateResult {
  const {fee, processingTime} = service.standard;
  return html`<section class="stack">
    <h3>${later.channelsTitle}</h3>
    <ul class="plain ways">
      ${service.channels.map((way) => {
        const url = webAddress(way.url);
        return html`<li class="stack">
          <strong class="fact"
            >${icon(channelIcons[way.channel] ?? 'info')}<span
              >${shared.channels[way.channel] ?? way.channel}</span
            ></strong
          >
          <ul class="plain facts under-icon">
            ${renderFact('money', words.cost, formatFee(way.fee ?? fee.value, locale))}
            ${renderFact('clock', words.time, formatDuration(way.processingTime ?? processingTime.value, locale))}
            ${way.assisted ? html`<li class="fact">${icon('person')}<span>${later.assisted}</span></li>` : nothing}
          </ul>
          ${way.note ? html`<p class="muted under-icon">${renderText(way.note, locale)}</p>` : nothing}
          ${url ? html`<p class="under-icon"><a href=${url} rel="noopener noreferrer" target="_blank">${later.website}</a></p>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** For those who hold no phone: the same service at a counter or on the road. */
export function renderWithoutPhone({service, later, locale, profile}: LaterView): TemplateResult {
  const ways = service.channels.flatMap(({channel}) => later.withoutPhoneWays[channel] ?? []);
  const {address, hours} = profile?.contacts ?? {};
  return html`<section class="box stack">
    <h3>${later.withoutPhone}</h3>
    ${
      ways.length
        ? html`<ul>
            ${ways.map((way) => html`<li>${way}</li>`)}
          </ul>`
        : html`<p>${later.withoutPhoneAsk}</p>`
    }
    ${address ? html`<p class="fact">${icon('place')}<span>${address}</span></p>` : nothing}
    ${hours ? html`<p class="fact">${icon('clock')}${renderText(hours, locale, renderRanges)}</p>` : nothing}
  </section>`;
}
