import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {getAt} from '@mpp-sdk/form-engine';
import type {Option} from '@mpp-sdk/form-engine';
import type {ControlView} from './render-input.js';
import type {View} from './view.js';

/** Options by number in the DOM, so that an answer keeps its type. */
export function renderSelect({controller, words}: View, {id, item, describedBy, invalid}: ControlView): TemplateResult {
  const {options = [], pointer} = item;
  const value = getAt(controller.answers, pointer);
  return html`<select
    class="input"
    id=${id}
    name=${id}
    autocomplete=${item.autocomplete ?? 'off'}
    aria-required=${item.required ? 'true' : nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    ?disabled=${!item.enabled}
    @change=${(event: Event) => {
      controller.change(pointer, options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
    }}
  >
    <option value="" .selected=${live(value === undefined)}>${words.choose}</option>
    ${options.map(
      (option, at) =>
        html`<option value=${at} .selected=${live(option.value === value)} .textContent=${option.label}></option>`,
    )}
  </select>`;
}

/** Radio buttons; an answer that may stay empty can be emptied again. */
export function renderRadios(view: View, control: ControlView, options: readonly Option[]): TemplateResult {
  const {controller, words} = view;
  const {id, item} = control;
  const value = getAt(controller.answers, item.pointer);
  // The button goes away with the choice, so focus goes back to the choices.
  const clear = (event: Event): void => {
    const choices = (event.currentTarget as Element).parentElement!;
    controller.change(item.pointer, undefined);
    choices.querySelector('input')?.focus();
  };
  return html`<div class="choices">
    ${options.map(
      (option, at) =>
        html`<label class="choice"
          ><input
            type="radio"
            id="${id}-${at}"
            name=${id}
            value=${at}
            ?disabled=${!item.enabled}
            .checked=${live(option.value === value)}
            @change=${() => controller.change(item.pointer, option.value)}
          /><span>${option.label}</span></label
        >`,
    )}
    ${
      item.required || value === undefined
        ? nothing
        : html`<button class="link-button" type="button" @click=${clear}>${words.clearChoice}</button>`
    }
  </div>`;
}

/** All options, or those of them that are shown now; what is not shown stays as it was. */
export function renderCheckboxes(
  {controller}: View,
  {id, item}: ControlView,
  shown: readonly Option[] = [],
): TemplateResult {
  const {options = [], pointer} = item;
  const given = getAt(controller.answers, pointer);
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [];
  const toggle = (option: Option): void => {
    const values = options.map(({value}) => value);
    const next = values.filter((value) => chosen.includes(value) !== (value === option.value));
    controller.change(pointer, next.length ? next : undefined);
  };
  return html`<div class="choices">
    ${repeat(
      shown,
      ({value}) => value,
      (option) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            id="${id}-${options.indexOf(option)}"
            autocomplete="off"
            ?disabled=${!item.enabled}
            .checked=${live(chosen.includes(option.value))}
            @change=${() => toggle(option)}
          /><span>${option.label}</span></label
        >`,
    )}
  </div>`;
}

/** Never ticked beforehand; the words are the label. */
export const renderConsent = ({controller}: View, {id, item, describedBy, invalid}: ControlView): TemplateResult =>
  html`<label class="choice" for=${id}
    ><input
      type="checkbox"
      id=${id}
      aria-required=${item.required ? 'true' : nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${describedBy}
      ?disabled=${!item.enabled}
      .checked=${live(getAt(controller.answers, item.pointer) === true)}
      @change=${(event: Event) =>
        controller.change(item.pointer, (event.target as HTMLInputElement).checked || undefined)}
    /><span>${item.label}</span></label
  >`;
