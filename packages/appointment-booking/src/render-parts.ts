import {html, nothing, type TemplateResult} from 'lit';
import type {MppError} from '@mpp-sdk/api-client';
import {formatDateTime} from '@mpp-sdk/domain';
import {icon, renderErrorSummary, renderFailure} from '@mpp-sdk/core';
import type {Step} from './booking-state.js';
import {countdown} from './countdown.js';
import type {View} from './view.js';

/** 'Langkah 2 dari 3: Pilih hari dan waktu', with a thin bar: only the steps that this citizen has. */
export function renderStepTitle({booking, words}: View, step: Step, name: string): TemplateResult {
  if (booking.moving) return html`<h3 id="step-title">${name}</h3>`;
  const steps: Step[] = ['slots', step === 'wait' ? 'wait' : 'person'];
  if (booking.canChoosePlace || step === 'place' || (step === 'services' && !booking.hasFixedPlace))
    steps.unshift('place');
  if (booking.canChooseServices) steps.unshift('services');
  const at = steps.indexOf(step) + 1;
  return html`<div class="stack">
    <h3 id="step-title">${words.step(at, steps.length, name)}</h3>
    <div class="bar" aria-hidden="true">
      ${steps.map((_, index) => html`<span class=${index < at ? 'done' : ''}></span>`)}
    </div>
  </div>`;
}

export function renderErrors({errors, shared, go}: View): TemplateResult | typeof nothing {
  const entries = Object.entries(errors).map(([id, text]) => ({id, text}));
  return entries.length ? renderErrorSummary(shared.summaryTitle(entries.length), entries, go) : nothing;
}

export const renderProblem = ({shared, locale, profile}: View, error: MppError | undefined, retry?: () => void) =>
  error ? renderFailure({error, words: shared, locale, profile, retry}) : nothing;

export const renderBack = ({booking, shared}: View) =>
  html`<button class="button quiet" type="button" @click=${() => booking.back()}>
    ${icon('arrow-left')}<span>${shared.back}</span>
  </button>`;

/** The held time and how long it is kept. The countdown is for the eye; a screen reader hears it at start, near the end and at the end. */
export function renderHeld({booking, words, locale}: View): TemplateResult | typeof nothing {
  const {held, clock, request} = booking.hold;
  const zone = booking.place?.zone;
  if (request.loading) return html`<p class="held muted">${words.holding}</p>`;
  if (!held || !zone) return nothing;
  const {minutes, seconds} = countdown(clock.left ?? 0);
  return html`<div class="held" part="hold">
    <p class="fact">${icon('calendar')}<strong>${formatDateTime(held.start, zone, locale)}</strong></p>
    <p class="fact number">
      ${icon('clock')}<span role="timer"
        >${clock.left === undefined ? words.heldAWhile : words.heldFor(minutes, seconds)}</span
      >
    </p>
  </div>`;
}
