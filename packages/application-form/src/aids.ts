import type {LitElement} from 'lit';
import {adoptStyles} from '@mpp-sdk/core';
import {recordingUrl} from '@mpp-sdk/domain';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {fieldItems} from './field-errors.js';
import {fieldId} from './view.js';
import type {View} from './view.js';

/**
 * What a definition gives to those who read little: recorded voices, and pictograms beside choices. Put beside what is
 * drawn already, since few forms have any.
 */
export function addAids(host: LitElement, view: () => View): void {
  let drawing: typeof import('./choice-pictograms.js') | undefined;
  let asked = false;
  const bring = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    drawing = await import('./choice-pictograms.js').catch(() => undefined);
    // Without a line it is asked for again with the next page.
    asked = !!drawing;
    if (!drawing) return;
    adoptStyles(host.renderRoot as ShadowRoot, [drawing.pictogramStyles]);
    add();
  };
  const add = (): void => {
    const now = view();
    for (const item of fieldItems(now.controller.page?.items ?? [])) {
      const id = fieldId(now, item.pointer);
      record(host.renderRoot, id, item, now.locale);
      if (!item.schema['x-icon']) continue;
      if (drawing) drawing.drawChoices(host.renderRoot, id, item);
      else void bring();
    }
  };
  host.addController({hostUpdated: add});
  host.requestUpdate();
}

/** Where the button to listen finds it. */
function record(root: ParentNode, id: string, {schema}: FieldItem, locale: string): void {
  const field = root.querySelector(`#${id},#${id}-0`)?.closest<HTMLElement>('.field');
  const url = recordingUrl((schema['x-audio'] as {[lang: string]: unknown} | undefined)?.[locale]);
  if (url) field?.setAttribute('data-audio', url);
  else field?.removeAttribute('data-audio');
}
