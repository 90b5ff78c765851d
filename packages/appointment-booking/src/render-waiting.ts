import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatDateTime, pick, toLocalDate} from '@mpp-sdk/domain';
import {icon, journeyLink, renderNotice, renderTicket} from '@mpp-sdk/core';
import type {BookingState} from './booking-state.js';
import {visitMessages} from './messages/visit.js';
import {renderProblem} from './render-parts.js';
import {fact} from './render-visit.js';
import type {View} from './view.js';
import type {Visit} from './visit.js';

/** In line for a full day: where, and the place that is offered now. */
export function renderWaiting(
  view: View,
  {visit, news}: BookingState & {step: 'visit'},
  where: {api: string; region: string},
): TemplateResult {
  const {booking, shared, profile, locale, qr} = view;
  const words = visitMessages[locale];
  const {seeing, moving, declining} = booking.visits;
  const {reference, accessCode} = visit;
  return html`<h3 id="step-title">${words.waitingTitle}</h3>
    ${
      news === 'passed'
        ? renderNotice({kind: 'attention', title: words.offerPassed, text: words.offerPassedText})
        : nothing
    }
    ${renderOffer(view, visit)} ${renderProblem(view, seeing.error ?? moving.error ?? declining.error)}
    <p>${words.waitingKeep}</p>
    ${renderTicket({
      title: words.waitingTicket,
      numbers: [
        {label: words.reference, value: reference},
        {label: words.accessCode, value: accessCode},
      ],
      qr: qr?.render(journeyLink('booking', {...where, profile}, {reference, accessCode}), shared.qrAlt),
      body: renderBody(view, visit),
      actions: html`<button
        class="button"
        type="button"
        aria-disabled=${seeing.loading ? 'true' : nothing}
        @click=${() => !seeing.loading && void seeing.run(visit)}
      >
        ${seeing.loading ? words.checking : words.check}
      </button>`,
      words: shared,
    })}
    <div class="actions no-print">
      <button class="button" type="button" @click=${() => booking.askNewTime(visit)}>
        ${icon('clock')}<span>${words.otherTime}</span>
      </button>
      <button class="button danger" type="button" @click=${() => booking.askCancel(visit)}>
        ${icon('close')}<span>${words.leave}</span>
      </button>
    </div>`;
}

function renderBody({booking, words: shown, locale}: View, visit: Visit) {
  const words = visitMessages[locale];
  const {start, zone, location, waiting} = visit;
  const services = booking.read.services.value ?? [];
  return html`<dl class="stack-4 visit">
    ${fact(words.position, html`<strong>${waiting ? words.positionOf(waiting.position) : words.positionUnknown}</strong>`)}
    ${fact(words.day, formatDate(toLocalDate(start, zone), locale))}
    ${fact(words.where, html`<strong>${pick(location.name, locale).text}</strong><br />${location.address}`)}
    ${
      services.length
        ? fact(words.whichServices, html`${services.map(({name}) => html`<div>${pick(name, locale).text}</div>`)}`)
        : nothing
    }
    ${fact(words.who, [visit.name, shown.peopleCount(visit.people)].filter(Boolean).join(', '))}
  </dl>`;
}

/** The offer lasts by the server's clock, so its end is said as a time of the office and not counted down here. */
function renderOffer({booking, locale}: View, visit: Visit) {
  const words = visitMessages[locale];
  const offer = visit.waiting?.offer;
  if (!offer) return nothing;
  const {moving, declining} = booking.visits;
  const busy = moving.loading || declining.loading;
  const button = (text: string, look: string, act: () => void) =>
    html`<button
      class="button ${look}"
      type="button"
      aria-disabled=${busy ? 'true' : nothing}
      @click=${() => !busy && act()}
    >
      ${text}
    </button>`;
  return renderNotice({
    kind: 'success',
    title: words.offerTitle(formatDateTime(offer.start, visit.zone, locale)),
    text: words.offerText(formatDateTime(offer.expiresAt, visit.zone, locale)),
    actions: html`${button(words.offerTake, 'primary', () => void moving.run(visit, {id: offer.holdId, start: offer.start}))}
    ${button(words.offerDecline, 'quiet', () => void declining.run(visit, offer.holdId))}`,
  });
}
