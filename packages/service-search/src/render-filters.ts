import {html, nothing, type TemplateResult} from 'lit';
import type {Agency, Channel, Facet, Facets, VisitNeed} from '@mpp-sdk/contract';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {pick} from '@mpp-sdk/domain';
import type {ResultsMessages} from './messages/results.js';
import {FILTER_NAMES, NO_FILTERS, type Filters, type Question} from './question.js';

type Choice = 'channel' | 'agencyId' | 'lifeEvent';

export interface FiltersView {
  question: Question;
  facets: Facets;
  agencies: readonly Agency[];
  words: ResultsMessages;
  shared: SharedMessages;
  locale: string;
  onChange: (change: Partial<Question>) => void;
}

// Nobody reads a longer list; the words of the question find the rest.
const MOST_OPTIONS = 100;

/** How a filter's value is called; an unknown one keeps its id. */
function nameOf({agencies, words, shared, locale}: FiltersView, filter: Choice, id: string): string {
  const agency = agencies.find((one) => one.id === id);
  if (filter === 'agencyId') return agency ? pick(agency.name, locale).text : id;
  return (filter === 'channel' ? shared.channels[id as Channel] : words.lifeEvents[id]) ?? id;
}

/** A native choice in the shape of a chip: a phone shows its own picker. */
function renderSelect(view: FiltersView, filter: Choice, label: string, facets: readonly Facet[]): TemplateResult {
  const {question, words, onChange} = view;
  const chosen = question[filter];
  const options = facets.slice(0, MOST_OPTIONS);
  if (chosen && !options.some(({id}) => id === chosen)) {
    options.push(facets.find(({id}) => id === chosen) ?? {id: chosen, count: 0});
  }
  return html`<span class="chip-select">
    <select
      class="chip ${chosen ? 'on' : ''}"
      id=${filter}
      aria-label=${label}
      @change=${(event: Event) => onChange({[filter]: (event.target as HTMLSelectElement).value || undefined})}
    >
      <option value="" .selected=${!chosen}>${label}</option>
      ${options.map(
        ({id, count}) =>
          html`<option value=${id} .selected=${id === chosen}>
            ${words.option(nameOf(view, filter, id), count)}
          </option>`,
      )}</select
    >${icon('down')}
  </span>`;
}

function renderToggle<Name extends 'fee' | 'visit'>(
  {question, facets, words, onChange}: FiltersView,
  filter: Name,
  value: NonNullable<Filters[Name]>,
  label: string,
): TemplateResult | typeof nothing {
  const pressed = question[filter] === value;
  const list = (filter === 'fee' ? facets.fees : facets.visits) ?? [];
  const count = list.find(({id}) => id === value)?.count ?? 0;
  if (!pressed && count === 0) return nothing;
  return html`<button
    class="chip ${pressed ? 'on' : ''}"
    type="button"
    id="${filter}-${value}"
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${() => onChange({[filter]: pressed ? undefined : value})}
  >
    ${pressed ? icon('check') : nothing}<span>${words.option(label, count)}</span>
  </button>`;
}

const VISITS: VisitNeed[] = ['not-needed', 'needed'];

/** All filters in one row of chips with the number of services behind each; the row wraps on a phone. */
export function renderFilters(view: FiltersView): TemplateResult {
  const {question, facets, words, onChange} = view;
  const used = FILTER_NAMES.some((name) => question[name]);
  return html`<div class="chips" role="group" aria-label=${words.filter}>
    ${renderToggle(view, 'fee', 'free', words.free)}
    ${VISITS.map((need) => renderToggle(view, 'visit', need, words.visits[need]))}
    ${renderSelect(view, 'channel', words.channel, facets.channels)}
    ${renderSelect(view, 'agencyId', words.agency, facets.agencies)}
    ${renderSelect(view, 'lifeEvent', words.lifeEvent, facets.lifeEvents)}
    ${
      used
        ? html`<button class="link-button clear" type="button" @click=${() => onChange(NO_FILTERS)}>
            ${icon('close')}<span>${words.clearFilters}</span>
          </button>`
        : nothing
    }
  </div>`;
}
