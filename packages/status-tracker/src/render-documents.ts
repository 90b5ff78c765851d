import {html, nothing, type TemplateResult} from 'lit';
import type {Application, CaseDocument} from '@mpp-sdk/contract';
import {formatBytes} from '@mpp-sdk/domain';
import {icon, type IconName} from '@mpp-sdk/core';
import type {CaseMessages} from './messages/case.js';

const ICONS: Record<CaseDocument['state'], IconName> = {received: 'check', refused: 'alert', available: 'file'};

/** What the office has received, and what of it not, and what it has issued. */
export function renderDocuments(
  {documents}: Application,
  {words, locale}: {words: CaseMessages; locale: string},
): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  return html`<section class="stack" aria-labelledby="documents">
    <h3 id="documents">${words.documents}</h3>
    <ul class="plain stack">
      ${documents.map(({name, kind, state, bytes, reason}) => {
        const facts = [words.documentKinds[kind], words.documentStates[state]];
        if (bytes !== undefined) facts.push(formatBytes(bytes, locale));
        return html`<li class="fact document ${state}">
          ${icon(ICONS[state])}
          <div>
            <strong translate="no">${name}</strong>
            <p class="muted small">${facts.join(' · ')}</p>
            ${reason ? html`<p class="note">${reason}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
