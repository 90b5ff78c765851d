import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '@mpp-sdk/core';
import type {Area, AreaLevel} from '@mpp-sdk/contract';
import {levelsTo} from '@mpp-sdk/domain';
import type {Address} from '@mpp-sdk/domain';
import {getAt} from '@mpp-sdk/form-engine';
import {addressOf, chosenAt, isAddress, missingLevel} from './address-parts.js';
import {combobox, type Choice} from './combobox.js';
import {comboboxStyles} from './combobox-styles.js';
import {partWords} from './messages/parts.js';
import type {ControlView} from './render-input.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  ${comboboxStyles}
  .areas {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-3);
    margin-block-start: var(--mpp-space-1);
  }
  @container (min-width: 600px) {
    .areas {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--mpp-space-3) var(--mpp-space-4);
    }
    .areas > .whole {
      grid-column: 1 / -1;
    }
  }
`;

type List = readonly Pick<Area, 'code' | 'name'>[];
const SEARCH_FROM_LETTERS = 3;
/** Between keys; each letter is a question to the server. */
const PAUSE_MS = 150;

/** Province to village, one list after another, or at once by a name. What was loaded stays usable without a line. */
class AddressField extends Widget<{view: View; control: ControlView}> {
  /** What lies in an area, by its code; the provinces in ''. */
  #lists = new Map<string, List | 'loading' | 'failed'>();

  protected draw(): unknown {
    const {view, control} = this.props;
    const {item, id, invalid} = control;
    const words = partWords[view.locale];
    const address = this.#address();
    const levels = levelsTo(item.schema['x-level']);
    const missing = missingLevel(address, item.schema['x-level']);
    const shown = missing ? levels.slice(0, levels.indexOf(missing) + 1) : levels;
    return html`<div class="areas">
      <div class="field whole">
        <label for="${id}-search" class="small">${words.address.search}</label>
        ${combobox({
          id: `${id}-search`,
          chosen: '',
          find: this.#search,
          onChoose: this.#onFound,
          disabled: !item.enabled,
          words: words.search,
        })}
      </div>
      <p class="small muted whole">${words.address.orChoose}</p>
      ${shown.map((level, at) => this.#drawLevel(level, at, invalid && level === missing))}
    </div>`;
  }

  #drawLevel(level: AreaLevel, at: number, invalid: boolean): TemplateResult {
    const {view, control} = this.props;
    const {item, id, describedBy} = control;
    const words = partWords[view.locale].address;
    const address = this.#address();
    const chosen = address[level];
    const parent = at === 0 ? '' : address[levelsTo('village')[at - 1]!]!.code;
    const list = this.#list(parent);
    const known = typeof list === 'string' ? [] : list;
    const areas = chosen && !known.some(({code}) => code === chosen.code) ? [chosen, ...known] : known;
    const levelId = `${id}-${level}`;
    return html`<div class="field">
      <label for=${levelId} class="small">${words.levels[level]}</label>
      <select
        class="input"
        id=${levelId}
        autocomplete=${item.autocomplete ? `address-level${at + 1}` : 'off'}
        aria-required=${item.required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy}
        ?disabled=${!item.enabled}
        @change=${(event: Event) => {
          const area = areas[(event.target as HTMLSelectElement).selectedIndex - 1];
          view.controller.change(item.pointer, chosenAt(address, level, area));
        }}
      >
        <option
          value=""
          .selected=${live(!chosen)}
          .textContent=${list === 'loading' ? words.loading : view.words.choose}
        ></option>
        ${repeat(
          areas,
          ({code}) => code,
          ({code, name}) =>
            html`<option value=${code} .selected=${live(code === chosen?.code)} .textContent=${name}></option>`,
        )}
      </select>
      ${
        list === 'failed'
          ? html`<div class="fact" role="status">
              ${icon('alert')}<span
                >${words.failed}
                <button class="link-button" type="button" @click=${() => this.#load(parent)}>
                  ${view.shared.retry}
                </button></span
              >
            </div>`
          : nothing
      }
    </div>`;
  }

  #address(): Address {
    const {view, control} = this.props;
    const value = getAt(view.controller.answers, control.item.pointer);
    return isAddress(value) ? value : {};
  }

  #list(code: string): List | 'loading' | 'failed' {
    if (!this.#lists.has(code)) void this.#load(code);
    return this.#lists.get(code)!;
  }

  async #load(code: string): Promise<void> {
    const {client} = this.props.view;
    const again = this.#lists.has(code);
    this.#lists.set(code, 'loading');
    if (again) this.redraw();
    try {
      const {items} = await (code ? client!.areas.get(code) : client!.areas.provinces());
      this.#lists.set(code, items);
    } catch {
      this.#lists.set(code, 'failed');
    }
    this.redraw();
  }

  #search = async (typed: string, signal: AbortSignal): Promise<readonly Choice[] | undefined> => {
    const q = typed.trim();
    if (q.length < SEARCH_FROM_LETTERS) return undefined;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return undefined;
    const {items} = await this.props.view.client!.areas.search({q, limit: 10}, {signal});
    return items.map((area) => ({
      key: area.code,
      label: area.name,
      detail: (area.within ?? []).map(({name}) => name).join(', '),
      value: area,
    }));
  };

  /** Goes on at the first list that is still open. */
  #onFound = (choice?: Choice): void => {
    if (!choice) return;
    const {view, control} = this.props;
    const {pointer, schema} = control.item;
    const address = addressOf(choice.value as Area, schema['x-level']);
    view.controller.change(pointer, address);
    const missing = missingLevel(address, schema['x-level']);
    if (missing) view.focus(`${control.id}-${missing}`);
  };
}

const addressField = directive(AddressField);

export const renderAddress = (view: View, control: ControlView): TemplateResult =>
  html`${addressField({view, control})}`;
