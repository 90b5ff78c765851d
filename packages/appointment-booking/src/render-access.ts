import {html, type TemplateResult} from 'lit';
import {parseReference} from '@mpp-sdk/domain';
import {accessIds, accessOf, renderAccess as renderFields, renderSkeleton} from '@mpp-sdk/core';
import {renderErrors, renderProblem} from './render-parts.js';
import {visitMessages} from './messages/visit.js';
import type {View} from './view.js';

/** Asks for number and code of an appointment that was made before. The code is never shown back nor stored. */
export function renderAccess(view: View, start: string): TemplateResult {
  const {booking, shared, errors} = view;
  const words = visitMessages[view.locale];
  const {opening} = booking.visits;
  if (opening.loading && opening.slow) return renderSkeleton(true, 5, shared);
  const submit = (event: Event) => {
    event.preventDefault();
    if (opening.loading) return;
    const {reference, code} = accessOf(event.currentTarget as HTMLFormElement);
    const found: Record<string, string> = {};
    const parsed = parseReference(reference);
    if (!reference) found[accessIds.reference] = words.referenceMissing;
    else if (parsed?.kind !== 'appointment') found[accessIds.reference] = words.referenceWrong;
    if (!code) found[accessIds.code] = words.codeMissing;
    if (view.check(found) && parsed) booking.open(parsed.reference, code);
  };
  return html`<h3 id="step-title">${words.accessTitle}</h3>
    ${renderErrors(view)} ${renderProblem(view, opening.error)}
    <form class="stack-6" novalidate @submit=${submit}>
      <p class="muted">${words.accessHelp}</p>
      ${renderFields({
        reference: start,
        labels: {reference: words.reference, code: words.accessCode},
        errors: {reference: errors[accessIds.reference], code: errors[accessIds.code]},
      })}
      <div class="actions"><button class="button primary" type="submit">${words.open}</button></div>
    </form>`;
}
