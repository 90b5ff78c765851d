import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMap, Location, RegionProfile} from '@mpp-sdk/contract';
import {icon, type IconName, type SharedMessages} from '@mpp-sdk/core';
import {formatDuration, formatFee, pick} from '@mpp-sdk/domain';
import {mainPlace} from './opening-now.js';
import {originWords, type StandardView} from './render-components.js';
import {renderText} from './render-facts.js';
import {hoursNow} from './render-hours.js';

export interface OverviewView extends StandardView {
  shared: SharedMessages;
  profile: RegionProfile | undefined;
  /** those that give the service */
  places: readonly Location[];
  /** epoch milliseconds */
  now: number;
}

function fact(name: IconName, term: string, shown: string, text: LanguageMap | undefined, locale: string) {
  // With figures the formatters leave the words away, and the words may say what the figures mean.
  const more = text && pick(text, locale).text !== shown ? renderText(text, locale) : nothing;
  return html`<div>
    <dt>${icon(name)}${term}</dt>
    <dd><bdi>${shown}</bdi></dd>
    ${more === nothing ? nothing : html`<dd class="more">${more}</dd>`}
  </div>`;
}

/** How sure cost and time are: in one line where they are equally sure. */
function origins(view: OverviewView): string[] {
  const {fee, processingTime} = view.service.standard;
  const {cost, time} = view.words;
  const [ofFee, ofTime] = [fee, processingTime].map(({value, provenance}) =>
    value ? originWords(provenance, view) : '',
  ) as [string, string];
  if (ofFee === ofTime) return ofFee ? [ofFee] : [];
  return [ofFee && `${cost}: ${ofFee}`, ofTime && `${time}: ${ofTime}`].filter(Boolean);
}

/** What a citizen asks first: how much, how long, where and when. */
export function renderOverview(view: OverviewView): TemplateResult {
  const {service, words, shared, locale, places} = view;
  const {fee, processingTime} = service.standard;
  const place = mainPlace(places);
  const {state, today} = place ? hoursNow(place, view) : {};
  return html`<div class="summary">
    <dl>
      ${fact('money', words.cost, formatFee(fee.value, locale), fee.value?.text, locale)}
      ${fact('clock', words.time, formatDuration(processingTime.value, locale), processingTime.value?.text, locale)}
      <div>
        <dt>${icon('place')}${words.where}</dt>
        <dd>
          ${service.channels.map(({channel}) => shared.channels[channel] ?? channel).join(', ') || words.askOfficer}
        </dd>
        ${
          place
            ? html`<dd class="more hours"><span>${renderText(place.name, locale)}: ${state}</span></dd>
                <dd class="more hours muted number">${today}</dd>`
            : nothing
        }
      </div>
    </dl>
    ${origins(view).map((text) => html`<p class="small muted">${text}</p>`)}
  </div>`;
}
