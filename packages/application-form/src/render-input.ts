import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {zoneName} from '@mpp-sdk/domain';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem, FieldKind} from '@mpp-sdk/form-engine';
import {formatInput} from './format-input.js';
import {parseInput} from './parse-input.js';
import {renderCalendar} from './render-calendar.js';
import type {View} from './view.js';

export interface ControlView {
  id: string;
  item: FieldItem;
  /** Ids of help, error and warning. */
  describedBy: string | typeof nothing;
  invalid: boolean;
}

/** Keyboards that fit. Dates and times may be typed without signs, which some number pads do not have. */
const MODES: {readonly [kind in FieldKind]?: string} = {
  nik: 'numeric',
  kk: 'numeric',
  npwp: 'numeric',
  nib: 'numeric',
  money: 'numeric',
  date: 'numeric',
  time: 'numeric',
  email: 'email',
  phone: 'tel',
};
const WIDE: readonly FieldKind[] = ['text', 'email'];

/** The answer in a control: as typed, or read as its kind once the field is left. */
export function answerOf(item: FieldItem, control: HTMLInputElement | HTMLTextAreaElement, raw = false): unknown {
  const {field, schema} = item;
  return raw ? control.value || undefined : parseInput(field, control.value, schema.type === 'integer');
}

/** One line of text. Without a token of its own a field keeps nothing in the browser's list of earlier entries: phones are shared. */
export function renderInput(view: View, {id, item, describedBy, invalid}: ControlView): TemplateResult {
  const {controller, locale, profile} = view;
  const {field, pointer, schema} = item;
  const mode = field === 'number' ? (schema.type === 'integer' ? 'numeric' : 'decimal') : (MODES[field] ?? 'text');
  const input = html`<input
    class="input ${WIDE.includes(field) ? '' : 'short'}"
    id=${id}
    name=${id}
    data-pointer=${pointer}
    type=${field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
    inputmode=${mode}
    autocomplete=${item.autocomplete ?? 'off'}
    spellcheck=${field === 'text' ? nothing : 'false'}
    autocapitalize=${field === 'email' ? 'none' : nothing}
    placeholder=${item.placeholder ?? nothing}
    aria-required=${item.required ? 'true' : nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    ?disabled=${!item.enabled}
    .value=${live(formatInput(field, getAt(controller.answers, pointer), locale))}
    @input=${(event: Event) => controller.change(pointer, answerOf(item, event.target as HTMLInputElement, true), true)}
    @change=${(event: Event) => controller.change(pointer, answerOf(item, event.target as HTMLInputElement))}
  />`;
  if (field === 'money') return html`<div class="beside short"><span aria-hidden="true">Rp</span>${input}</div>`;
  if (field === 'date') return html`<div class="beside short">${input}${renderCalendar(view, item)}</div>`;
  if (field !== 'time' || !profile) return input;
  return html`<div class="beside short">${input}<span>${zoneName(profile.zone)}</span></div>`;
}

export const renderTextarea = ({controller}: View, {id, item, describedBy, invalid}: ControlView): TemplateResult =>
  html`<textarea
    class="input"
    id=${id}
    name=${id}
    data-pointer=${item.pointer}
    rows="5"
    inputmode="text"
    autocomplete=${item.autocomplete ?? 'off'}
    placeholder=${item.placeholder ?? nothing}
    aria-required=${item.required ? 'true' : nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    ?disabled=${!item.enabled}
    .value=${live(String(getAt(controller.answers, item.pointer) ?? ''))}
    @input=${(event: Event) =>
      controller.change(item.pointer, answerOf(item, event.target as HTMLTextAreaElement, true), true)}
    @change=${(event: Event) => controller.change(item.pointer, answerOf(item, event.target as HTMLTextAreaElement))}
  ></textarea>`;
