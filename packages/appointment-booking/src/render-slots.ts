import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Slot, Zone} from '@mpp-sdk/contract';
import {formatDate, formatTime, toLocalTime, zoneName, type AvailableDay} from '@mpp-sdk/domain';
import {icon, renderNotice} from '@mpp-sdk/core';
import {dayParts, dayState} from './days.js';
import type {Messages} from './messages/index.js';
import {closedReason} from './render-days.js';

export interface SlotsView {
  day: AvailableDay;
  zone: Zone;
  value: string;
  /** just taken by somebody else */
  takenId: string | undefined;
  disabled: boolean;
  words: Messages;
  locale: string;
  choose: (id: string) => void;
  chosen: () => void;
}

/** The slots of one day as one group of radio buttons; a day without free ones says why. */
export function renderSlots(view: SlotsView): TemplateResult {
  const {day, zone, words, locale} = view;
  const date = formatDate(day.date, locale);
  const state = dayState(day);
  const instead = {
    closed: words.dayClosed(date, closedReason(day, words, locale)),
    full: words.dayFull(date),
    past: words.dayPast(date),
    free: '',
  }[state];
  if (instead)
    return html`${renderNotice({kind: 'attention', title: instead})}${
      state === 'full' ? html`<slot name="full"></slot>` : nothing
    }`;
  return html`<fieldset class="stack-4" id="times" ?disabled=${view.disabled} @change=${view.chosen}>
    <legend class="label">${words.pickTime(date, zoneName(zone))}</legend>
    ${dayParts(day.slots, zone).map(
      ({part, slots}) =>
        html`<div class="stack" role="group" aria-labelledby=${part}>
          <span class="muted" id=${part}>${words[part]}</span>
          <div class="slots">${slots.map((slot) => renderSlot(slot, view))}</div>
        </div>`,
    )}
    <p class="small muted">${words.allTimes(zoneName(zone))}</p>
  </fieldset>`;
}

function renderSlot(slot: Slot, {zone, value, takenId, words, locale, choose}: SlotsView): TemplateResult {
  const taken = slot.id === takenId;
  const none = taken || slot.free <= 0;
  const state = taken ? 'taken' : none ? 'full' : 'free';
  const places = taken ? words.justTaken : none ? words.full : words.places(slot.free);
  return html`<label class="slot ${state}" part="slot ${state}">
    <input
      type="radio"
      name="slot"
      value=${slot.id}
      ?disabled=${none}
      .checked=${live(slot.id === value && !none)}
      @input=${() => choose(slot.id)}
    />
    <span class="slot-face">
      <span class="slot-time">
        ${slot.id === value && !none ? icon('check') : nothing}${formatTime(toLocalTime(slot.start, zone), locale)}
      </span>
      <span class="slot-note">${places}</span>
    </span>
  </label>`;
}
