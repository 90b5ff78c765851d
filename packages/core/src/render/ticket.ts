import {html, nothing, type TemplateResult} from 'lit';
import type {SharedMessages} from '../messages/index.js';
import {copyText} from '../copy.js';
import {printPart} from '../print.js';
import {icon} from './icons.js';

export interface TicketView {
  title: string;
  /** large, grouped, copyable: reference, then access code */
  numbers: {label: string; value: string}[];
  /** drawn by the element's QrController */
  qr?: TemplateResult;
  /** when, where, what to bring */
  body?: unknown;
  /** more buttons */
  actions?: unknown;
  words: SharedMessages;
}

const copyButton = (label: string, value: string, words: SharedMessages) =>
  html`<button
    class="button quiet no-print"
    type="button"
    aria-label=${words.copyOf(label)}
    @click=${async (event: Event) => {
      const button = event.currentTarget as HTMLButtonElement;
      const said = button.querySelector('[role=status]');
      if ((await copyText(value, button)) && said) said.textContent = words.copied;
    }}
  >
    ${icon('copy')}<span>${words.copy}</span><span role="status" class="small"></span>
  </button>`;

/** Looks like paper; prints on A6. */
export const renderTicket = ({title, numbers, qr, body, actions, words}: TicketView): TemplateResult =>
  html`<article class="ticket" aria-label=${title}>
    <h3 class="ticket-title">${title}</h3>
    <div class="ticket-columns">
      <dl class="ticket-numbers">
        ${numbers.map(
          ({label, value}) =>
            html`<div>
              <dt>${label}</dt>
              <dd><span class="ticket-number" translate="no">${value}</span>${copyButton(label, value, words)}</dd>
            </div>`,
        )}
      </dl>
      ${qr ?? nothing}
    </div>
    ${body ?? nothing}
    <div class="actions no-print">
      <button
        class="button"
        type="button"
        @click=${(event: Event) => printPart((event.currentTarget as Element).closest('.ticket'))}
      >
        ${icon('print')}<span>${words.print}</span>
      </button>
      ${actions ?? nothing}
    </div>
  </article>`;
