import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '@mpp-sdk/contract';
import {formatDate, formatRange, pick, toLocalDate} from '@mpp-sdk/domain';
import {icon, journeyLink, renderNotice, renderTicket} from '@mpp-sdk/core';
import type {BookingState} from './booking-state.js';
import {renderProblem} from './render-parts.js';
import {visitMessages} from './messages/visit.js';
import type {View} from './view.js';
import {isOpen, type Visit} from './visit.js';

export const fact = (term: string, text: unknown) =>
  html`<div>
    <dt class="muted">${term}</dt>
    <dd>${text}</dd>
  </div>`;

/** What to bring, in the words of the service's own standard; what is not known is said so, never invented. */
function renderBring({locale}: View, service: Service, several: boolean) {
  const needs = service.standard.requirements.value ?? [];
  return html`${several ? html`<strong>${pick(service.name, locale).text}</strong>` : nothing}
  ${
    needs.length
      ? html`<ul>
          ${needs.map(({text, note}) => {
            const {text: shown, lang} = pick(text, locale);
            return html`<li lang=${lang}>
              ${shown}${note ? html` <span class="muted">${pick(note, locale).text}</span>` : nothing}
            </li>`;
          })}
        </ul>`
      : html`<p>${visitMessages[locale].bringAsk}</p>`
  }`;
}

function renderBody(view: View, visit: Visit) {
  const {booking, shared, locale} = view;
  const words = visitMessages[locale];
  const {services} = booking.read;
  const known = services.value ?? [];
  return html`<dl class="stack-4 visit">
      ${fact(words.when, html`<strong>${formatRange(visit.start, visit.end, visit.zone, locale)}</strong>`)}
      ${fact(
        words.where,
        html`<strong>${pick(visit.location.name, locale).text}</strong><br />${visit.location.address}`,
      )}
      ${
        known.length
          ? fact(words.whichServices, html`${known.map(({name}) => html`<div>${pick(name, locale).text}</div>`)}`)
          : nothing
      }
      ${fact(words.who, [visit.name, view.words.peopleCount(visit.people)].filter(Boolean).join(', '))}
      ${
        isOpen(visit)
          ? fact(
              words.bring,
              services.error
                ? html`<p>${words.bringFailed}</p>
                    <button class="link-button no-print" type="button" @click=${() => void services.retry()}>
                      ${shared.retry}
                    </button>`
                : known.map((service) => renderBring(view, service, known.length > 1)),
            )
          : nothing
      }
    </dl>
    ${isOpen(visit) ? html`<p>${words.arrive}</p>` : nothing}`;
}

export function renderVisit(
  view: View,
  {visit, news}: BookingState & {step: 'visit'},
  where: {api: string; region: string},
) {
  const {booking, shared, profile, locale, qr} = view;
  const words = visitMessages[locale];
  const {reference, accessCode} = visit;
  const {calendar, cancelling, moving} = booking.visits;
  const open = isOpen(visit);
  const title =
    news === 'booked'
      ? words.bookedTitle
      : news === 'changed'
        ? words.changedTitle
        : visit.status === 'cancelled'
          ? words.cancelledTitle
          : open
            ? words.openTitle
            : words.closedTitle;
  return html`<h3 id="step-title" class="fact">${news ? icon('check') : nothing}<span>${title}</span></h3>
    ${news === 'booked' ? html`<p>${words.keepCode}</p>` : nothing}
    ${renderTicket({
      title: words.ticket,
      numbers: [
        {label: words.reference, value: reference},
        {label: words.accessCode, value: accessCode},
      ],
      qr: open
        ? qr?.render(journeyLink('booking', {...where, profile}, {reference, accessCode}), shared.qrAlt)
        : undefined,
      body: renderBody(view, visit),
      actions: open
        ? html`<button class="button" type="button" @click=${() => void calendar.run(visit)}>
            ${icon('calendar')}<span>${words.saveCalendar}</span>
          </button>`
        : nothing,
      words: shared,
    })}
    ${renderProblem(view, calendar.error ?? moving.error ?? cancelling.error)}
    <div class="actions no-print">
      ${
        open
          ? html`<button class="button" type="button" @click=${() => booking.askNewTime(visit)}>
                ${icon('clock')}<span>${words.changeTime}</span>
              </button>
              <button class="button danger" type="button" @click=${() => booking.askCancel(visit)}>
                ${icon('close')}<span>${words.cancel}</span>
              </button>`
          : renderAgain(view)
      }
    </div>`;
}

const renderAgain = ({booking, locale}: View) =>
  html`<button class="button" type="button" @click=${() => booking.bookAgain()}>
    ${visitMessages[locale].bookAgain}
  </button>`;

/** Who waits does so for a day, not for a time. */
const whenOf = ({start, end, zone}: Visit, locale: 'id' | 'en', waits: boolean) =>
  waits ? formatDate(toLocalDate(start, zone), locale) : formatRange(start, end, zone, locale);

/** One more question before something that cannot be undone. */
export function renderCancel(view: View, visit: Visit): TemplateResult {
  const {booking, locale} = view;
  const words = visitMessages[locale];
  const {cancelling} = booking.visits;
  const waits = visit.status === 'waitlisted';
  return html`<h3 id="step-title">${waits ? words.leaveTitle : words.cancelTitle}</h3>
    <p><strong>${whenOf(visit, locale, waits)}</strong></p>
    <p>${waits ? words.leaveText : words.cancelText}</p>
    ${renderProblem(view, cancelling.error, () => booking.cancel(visit))}
    <div class="actions">
      <button
        class="button danger"
        type="button"
        aria-disabled=${cancelling.loading ? 'true' : nothing}
        @click=${() => !cancelling.loading && booking.cancel(visit)}
      >
        ${waits ? words.leaveYes : words.cancelYes}
      </button>
      <button class="button" type="button" @click=${() => booking.keep(visit)}>
        ${waits ? words.leaveNo : words.cancelNo}
      </button>
    </div>`;
}

export function renderCancelled(view: View, {visit, waited}: {visit: Visit; waited: boolean}): TemplateResult {
  const {locale} = view;
  const words = visitMessages[locale];
  return html`<h3 id="step-title">${waited ? words.leftTitle : words.cancelledTitle}</h3>
    ${renderNotice({
      kind: 'success',
      title: whenOf(visit, locale, waited),
      text: waited ? words.leftText : words.cancelledText,
    })}
    <div class="actions">${renderAgain(view)}</div>`;
}
