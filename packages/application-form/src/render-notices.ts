import {html, nothing, type TemplateResult} from 'lit';
import {renderContacts, renderNotice} from '@mpp-sdk/core';
import type {View} from './view.js';

/** Nothing is wrong: only the service is not chosen yet, or not yet told to this element. */
export const renderChoose = ({words, shared, locale, profile}: View, search: string): TemplateResult =>
  html`<div class="stack-4">
    ${renderNotice({
      kind: 'info',
      title: words.chooseTitle,
      text: words.chooseText,
      actions: html`<a class="button primary" href=${search}>${words.search}</a>`,
    })}
    ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>
  </div>`;

/** Whether the answers are safe on this device. */
export function renderKept({controller, words}: View): TemplateResult {
  const status = controller.keeper.status;
  if (status === 'refused') {
    return renderNotice({kind: 'attention', title: words.refusedTitle, text: words.refusedText, role: 'status'});
  }
  const text = status === 'pending' ? words.keeping : status === 'saved' ? words.kept : '';
  return html`<p class="small muted" .textContent=${text}></p>`;
}

export const renderRenewed = ({controller, words}: View): TemplateResult | typeof nothing =>
  controller.renewed
    ? renderNotice({kind: 'info', title: words.renewedTitle, text: words.renewedText, role: 'status'})
    : nothing;
