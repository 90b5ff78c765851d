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

/** Open or closed now and today's hours of the main place, by its own clock: the first thing that citizens ask. */
export function renderHours({place, profile, now, words, locale}: HoursView): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const {date, sessions, closed, openUntil, next} = openingNow(place, profile?.holidays ?? [], now);
  const zone = zoneName(place.zone);
  const at = (time: string) => `${formatTime(time, locale)} ${zone}`;
  const again =
    next &&
    (next.date === date
      ? words.opensToday(at(next.from))
      : words.opensOn(formatDate(next.date, locale), at(next.from)));
  const today = sessions.map(({from, to}) => formatTimeRange(from, to, locale)).join(words.and);
  return html`<section class="hours stack" aria-label=${words.hoursTitle}>
    <strong>${renderText(place.name, locale)}</strong>
    <p class="fact">
      ${icon('clock')}<span
        ><strong class=${openUntil ? 'open' : 'closed'}
          >${openUntil ? words.openNow(at(openUntil)) : words.closedNow}</strong
        >${!openUntil && again ? html`, ${again}` : nothing}</span
      >
    </p>
    <p class="muted number under-icon">
      ${today ? renderRanges(words.today(`${today} ${zone}`)) : closed ? html`${words.today('')}${renderText(closed, locale)}` : nothing}
    </p>
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
