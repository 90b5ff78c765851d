import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '@mpp-sdk/core';
import {isLocalDate} from '@mpp-sdk/domain';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem} from '@mpp-sdk/form-engine';
import type {View} from './view.js';

type Picker = HTMLInputElement & {showPicker?(): void};

/** The device's own calendar beside a typed date, where a page may open it. Typing is always enough. */
export function renderCalendar({controller, words}: View, item: FieldItem): TemplateResult | typeof nothing {
  if (!('showPicker' in HTMLInputElement.prototype) || !item.enabled) return nothing;
  const {pointer, schema, label} = item;
  const open = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const picker = button.nextElementSibling as Picker;
    const value = getAt(controller.answers, pointer);
    picker.value = isLocalDate(value) ? value : '';
    try {
      picker.showPicker!();
    } catch {
      // A frame of another origin may not open it: the date is typed then.
      (button.previousElementSibling as HTMLElement).focus();
    }
  };
  return html`<button class="button square" type="button" aria-label=${words.calendarOf(label)} @click=${open}>
      ${icon('calendar')}</button
    ><input
      class="picker"
      type="date"
      tabindex="-1"
      aria-hidden="true"
      autocomplete="off"
      min=${schema.formatMinimum ?? nothing}
      max=${schema.formatMaximum ?? nothing}
      ?disabled=${!item.enabled}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => controller.change(pointer, (event.target as HTMLInputElement).value || undefined)}
    />`;
}
