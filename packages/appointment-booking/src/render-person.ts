import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, toE164} from '@mpp-sdk/domain';
import {describedBy, renderField, renderNotice} from '@mpp-sdk/core';
import {visitMessages} from './messages/visit.js';
import {renderBack, renderErrors, renderHeld, renderProblem, renderStepTitle} from './render-parts.js';
import type {View} from './view.js';

/** Who comes, or who waits for a place on a full day. After an answer that was lost, only the same words can be sent again: nobody is booked twice. */
export function renderPerson(view: View): TemplateResult {
  const {booking} = view;
  const words = visitMessages[view.locale];
  const {person} = booking;
  const {request: confirming, outcomeUnknown} = booking.confirming;
  const submit = (event: Event) => {
    event.preventDefault();
    if (confirming.loading) return;
    const found: Record<string, string> = {};
    if (!person.name.trim()) found['name'] = words.nameMissing;
    if (!person.phone.trim()) found['phone'] = words.phoneMissing;
    const phone = toE164(person.phone);
    if (person.phone.trim() && !phone) found['phone'] = words.phoneWrong;
    if (view.check(found) && phone) booking.confirm(phone);
  };
  const {error} = confirming;
  const {state} = booking;
  const waits = state.step === 'wait';
  return html`${renderStepTitle(view, waits ? 'wait' : 'person', waits ? words.waitTitle : words.personTitle)}
    ${waits ? html`<p>${words.waitText(formatDate(state.date, view.locale))}</p>` : nothing}
    <div class="stack">
      ${renderHeld(view)}
      ${
        outcomeUnknown || waits
          ? nothing
          : html`<div>
              <button class="link-button" type="button" @click=${() => booking.changeSlot()}>
                ${words.changeSlot}
              </button>
            </div>`
      }
    </div>
    ${renderErrors(view)}
    <form class="stack-6" novalidate @submit=${submit}>
      ${renderText(view, 'name', {label: words.name, help: words.nameHelp, autocomplete: 'name', most: 120})}
      ${renderText(view, 'phone', {label: words.phone, help: words.phoneHelp, autocomplete: 'tel', most: 24})}
      ${
        outcomeUnknown
          ? html`${renderProblem(view, error)}
            ${renderNotice({kind: 'attention', title: words.unknownTitle, text: words.unknownText})}`
          : error && error.kind !== 'conflict' && error.kind !== 'invalid'
            ? renderProblem(view, error)
            : nothing
      }
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${confirming.loading ? 'true' : nothing}>
          ${confirming.loading ? words.confirming : outcomeUnknown ? words.sendAgain : waits ? words.waitJoin : words.confirm}
        </button>
        ${renderBack(view)}
      </div>
    </form>`;
}

interface TextView {
  label: string;
  help: string;
  autocomplete: 'name' | 'tel';
  most: number;
}

function renderText({booking, errors}: View, id: 'name' | 'phone', {label, help, autocomplete, most}: TextView) {
  const error = errors[id];
  const {person} = booking;
  const {request: confirming, outcomeUnknown} = booking.confirming;
  return renderField({
    id,
    label,
    help,
    error,
    control: html`<input
      class="input ${id === 'phone' ? 'short' : ''}"
      id=${id}
      name=${id}
      type=${id === 'phone' ? 'tel' : 'text'}
      inputmode=${id === 'phone' ? 'tel' : 'text'}
      autocomplete=${autocomplete}
      maxlength=${most}
      required
      ?readonly=${outcomeUnknown || confirming.loading}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({id, help, error})}
      .value=${person[id]}
      @input=${(event: Event) => (person[id] = (event.target as HTMLInputElement).value)}
    />`,
  });
}
