import {html, nothing, type TemplateResult} from 'lit';
import {addDays, formatDate, isLocalDate} from '@mpp-sdk/domain';
import {icon, renderField} from '@mpp-sdk/core';
import type {Messages} from './messages/index.js';

export interface RangeView {
  /** first and last shown day */
  from: string;
  to: string;
  /** first and last day that can be chosen at all */
  min: string;
  max: string;
  count: number;
  error: boolean;
  words: Messages;
  locale: string;
  go: (from: string) => void;
  jump: (date: string) => void;
}

/** A typed date first, then earlier and later days. A button without effect stays, so that focus does. */
export function renderRange(view: RangeView): TemplateResult {
  const {from, to, min, max, count, words, locale, go} = view;
  const earlier = from > min ? [addDays(from, -count), min].sort()[1] : undefined;
  const later = to < max ? addDays(to, 1) : undefined;
  const step = (target: string | undefined, label: string, before: boolean) =>
    html`<button
      class="button quiet"
      type="button"
      aria-disabled=${target ? nothing : 'true'}
      @click=${() => target && go(target)}
    >
      ${before ? icon('arrow-left') : nothing}<span>${label}</span>${before ? nothing : icon('arrow-right')}
    </button>`;
  return html`<div class="range">
    ${step(earlier, words.earlier(count), true)} ${step(later, words.later(count), false)}
    <form
      class="jump"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        const field = (event.currentTarget as HTMLFormElement).elements.namedItem('date') as HTMLInputElement;
        view.jump(isLocalDate(field.value) && field.value >= min && field.value <= max ? field.value : '');
      }}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => event.stopPropagation()}
    >
      ${renderField({
        id: 'jump',
        label: words.jump,
        error: view.error ? words.jumpOutside(formatDate(min, locale), formatDate(max, locale)) : undefined,
        control: html`<input
          class="input"
          id="jump"
          name="date"
          type="date"
          min=${min}
          max=${max}
          aria-invalid=${view.error ? 'true' : nothing}
          aria-describedby=${view.error ? 'jump-error' : nothing}
        />`,
      })}
      <button class="button" type="submit">${words.jumpButton}</button>
    </form>
  </div>`;
}
