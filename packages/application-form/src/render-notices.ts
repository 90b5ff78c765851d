import {html, nothing, type TemplateResult} from 'lit';
import {renderNotice} from '@mpp-sdk/core';
import type {View} from './view.js';

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
