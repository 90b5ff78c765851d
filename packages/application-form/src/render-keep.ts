import {css, html, nothing, type TemplateResult} from 'lit';
import {icon, renderContacts, renderNotice} from '@mpp-sdk/core';
import {formatDateTime} from '@mpp-sdk/domain';
import {expiresAt} from './draft-life.js';
import {keepCopy} from './keep-copy.js';
import {renderKeepFile} from './keep-file.js';
import {keepLock} from './keep-lock.js';
import {keepTime} from './keep-time.js';
import {keepWords} from './messages/keep.js';
import type {View} from './view.js';

export const styles = css`
  .keep > details {
    padding-block: var(--mpp-space-1);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .keep > details[open] {
    padding-block-end: var(--mpp-space-4);
  }
  .code-field {
    max-width: 240px;
  }
`;

/** Left for later: where the answers are, until when, and the other ways to keep them. It never looks like a filing. */
export function renderLeft(view: View, now: number, help: boolean): TemplateResult {
  const {controller, locale, profile, shared} = view;
  const words = keepWords[locale];
  const {keeper} = controller;
  const refused = keeper.status === 'refused';
  const until = formatDateTime(expiresAt({savedAt: now, ...keeper.choices}), profile?.zone ?? 'Asia/Jakarta', locale);
  const goOn = html`<div class="actions">
    <button class="button primary" type="button" @click=${() => controller.comeBack()}>${words.goOn}</button>
  </div>`;
  if (help)
    return html`<div class="stack-6">
      <h2 id="step-title">${words.helpTitle}</h2>
      <p>${words.helpText}</p>
      ${renderContacts(profile, shared, locale)} ${keepCopy({view, text: words.helpPrivacy})} ${goOn}
    </div>`;
  return html`<div class="stack-6">
    <h2 id="step-title">${refused ? words.refusedTitle : words.title}</h2>
    ${refused ? renderNotice({kind: 'attention', title: words.refusedText}) : html`<p>${words.text(until)}</p>`}
    <p><strong>${words.notSent}</strong> ${refused ? nothing : words.privateWindow}</p>
    ${goOn}
    <div class="keep">
      <details>
        <summary>${words.other}${icon('down')}</summary>
        ${keepCopy({view, text: words.otherText})}
      </details>
      <details>
        <summary>${words.file}${icon('down')}</summary>
        ${renderKeepFile(view)}
      </details>
      ${
        refused
          ? nothing
          : html`<details>
                <summary>${words.lock}${icon('down')}</summary>
                ${keepLock(view)}
              </details>
              ${keepTime(view)}`
      }
    </div>
  </div>`;
}
