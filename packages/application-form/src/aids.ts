import type {LitElement} from 'lit';
import {adoptStyles} from '@mpp-sdk/core';
import {recordingUrl} from '@mpp-sdk/domain';
import {fieldItems} from './field-errors.js';
import {fieldId} from './view.js';
import type {View} from './view.js';

/**
 * What a definition gives to those who read little: recorded voices, and pictograms beside choices. Put beside what is
 * drawn already, since few forms have any.
 */
export function addAids(host: LitElement, view: () => View): void {
  const root = host.renderRoot as ShadowRoot;
  let drawing: typeof import('./choice-pictograms.js') | undefined;
  let asked = false;
  const bring = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    drawing = await import('./choice-pictograms.js').catch(() => undefined);
    // Without a line it is asked for again with the next page.
    asked = !!drawing;
    if (!drawing) return;
    adoptStyles(root, [drawing.pictogramStyles]);
    add();
  };
  const add = (): void => {
    const now = view();
    for (const item of fieldItems(now.controller.page?.items ?? [])) {
      const {'x-audio': recordings, 'x-icon': icons} = item.schema;
      if (!recordings && !icons) continue;
      const id = fieldId(now, item.pointer);
      if (recordings) record(root, id, (recordings as {[lang: string]: unknown})[now.locale]);
      if (icons && drawing) drawing.drawChoices(root, id, item);
      else if (icons) void bring();
    }
  };
  host.addController({hostUpdated: add});
  host.requestUpdate();
}

/** Where the button to listen finds it. */
function record(root: ShadowRoot, id: string, address: unknown): void {
  const url = recordingUrl(address);
  const control = root.getElementById(id) ?? root.getElementById(`${id}-0`);
  if (url) control?.closest<HTMLElement>('.field')?.setAttribute('data-audio', url);
}
