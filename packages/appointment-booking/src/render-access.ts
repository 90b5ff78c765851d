import {html, nothing, type TemplateResult} from 'lit';
import {parseReference} from '@mpp-sdk/domain';
import {describedBy, renderField, renderSkeleton} from '@mpp-sdk/core';
import {renderErrors, renderProblem} from './render-parts.js';
import type {View} from './view.js';

/** Asks for number and code of an appointment that was made before. The code is never shown back nor stored. */
export function renderAccess(view: View, reference: string): TemplateResult {
  const {booking, words, shared, errors} = view;
  const {opening} = booking.visits;
  if (opening.loading && opening.slow) return renderSkeleton(true, 5, shared);
  const submit = (event: Event) => {
    event.preventDefault();
    if (opening.loading) return;
    const fields = (event.currentTarget as HTMLFormElement).elements;
    const value = (name: string) => (fields.namedItem(name) as HTMLInputElement).value.trim();
    const found: Record<string, string> = {};
    const parsed = parseReference(value('reference'));
    if (!value('reference')) found['reference'] = words.referenceMissing;
    else if (parsed?.kind !== 'appointment') found['reference'] = words.referenceWrong;
    if (!value('access-code')) found['access-code'] = words.codeMissing;
    if (view.check(found) && parsed) booking.open(parsed.reference, value('access-code'));
  };
  const field = (id: 'reference' | 'access-code', label: string, start: string) =>
    renderField({
      id,
      label,
      error: errors[id],
      control: html`<input
        class="input short"
        id=${id}
        name=${id}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        translate="no"
        maxlength="40"
        required
        aria-invalid=${errors[id] ? 'true' : nothing}
        aria-describedby=${describedBy({id, error: errors[id]})}
        value=${start}
      />`,
    });
  return html`<h3 id="step-title">${words.accessTitle}</h3>
    ${renderErrors(view)} ${renderProblem(view, opening.error)}
    <form class="stack-6" novalidate @submit=${submit}>
      <p class="muted">${words.accessHelp}</p>
      ${field('reference', words.reference, reference)} ${field('access-code', words.accessCode, '')}
      <div class="actions"><button class="button primary" type="submit">${words.open}</button></div>
    </form>`;
}
