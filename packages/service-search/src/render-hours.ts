import {html, nothing, type TemplateResult} from 'lit';
import type {Location, RegionProfile} from '@mpp-sdk/contract';
import {icon, renderRanges} from '@mpp-sdk/core';
import {formatDate, formatTime, formatTimeRange, zoneName} from '@mpp-sdk/domain';
import type {FactMessages} from './messages/index.js';
import {openingNow} from './opening-now.js';
import {renderText} from './render-facts.js';

export interface HoursView {
  place: Location | undefined;
  profile: RegionProfile | undefined;
  /** epoch milliseconds */
  now: number;
  words: FactMessages;
  locale: string;
}

/** Open or closed now, and today's hours, by the place's own clock. */
export function hoursNow(place: Location, {profile, now, words, locale}: Omit<HoursView, 'place'>) {
  const {date, sessions, closed, openUntil, next} = openingNow(place, profile?.holidays ?? [], now);
  const zone = zoneName(place.zone);
  const at = (time: string) => `${formatTime(time, locale)} ${zone}`;
  const again =
    next &&
    (next.date === date
      ? words.opensToday(at(next.from))
      : words.opensOn(formatDate(next.date, locale), at(next.from)));
  const hours = sessions.map(({from, to}) => formatTimeRange(from, to, locale)).join(words.and);
  const today = hours
    ? renderRanges(words.today(`${hours} ${zone}`))
    : closed
      ? html`${words.today('')}${renderText(closed, locale)}`
      : nothing;
  return {
    state: html`<strong class=${openUntil ? 'open' : 'closed'}
        >${openUntil ? words.openNow(at(openUntil)) : words.closedNow}</strong
      >${!openUntil && again ? html`, ${again}` : nothing}`,
    today,
  };
}

/** The hours of the main place: the first thing that citizens ask. */
export function renderHours({place, ...view}: HoursView): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const {state, today} = hoursNow(place, view);
  return html`<section class="hours stack" aria-label=${view.words.hoursTitle}>
    <strong>${renderText(place.name, view.locale)}</strong>
    <p class="fact">${icon('clock')}<span>${state}</span></p>
    <p class="muted number under-icon">${today}</p>
  </section>`;
}

/** Hours beside the contacts; nothing while neither is known. */
export function renderFoot(
  view: HoursView,
  contacts: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const hours = renderHours(view);
  return hours === nothing && contacts === nothing
    ? nothing
    : html`<div class="foot no-print">${hours}${contacts}</div>`;
}
