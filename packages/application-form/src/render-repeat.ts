import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {icon} from '@mpp-sdk/core';
import {addEntry, getAt, moveEntry, removeEntry} from '@mpp-sdk/form-engine';
import type {Answers, Item, RepeatEntry, RepeatItem} from '@mpp-sdk/form-engine';
import type {Followed} from './file-uploads.js';
import {partWords} from './messages/parts.js';
import {errorWords, fieldId} from './view.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--mpp-space-4);
    align-items: center;
    justify-content: space-between;
  }
  .entry-head .link-button {
    min-height: 44px;
    padding-inline: var(--mpp-space-1);
  }
  .entry-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--mpp-space-3);
  }
  .entries {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-4);
  }
`;

export interface RepeatView {
  view: View;
  item: RepeatItem;
  renderItems: (view: View, items: readonly Item[]) => unknown;
}
type Removed = {label: string; index: number; entry: unknown; files: Followed};

/** The same questions for each child, item or member: add, move, remove, and take a removal back. */
class RepeatField extends Widget<RepeatView> {
  #said = '';
  #removed?: Removed;

  protected draw(): unknown {
    const {view, item} = this.props;
    const {controller, shared, locale} = view;
    const words = partWords[locale].repeat;
    const id = fieldId(view, item.pointer);
    const fault = controller.errors.find(({pointer}) => pointer === item.pointer);
    const error = fault && errorWords(view, fault);
    const limits = words.limits(item.min, item.max);
    const described = [(item.help || limits) && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
    return html`<div
      class="entries ${error ? 'field invalid' : ''}"
      id=${id}
      role="group"
      tabindex="-1"
      aria-labelledby="${id}-label"
      aria-describedby=${described || nothing}
    >
      <div>
        <h3 id="${id}-label">
          ${item.label}${item.required || item.min ? nothing : html` <span class="muted small">${shared.optional}</span>`}
        </h3>
        ${item.help || limits ? html`<div class="help" id="${id}-help">${item.help} ${limits}</div>` : nothing}
        ${error ? html`<div class="error" id="${id}-error">${icon('error')}<span>${error}</span></div>` : nothing}
      </div>
      ${item.entries.map((entry) => this.#drawEntry(entry, id))}
      ${item.entries.length ? nothing : html`<p class="muted">${words.none}</p>`}
      <div class="facts">
        <div role="status">${this.#said ? keyed(this.#said, html`<span>${this.#said}</span>`) : nothing}</div>
        ${
          this.#removed && item.canAdd
            ? html`<button class="link-button" type="button" @click=${this.#undo}>${words.undo}</button>`
            : nothing
        }
      </div>
      <div class="actions">
        ${
          item.canAdd && item.enabled
            ? html`<button class="button" type="button" id="${id}-add" @click=${this.#add}>
                ${words.add(item.label)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #drawEntry({index, label, items}: RepeatEntry, id: string): TemplateResult {
    const {view, item, renderItems} = this.props;
    const words = partWords[view.locale].repeat;
    const last = item.entries.length - 1;
    const act = (name: string, short: string, long: string, run: () => void): TemplateResult =>
      html`<button
        class="link-button"
        type="button"
        id="${id}-${name}-${index}"
        aria-label=${long}
        @click=${run}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, index)}
      >
        ${short}
      </button>`;
    return html`<fieldset class="card stack-4">
      <legend class="visually-hidden">${label}</legend>
      <div class="entry-head">
        <h3 id="${id}-entry-${index}" tabindex="-1">${label}</h3>
        ${
          item.enabled
            ? html`<div class="entry-acts">
                ${index > 0 ? act('up', words.upShort, words.up(label), () => this.#move(index, -1)) : nothing}
                ${index < last ? act('down', words.downShort, words.down(label), () => this.#move(index, 1)) : nothing}
                ${
                  item.canRemove
                    ? act('remove', words.removeShort, words.remove(label), () => this.#remove(index))
                    : nothing
                }
              </div>`
            : nothing
        }
      </div>
      <div class="stack-6">${renderItems(view, items)}</div>
    </fieldset>`;
  }

  #add = (): void => {
    const {view, item} = this.props;
    const index = item.entries.length;
    view.controller.rearrange(addEntry(view.controller.answers, item.pointer));
    this.#tell(partWords[view.locale].repeat.added(this.#label(index)));
    this.#focus(`entry-${index}`);
  };

  #remove(index: number): void {
    const {view, item} = this.props;
    const {controller} = view;
    const words = partWords[view.locale].repeat;
    const label = this.#label(index);
    const entry = getAt(controller.answers, item.entries[index]!.pointer);
    const files = controller.rearrange(removeEntry(controller.answers, item.pointer, index));
    this.#removed = {label, index, entry, files};
    this.#tell(words.removed(label));
    const left = item.entries.length - 1;
    this.#focus(index < left ? `entry-${index}` : left ? `entry-${left - 1}` : 'add');
  }

  #undo = (): void => {
    const removed = this.#removed;
    if (!removed) return;
    const {view, item} = this.props;
    const {label, index, entry, files} = removed;
    this.#removed = undefined;
    const answers = addEntry(view.controller.answers, item.pointer, index, (entry ?? {}) as Answers);
    view.controller.rearrange(answers, files);
    this.#tell(partWords[view.locale].repeat.restored(label));
    this.#focus(`entry-${index}`);
  };

  #move(index: number, step: 1 | -1): void {
    const {view, item} = this.props;
    const to = index + step;
    if (to < 0 || to >= item.entries.length) return;
    const label = this.#label(index);
    this.#removed = undefined;
    view.controller.rearrange(moveEntry(view.controller.answers, item.pointer, index, to));
    this.#tell(partWords[view.locale].repeat.moved(label, to + 1, item.entries.length));
    // The button that was pressed goes along; at the end of the list there is only the other one.
    const atEnd = to === 0 || to === item.entries.length - 1;
    const same = step < 0 ? 'up' : 'down';
    this.#focus(`${atEnd ? (step < 0 ? 'down' : 'up') : same}-${to}`);
  }

  #onKey(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!step) return;
    event.preventDefault();
    this.#move(index, step);
  }

  #label(index: number): string {
    const {item} = this.props;
    return item.entries[index]?.label ?? `${item.label} ${index + 1}`;
  }

  #tell(text: string): void {
    this.#said = text;
    this.redraw();
  }

  #focus(part: string): void {
    const {view, item} = this.props;
    view.focus(`${fieldId(view, item.pointer)}-${part}`);
  }
}

const repeatField = directive(RepeatField);

export const renderRepeat = (props: RepeatView): TemplateResult => html`${repeatField(props)}`;
