import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Location} from '@mpp-sdk/contract';
import {pick, zoneName} from '@mpp-sdk/domain';
import {icon, renderContacts, renderFieldset, renderNotice, renderSkeleton} from '@mpp-sdk/core';
import {weekHours} from './hours.js';
import {renderBack, renderErrors, renderProblem, renderStepTitle} from './render-parts.js';
import type {View} from './view.js';

const card = ({words, locale}: View, place: Location, chosen: string, set: (id: string) => void) => {
  const hours = weekHours(place.schedule, locale);
  return html`<label class="card place ${place.id === chosen ? 'chosen' : ''}">
    <input
      type="radio"
      name="place"
      value=${place.id}
      .checked=${live(place.id === chosen)}
      @change=${() => set(place.id)}
    />
    <span class="stack">
      <strong>${pick(place.name, locale).text}</strong>
      <span class="fact">${icon('place')}<span>${place.address}</span></span>
      <span class="fact number"
        >${icon('clock')}<span
          >${hours.length ? `${hours.join(', ')} ${zoneName(place.zone)}` : words.closedAll}</span
        ></span
      >
      ${place.notes ? html`<span class="fact">${icon('info')}<span>${pick(place.notes, locale).text}</span></span>` : nothing}
    </span>
  </label>`;
};

/** The places that serve all of it, one card each. */
export function renderPlaces(view: View, chosen: string, set: (id: string) => void): TemplateResult {
  const {booking, words, shared, locale, errors, profile} = view;
  const {places, services} = booking.read;
  const title = renderStepTitle(view, 'place', words.placeTitle);
  const back = booking.canChooseServices ? renderBack(view) : nothing;
  if (!places.value)
    return html`${title}${
      places.error
        ? html`${renderProblem(view, places.error, () => booking.setServices(booking.serviceIds))}${back}`
        : renderSkeleton(places.slow || services.slow, 5, shared)
    }`;
  if (places.value.length === 0)
    return html`${title}${renderNotice({
        kind: 'attention',
        title: booking.serviceIds.length > 1 ? words.notBookableTogether : words.notBookable,
        text: words.notBookableText,
      })}
      ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>${back}`;
  const submit = (event: Event) => {
    event.preventDefault();
    const place = places.value?.find(({id}) => id === chosen);
    if (view.check(place ? {} : {places: words.placeMissing}) && place) booking.setPlace(place);
  };
  return html`${title}${renderErrors(view)}
    <form class="stack-6" novalidate @submit=${submit}>
      ${renderFieldset({
        id: 'places',
        label: words.placeTitle,
        error: errors['places'],
        control: html`<div class="stack places">${places.value.map((place) => card(view, place, chosen, set))}</div>`,
      })}
      <div class="actions"><button class="button primary" type="submit">${shared.next}</button>${back}</div>
    </form>`;
}
