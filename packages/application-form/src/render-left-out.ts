import {html, type TemplateResult} from 'lit';
import {renderNotice} from '@mpp-sdk/core';
import {noticeWords} from './messages/notices.js';
import type {View} from './view.js';

/** Parts of the definition that make no sense were left out: the citizen knows that more may be asked, the office where. */
export function renderLeftOut({locale}: View, paths: readonly string[]): TemplateResult {
  const words = noticeWords[locale];
  const text = html`<p>${words.leftOutText}</p>
    <details>
      <summary>${words.forOffice}</summary>
      <ul>
        ${paths.map((path) => html`<li><code translate="no" .textContent=${path}></code></li>`)}
      </ul>
    </details>`;
  return renderNotice({kind: 'attention', title: words.leftOutTitle(paths.length), text});
}
