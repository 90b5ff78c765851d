import {html, nothing, type TemplateResult} from 'lit';
import type {Agency, Channel, Facet, Facets} from '@mpp-sdk/contract';
import {icon, type SharedMessages} from '@mpp-sdk/core';
import {pick} from '@mpp-sdk/domain';
import type {SearchMessages} from './messages/index.js';
import type {Question} from './search-source.js';

type FilterName = 'channel' | 'agencyId' | 'lifeEvent';

export interface FiltersView {
  question: Question;
  facets: Facets;
  agencies: readonly Agency[];
  words: SearchMessages;
  shared: SharedMessages;
  locale: string;
  onChange: (change: Partial<Question>) => void;
}

/** How a filter's value is called; an unknown one keeps its id. */
function nameOf({agencies, words, shared, locale}: FiltersView, filter: FilterName, id: string): string {
  const agency = agencies.find((one) => one.id === id);
  if (filter === 'agencyId') return agency ? pick(agency.name, locale).text : id;
  return (filter === 'channel' ? shared.channels[id as Channel] : words.lifeEvents[id]) ?? id;
}

const changeOf = (filter: FilterName, value: string) => ({[filter]: value || undefined}) as Partial<Question>;

function renderSelect(view: FiltersView, filter: FilterName, label: string, facets: readonly Facet[]): TemplateResult {
  const {question, words, onChange} = view;
  const chosen = question[filter];
  const options = chosen && !facets.some(({id}) => id === chosen) ? [...facets, {id: chosen, count: 0}] : facets;
  return html`<div class="field">
    <label for=${filter}>${label}</label>
    <select
      class="input"
      id=${filter}
      @change=${(event: Event) => onChange(changeOf(filter, (event.target as HTMLSelectElement).value))}
    >
      <option value="" .selected=${!chosen}>${words.all}</option>
      ${options.map(
        ({id, count}) =>
          html`<option value=${id} .selected=${id === chosen}>
            ${words.option(nameOf(view, filter, id), count)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Three native choices with counts behind a disclosure, and what is in use as buttons that take it away. */
export function renderFilters(view: FiltersView): TemplateResult {
  const {question, facets, words, onChange} = view;
  const used = (['channel', 'agencyId', 'lifeEvent'] as const).filter((filter) => question[filter]);
  return html`<details class="filters">
      <summary>${used.length ? words.filterActive(used.length) : words.filter}${icon('down')}</summary>
      <div class="filters-grid">
        ${renderSelect(view, 'channel', words.channel, facets.channels)}
        ${renderSelect(view, 'agencyId', words.agency, facets.agencies)}
        ${renderSelect(view, 'lifeEvent', words.lifeEvent, facets.lifeEvents)}
      </div>
    </details>
    ${
      used.length
        ? html`<div class="chips">
            ${used.map((filter) => {
              const name = nameOf(view, filter, question[filter]!);
              return html`<button
                class="chip"
                type="button"
                aria-label=${words.removeFilter(name)}
                @click=${() => onChange(changeOf(filter, ''))}
              >
                <span>${name}</span>${icon('close')}
              </button>`;
            })}
          </div>`
        : nothing
    }`;
}
