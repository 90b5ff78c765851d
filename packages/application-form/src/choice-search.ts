import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {getAt} from '@mpp-sdk/form-engine';
import {combobox} from './combobox.js';
import {comboboxStyles} from './combobox-styles.js';
import {filterOptions} from './filter-options.js';
import {partWords} from './messages/parts.js';
import {renderCheckboxes} from './render-choice.js';
import type {ControlView} from './render-input.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  ${comboboxStyles}
`;

/** One of many options, found by typing. */
export function renderOneSearched(view: View, {id, item, describedBy, invalid}: ControlView): TemplateResult {
  const {controller, locale} = view;
  const {options = [], pointer, required, enabled} = item;
  const value = getAt(controller.answers, pointer);
  const words = partWords[locale].search;
  return html`${combobox({
    id,
    chosen: options.find((option) => option.value === value)?.label ?? '',
    find: (typed) =>
      filterOptions(options, typed).map((option) => ({key: String(option.value), label: option.label, value: option})),
    onChoose: (choice) => controller.change(pointer, (choice?.value as {value: unknown} | undefined)?.value),
    describedBy,
    invalid,
    required,
    disabled: !enabled,
    words,
  })}`;
}

/** So many are shown before anything is typed. */
const FIRST = 10;

/** Check boxes with a search above them; a chosen one stays in sight. */
class ManySearched extends Widget<{view: View; control: ControlView}> {
  #typed = '';
  #all = false;

  protected draw(): unknown {
    const {view, control} = this.props;
    const {id, item} = control;
    const {options = [], pointer} = item;
    const words = partWords[view.locale].search;
    const given = getAt(view.controller.answers, pointer);
    const chosen: readonly unknown[] = Array.isArray(given) ? given : [];
    const fitting = filterOptions(options, this.#typed);
    const first = this.#typed || this.#all ? fitting : fitting.slice(0, FIRST);
    const shown = options.filter((option) => first.includes(option) || chosen.includes(option.value));
    return html`<label class="small" for="${id}-search">${words.within(item.label)}</label>
      <input
        class="input"
        id="${id}-search"
        type="search"
        inputmode="search"
        autocomplete="off"
        ?disabled=${!item.enabled}
        @input=${this.#onInput}
        @change=${(event: Event) => event.stopPropagation()}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
      />
      <span
        class="small muted"
        role="status"
        .textContent=${`${this.#typed ? `${words.fitting(fitting.length)} ` : ''}${words.chosen(chosen.length)}`}
      ></span>
      ${renderCheckboxes(view, control, shown)}
      ${
        first.length < fitting.length
          ? html`<button class="link-button" type="button" @click=${this.#onAll}>${words.all(options.length)}</button>`
          : nothing
      }`;
  }

  #onAll = (): void => {
    this.#all = true;
    this.redraw();
    const {view, control} = this.props;
    view.focus(`${control.id}-search`);
  };

  #onInput = (event: Event): void => {
    event.stopPropagation();
    this.#typed = (event.target as HTMLInputElement).value;
    this.redraw();
  };
}

const manySearched = directive(ManySearched);

export const renderManySearched = (view: View, control: ControlView): TemplateResult =>
  html`${manySearched({view, control})}`;
