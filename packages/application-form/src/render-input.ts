import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatNumber, isLocalDate} from '@mpp-sdk/domain';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem, FieldKind} from '@mpp-sdk/form-engine';
import {parseInput} from './parse-input.js';
import type {View} from './view.js';

export interface ControlView {
  id: string;
  item: FieldItem;
  /** Ids of help, error and warning. */
  describedBy: string | typeof nothing;
  invalid: boolean;
}

const DIGITS: readonly FieldKind[] = ['nik', 'kk', 'npwp', 'nib', 'money'];
const isDigits = (field: FieldKind): boolean => DIGITS.includes(field);
const TYPES: {readonly [kind: string]: string} = {date: 'date', email: 'email', phone: 'tel'};

/** What stands in the control; a date that is not complete stays as the browser has it. */
function shown({field}: FieldItem, value: unknown, locale: string): string {
  if (field === 'date') return typeof value === 'string' && isLocalDate(value) ? value : '';
  if (typeof value !== 'number') return value === undefined || value === null ? '' : String(value);
  return field === 'money'
    ? formatNumber(value, locale)
    : locale === 'en'
      ? String(value)
      : String(value).replace('.', ',');
}

/** The answer in a control: as typed, or read as its kind once the field is left. */
export function answerOf(item: FieldItem, control: HTMLInputElement | HTMLTextAreaElement, raw = false): unknown {
  const {field, schema} = item;
  // An unfinished date has no value; it must not count as left empty.
  if (field === 'date' && control.validity.badInput) return '?';
  const value = raw ? control.value : parseInput(field, control.value, schema.type === 'integer');
  return value === '' ? undefined : value;
}

/** One line of text, in the native control that fits. */
export function renderInput({controller, locale}: View, {id, item, describedBy, invalid}: ControlView): TemplateResult {
  const {field, pointer, schema} = item;
  const input = html`<input
    class="input ${field === 'text' || field === 'email' || field === 'file' ? '' : 'short'}"
    id=${id}
    name=${id}
    data-pointer=${pointer}
    type=${TYPES[field] ?? 'text'}
    inputmode=${isDigits(field) ? 'numeric' : field === 'number' ? (schema.type === 'integer' ? 'numeric' : 'decimal') : nothing}
    autocomplete=${item.autocomplete ?? (item.sensitivity || isDigits(field) ? 'off' : nothing)}
    spellcheck=${field === 'text' ? nothing : 'false'}
    autocapitalize=${field === 'email' ? 'none' : nothing}
    placeholder=${item.placeholder ?? nothing}
    min=${(field === 'date' && schema.formatMinimum) || nothing}
    max=${(field === 'date' && schema.formatMaximum) || nothing}
    aria-required=${item.required ? 'true' : nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    ?disabled=${!item.enabled}
    .value=${live(shown(item, getAt(controller.answers, pointer), locale))}
    @input=${(event: Event) => controller.change(pointer, answerOf(item, event.target as HTMLInputElement, true), true)}
    @change=${(event: Event) => controller.change(pointer, answerOf(item, event.target as HTMLInputElement))}
  />`;
  return field === 'money' ? html`<div class="money short"><span aria-hidden="true">Rp</span>${input}</div>` : input;
}

export const renderTextarea = ({controller}: View, {id, item, describedBy, invalid}: ControlView): TemplateResult =>
  html`<textarea
    class="input"
    id=${id}
    name=${id}
    data-pointer=${item.pointer}
    rows="5"
    autocomplete=${item.autocomplete ?? nothing}
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
