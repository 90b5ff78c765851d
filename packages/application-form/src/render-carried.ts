import {css, html, nothing, type TemplateResult} from 'lit';
import {renderNotice} from '@mpp-sdk/core';
import {formatDate, isLocalDate, maskNik} from '@mpp-sdk/domain';
import type {LeftOver} from '@mpp-sdk/form-engine';
import {noticeWords} from './messages/notices.js';
import type {View} from './view.js';

export const styles = css`
  .left-over {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .left-over dd {
    margin: 0 0 var(--mpp-space-2);
  }
`;

/** No pointer looks like this. */
const ALL = 'left-over';

/** The form is another than the one that was begun; what found no place in it is here until it is let go. */
export function renderCarried(view: View): TemplateResult {
  const {controller, locale} = view;
  const words = noticeWords[locale];
  return html`<div class="stack-4">
    ${
      controller.renewed
        ? renderNotice({kind: 'info', title: words.renewedTitle, text: words.renewedText, role: 'status'})
        : nothing
    }
    ${controller.leftOver.length ? renderLeftOver(view) : nothing}
  </div>`;
}

function renderLeftOver(view: View): TemplateResult {
  const {controller, locale, revealed, toggleRevealed, focus} = view;
  const {leftOver} = controller;
  const words = noticeWords[locale];
  const shown = revealed.has(ALL);
  const lines = leftOver.map((one) => ({label: one.label, text: inWords(one, view), personal: one.personal}));
  const letGo = (): void => {
    controller.letGo();
    focus('step-title');
  };
  return html`<section class="card stack-4" aria-labelledby="left-over-title">
    <h3 id="left-over-title">${words.leftTitle}</h3>
    <p>${words.leftText}</p>
    <dl class="left-over" translate="no">
      ${lines.map(
        ({label, text, personal}) =>
          html`<dt class="muted small">${label}</dt>
            <dd .textContent=${personal && !shown ? maskNik(text) : text}></dd>`,
      )}
    </dl>
    <div class="actions">
      ${
        lines.some(({personal}) => personal)
          ? html`<button class="button" type="button" aria-pressed=${shown} @click=${() => toggleRevealed(ALL)}>
              ${words.show}
            </button>`
          : nothing
      }
      ${renderCopy(view, lines.map(({label, text}) => `${label}: ${text}`).join('\n'))}
      <button class="button quiet" type="button" @click=${letGo}>${words.letGo}</button>
    </div>
  </section>`;
}

/** Only where a page may write to the clipboard; the text can be marked everywhere. */
function renderCopy({locale}: View, text: string): TemplateResult | typeof nothing {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return nothing;
  const words = noticeWords[locale];
  const copy = async (event: Event): Promise<void> => {
    const said = (event.currentTarget as Element).nextElementSibling!;
    said.textContent = await clipboard.writeText(text).then(
      () => words.copied,
      () => words.notCopied,
    );
  };
  return html`<button class="button" type="button" @click=${copy}>${words.copy}</button
    ><span role="status" class="small"></span>`;
}

function inWords({value}: LeftOver, {words, locale}: View): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return isLocalDate(value) ? formatDate(value, locale) : String(value);
}
