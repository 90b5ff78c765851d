import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {addDays, formatDate, formatDateTime, pick} from '@mpp-sdk/domain';
import {icon, renderContacts, renderField, renderNotice, renderSkeleton} from '@mpp-sdk/core';
import type {BookingState} from './booking-state.js';
import {bookableDays, RANGE_DAYS} from './catalogue-controller.js';
import {dayState, openDay} from './days.js';
import type {SlotRangeEvent} from './events.js';
import type {MppSlotPicker} from './mpp-slot-picker.js';
import {renderBack, renderErrors, renderHeld, renderProblem, renderStepTitle} from './render-parts.js';
import type {View} from './view.js';

const MOST_PEOPLE = 10;

/** Day and time at the place; what is chosen is held on the server at once and shown below with its countdown. */
export function renderChooseSlot(view: View, state: BookingState & {step: 'slots'}): TemplateResult {
  const {booking, words, shared, locale} = view;
  const {place} = booking;
  const {days} = booking.read;
  if (!place) return html`${nothing}`;
  const {min, max} = bookableDays(place, view.now);
  const title = renderStepTitle(view, 'slots', booking.moving ? words.newSlotTitle : words.slotsTitle);
  return html`${title} ${renderNote(view, state)} ${renderErrors(view)}
    <p class="fact">
      ${icon('place')}<span><strong>${pick(place.name, locale).text}</strong><br />${place.address}</span>
    </p>
    ${booking.moving ? html`<p>${booking.moving.status === 'waitlisted' ? words.waitsUntilMoved : words.keptUntilMoved(formatDateTime(booking.moving.start, place.zone, locale))}</p>` : renderPeople(view)}
    ${
      days.value
        ? html`${renderEmptyRange(view)}
            <mpp-slot-picker
              id="picker"
              .days=${days.value.days}
              .zone=${days.value.zone}
              .value=${booking.hold.wished ?? ''}
              .day=${booking.days.wanted ?? ''}
              .takenId=${booking.takenId}
              .min=${min}
              .max=${max}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${(event: Event) => {
                event.stopPropagation();
                booking.chooseSlotId((event.target as MppSlotPicker).value);
              }}
              @slot-range=${(event: SlotRangeEvent) => booking.days.show(event.from, event.day)}
              >${renderNotify(view)}</mpp-slot-picker
            >`
        : days.error
          ? nothing
          : renderSkeleton(days.slow, 6, shared)
    }
    ${renderProblem(view, days.error, () => booking.days.load())}
    ${days.value?.durationMinutes ? html`<p class="muted">${words.duration(days.value.durationMinutes)}</p>` : nothing}
    ${renderHoldProblem(view)}
    <div class="stack-4 ${booking.hold.wished ? 'foot' : ''}">
      ${booking.waits ? nothing : renderHeld(view)} ${renderActions(view)}
    </div>`;
}

function renderPeople({booking, words}: View) {
  return renderField({
    id: 'people',
    label: words.people,
    control: html`<select
      class="input short"
      id="people"
      @change=${(event: Event) => booking.setPeople(Number((event.target as HTMLSelectElement).value))}
    >
      ${Array.from({length: MOST_PEOPLE}, (_, index) => index + 1).map(
        (count) =>
          html`<option value=${count} .selected=${live(count === booking.people)}>${words.peopleCount(count)}</option>`,
      )}
    </select>`,
  });
}

function renderNote({booking, words, locale}: View, {note}: BookingState & {step: 'slots'}) {
  if (note?.kind === 'expired')
    return renderNotice({kind: 'attention', title: words.expiredTitle, text: words.expiredText});
  if (note?.kind !== 'taken') return nothing;
  const {nextSlots} = note;
  const zone = booking.place?.zone;
  if (!zone || !nextSlots.length)
    return renderNotice({kind: 'attention', title: words.takenTitle, text: words.takenNone});
  return renderNotice({
    kind: 'attention',
    title: words.takenTitle,
    text: words.takenText,
    actions: nextSlots.map(
      (slot) =>
        html`<button class="button" type="button" @click=${() => booking.chooseOffered(slot)}>
          ${formatDateTime(slot.start, zone, locale)}
        </button>`,
    ),
  });
}

/** A full day can be waited for, unless the visit has a time already. */
function renderNotify({booking, words}: View) {
  const wait = (event: Event) => {
    const {days, day} = (event.currentTarget as HTMLElement).parentElement as MppSlotPicker;
    const date = openDay(days, day)?.date;
    if (date) booking.askToWait(date);
  };
  return booking.moving
    ? nothing
    : html`<button slot="full" class="button" type="button" @click=${wait}>${words.notifyMe}</button>`;
}

/** Nothing free in what is shown: the next day with a free place, or the other ways on. */
function renderEmptyRange(view: View) {
  const {booking, words, shared, locale, profile} = view;
  const {days, nextDay} = booking.read;
  if (!days.value || days.loading || days.value.days.some((day) => dayState(day) === 'free')) return nothing;
  const found = nextDay.value;
  const date = (day: string) => formatDate(day, locale);
  const next = found?.date;
  const actions = html`${
    next
      ? html`<button class="button" type="button" @click=${() => booking.days.show(next, next)}>${date(next)}</button>`
      : nothing
  }
  ${
    booking.canChoosePlace
      ? html`<button class="button quiet" type="button" @click=${() => booking.back()}>${words.otherPlace}</button>`
      : nothing
  }`;
  return html`${renderNotice({
    kind: 'info',
    title: words.rangeEmpty(date(booking.days.from), date(addDays(booking.days.from, RANGE_DAYS - 1))),
    text: nextDay.loading ? words.searching : found && (next ? words.nextFree : words.noneUntil(date(found.until))),
    actions,
  })}
  ${found && !next ? renderContacts(profile, shared, locale) : nothing}`;
}

function renderHoldProblem(view: View) {
  const {booking} = view;
  const {error} = booking.hold.request;
  if (error && error.code !== 'slot-taken' && error.code !== 'slot-invalid')
    return renderProblem(view, error, () => booking.hold.now());
  const {moving} = booking.visits;
  return renderProblem(view, moving.error, () => booking.move());
}

function renderActions(view: View) {
  const {booking, words} = view;
  const go = () => {
    if (booking.waits) return;
    if (view.check(booking.hold.wished ? {} : {picker: words.slotMissing})) booking.goOn();
  };
  const canGoBack = booking.moving || booking.canChoosePlace || booking.canChooseServices;
  const anyFree = booking.read.days.value?.days.some((day) => dayState(day) === 'free');
  return html`<div class="actions">
    ${
      anyFree || booking.hold.held
        ? html`<button
            class="button primary"
            type="button"
            aria-disabled=${booking.waits ? 'true' : nothing}
            @click=${go}
          >
            ${booking.waits ? words.holding : booking.moving ? words.moveHere : words.continueToPerson}
          </button>`
        : nothing
    }
    ${canGoBack ? renderBack(view) : nothing}
  </div>`;
}
