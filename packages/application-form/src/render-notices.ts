import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {renderNotice} from '@mpp-sdk/core';
import {withPart} from './render-part.js';
import type {View} from './view.js';

/** Whether the answers are safe on this device, in words. */
export const keptWords = ({controller: {keeper}, words}: Pick<View, 'controller' | 'words'>): string =>
  keeper.status === 'pending' ? words.keeping : keeper.status === 'saved' ? words.kept : '';

export const renderKept = (view: View): TemplateResult =>
  view.controller.keeper.status === 'refused'
    ? renderNotice({kind: 'attention', title: view.words.refusedTitle, text: view.words.refusedText, role: 'status'})
    : html`<p class="small muted" id="kept" .textContent=${live(keptWords(view))}></p>`;

/** The form has changed since it was begun, or a part of it makes no sense: the last is said at the start and the end. */
export function renderAboutForm(view: View, saysLeftOut: boolean): TemplateResult | typeof nothing {
  const {renewed, leftOver, form} = view.controller;
  const paths = saysLeftOut ? form!.notices.filter(({level}) => level === 'part').map(({path}) => path) : [];
  if (!renewed && !leftOver.length && !paths.length) return nothing;
  return withPart(
    view,
    'notices',
    (part) => html`
      ${renewed || leftOver.length ? part.renderCarried(view) : nothing}
      ${paths.length ? part.renderLeftOut(view, paths) : nothing}
    `,
  );
}
