import {html, nothing, type TemplateResult} from 'lit';
import type {MppError} from '@mpp-sdk/api-client';
import type {RegionProfile} from '@mpp-sdk/contract';
import {parseReference} from '@mpp-sdk/domain';
import {
  accessIds,
  icon,
  renderAccess,
  renderContacts,
  renderErrorSummary,
  renderFailure,
  renderNotice,
  type SharedMessages,
  type SummaryEntry,
} from '@mpp-sdk/core';
import type {TrackerMessages} from './messages/index.js';
import {live} from './text.js';

export interface FormView {
  reference: string;
  /** the server is being asked */
  busy: boolean;
  errors: FormErrors;
  expired: boolean;
  error?: MppError;
  words: TrackerMessages;
  shared: SharedMessages;
  locale: string;
  profile?: RegionProfile;
  /** the number by phone, where the region sends it */
  recovery: unknown;
  /** why the region's profile, and with it its contacts, could not be loaded */
  profileError?: MppError;
  submit(event: SubmitEvent): void;
  retry(): void;
  retryProfile(): void;
  go(id: string): void;
}

export interface FormErrors {
  reference?: string;
  code?: string;
}

/** What can be said without asking the server. Numbers of regions with a system of their own pass as they are. */
export function formErrors(reference: string, code: string, words: TrackerMessages): FormErrors {
  const kind = parseReference(reference)?.kind;
  return {
    ...(!reference.trim() && {reference: words.referenceMissing}),
    ...(kind === 'appointment' && {reference: words.appointmentReference}),
    ...(!code.trim() && {code: words.codeMissing}),
  };
}

/** What the server refused, said at the fields; undefined when the error is another one. */
function refusal({error, words}: FormView): string | undefined {
  if (error?.code === 'wrong-reference-or-code') return words.wrong;
  return undefined;
}

function renderProblem(view: FormView): TemplateResult | typeof nothing {
  const {errors, error, expired, words, shared, locale, profile, retry, go} = view;
  const wrong = refusal(view);
  const entries: SummaryEntry[] = [
    ...(errors.reference ? [{id: accessIds.reference, text: errors.reference}] : []),
    ...(errors.code ? [{id: accessIds.code, text: errors.code}] : []),
    ...(wrong && !errors.reference && !errors.code ? [{id: accessIds.reference, text: wrong}] : []),
  ];
  // Which of the two is wrong is not known, so nothing is counted.
  const title = wrong ? shared.failure['invalid']?.[0] : shared.summaryTitle(entries.length);
  if (entries.length) return renderErrorSummary(title ?? '', entries, go);
  if (error?.kind === 'rate-limited') {
    const {retryAfter} = error;
    const title =
      retryAfter === undefined ? shared.codes['rate-limited'] : words.limited(Math.ceil(retryAfter / 60) || 1);
    return html`<div id="error-summary" tabindex="-1">${renderNotice({kind: 'error', role: 'alert', title})}</div>`;
  }
  if (error)
    return html`<div class="stack-4" id="error-summary" tabindex="-1">
      ${renderFailure({error, words: shared, locale, profile, retry})}
    </div>`;
  if (expired) return renderNotice({kind: 'info', title: words.expiredTitle, text: words.expired});
  return nothing;
}

/** Number and code; nothing else is asked, no account, no e-mail. */
export function renderForm(view: FormView): TemplateResult {
  const {reference, busy, errors, error, words, shared, locale, profile, profileError, submit, retryProfile} = view;
  const wrong = refusal(view) !== undefined;
  const failed = error !== undefined && !wrong && error.kind !== 'rate-limited';
  return html`<div class="stack-6">
    <div class="stack">
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.intro}</p>
    </div>
    ${renderProblem(view)}
    ${
      // One failure at a time: the attempt's own brings contacts and fallback too.
      profileError && !failed
        ? html`<div class="stack-4">
            ${renderFailure({error: profileError, words: shared, locale, profile, retry: retryProfile})}
          </div>`
        : nothing
    }
    <form class="stack-4" novalidate autocomplete="off" @submit=${submit}>
      ${renderAccess({
        reference,
        labels: {reference: words.reference, code: words.code},
        help: {reference: words.referenceHelp, code: words.codeHelp},
        errors,
        wrong,
      })}
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${busy ? 'true' : nothing}>
          ${live(busy ? words.opening : words.open)}
        </button>
      </div>
    </form>
    ${
      failed
        ? nothing
        : html`<details class="lost">
            <summary>${words.lostTitle}${icon('down')}</summary>
            <div class="stack-4">
              <p>${words.lost}</p>
              ${view.recovery} ${renderContacts(profile, shared, locale)}
            </div>
          </details>`
    }
  </div>`;
}
