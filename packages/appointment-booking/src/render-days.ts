import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, type AvailableDay} from '@mpp-sdk/domain';
import {pick} from '@mpp-sdk/domain';
import {byMonth, dayState, dayWords, freeTimes} from './days.js';
import type {Messages} from './messages/index.js';

export interface DaysView {
  days: readonly AvailableDay[];
  open: string | undefined;
  words: Messages;
  locale: string;
  choose: (date: string) => void;
}

/** Why a day is closed, unless the reason only says so again. */
export function closedReason({closed}: AvailableDay, words: Messages, locale: string): string {
  const reason = closed ? pick(closed, locale).text : '';
  return reason.toLowerCase() === words.closed.toLowerCase() ? '' : reason;
}

export function dayNote(day: AvailableDay, words: Messages): string {
  const state = dayState(day);
  return state === 'free' ? words.times(freeTimes(day)) : words[state];
}

/** Buttons that wrap, one group for each month, and below them the reasons of days that are closed for one. */
export function renderDays({days, open, words, locale, choose}: DaysView): TemplateResult {
  const button = (day: AvailableDay) => {
    const {weekday, number, month} = dayWords(day.date, locale);
    return html`<li>
      <button
        class="day ${dayState(day)}"
        part="day ${dayState(day)}"
        type="button"
        aria-pressed=${day.date === open ? 'true' : 'false'}
        @click=${() => choose(day.date)}
      >
        <span>${weekday}</span>
        <span class="day-number">${number}<span class="visually-hidden"> ${month}</span></span>
        <span class="day-note">${dayNote(day, words)}</span>
      </button>
    </li>`;
  };
  const closed = days.filter((day) => dayState(day) === 'closed' && closedReason(day, words, locale));
  return html`<div class="stack" role="group" aria-labelledby="days-label">
    <span class="label" id="days-label">${words.pickDay}</span>
    ${byMonth(days, locale).map(
      (one) =>
        html`<span class="muted month">${one.month}</span>
          <ul class="plain days">
            ${one.days.map(button)}
          </ul>`,
    )}
    ${
      closed.length
        ? html`<ul class="plain small muted">
            ${closed.map(
              (day) =>
                html`<li>${words.dayClosed(formatDate(day.date, locale), closedReason(day, words, locale))}</li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
