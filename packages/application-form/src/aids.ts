import {render, type LitElement} from 'lit';
import {adoptStyles, pictogram} from '@mpp-sdk/core';
import {isPictogram, recordingUrl} from '@mpp-sdk/domain';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {aidStyles} from './aid-styles.js';
import {fieldItems} from './field-errors.js';
import {fieldId} from './view.js';
import type {View} from './view.js';

/**
 * What a definition gives to those who read little: pictograms beside choices, and recorded voices. Put beside what is
 * drawn already, since few forms have any.
 */
export function addAids(host: LitElement, view: () => View): void {
  adoptStyles(host.renderRoot as ShadowRoot, [aidStyles]);
  const add = (): void => {
    const now = view();
    for (const item of fieldItems(now.controller.page?.items ?? [])) {
      const control = host.renderRoot.querySelector<HTMLElement>(`#${fieldId(now, item.pointer)}`);
      const field =
        control?.closest<HTMLElement>('.field') ?? choiceOf(host, now, item)?.closest<HTMLElement>('.field');
      if (field) {
        record(field, item, now.locale);
        draw(host, now, item);
      }
    }
  };
  host.addController({hostUpdated: add});
  host.requestUpdate();
}

const choiceOf = (host: LitElement, view: View, {pointer}: FieldItem, at = 0): Element | null =>
  host.renderRoot.querySelector(`#${fieldId(view, pointer)}-${at}`);

function record(field: HTMLElement, {schema}: FieldItem, locale: string): void {
  const url = recordingUrl((schema['x-audio'] as {[lang: string]: unknown} | undefined)?.[locale]);
  if (url) field.dataset['audio'] = url;
  else delete field.dataset['audio'];
}

function draw(host: LitElement, view: View, item: FieldItem): void {
  const names = item.schema['x-icon'] as {[value: string]: unknown} | undefined;
  if (!names) return;
  const values = item.field === 'boolean' ? [true, false] : (item.options ?? []).map(({value}) => value);
  values.forEach((value, at) => {
    const name = names[String(value)];
    const input = choiceOf(host, view, item, at);
    if (!isPictogram(name) || !input?.matches('input')) return;
    if (input.nextElementSibling?.matches('.pictogram')) return;
    const box = document.createElement('span');
    box.className = 'pictogram';
    render(pictogram(name), box);
    input.after(box);
  });
}
