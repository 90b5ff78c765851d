import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, pick, toLocalDate} from '@mpp-sdk/domain';
import {renderContacts, renderNotice, type SharedMessages} from '@mpp-sdk/core';
import type {Complaint, ComplaintView} from './complaint.js';
import type {CaseMessages} from './messages/case.js';
import {decisionReason, isLate} from './status-look.js';

export interface OutcomeView extends ComplaintView {
  complaint: Complaint;
  words: CaseMessages;
  shared: SharedMessages;
}

/** A result that is not what was applied for: why, and how to object. */
export function renderDecision(view: OutcomeView): TemplateResult | typeof nothing {
  const {application, words, clockWords, shared, locale, profile} = view;
  const {result, agency} = application;
  if (!result || result === 'granted' || result === 'withdrawn') return nothing;
  const reason = decisionReason(application);
  return renderNotice({
    kind: result === 'partially' ? 'attention' : 'error',
    title: clockWords.reasonTitle(words.statuses[result]),
    text: html`<div class="stack">
      <p class="note">${reason ?? clockWords.noReason}</p>
      <p>${clockWords.objection} ${agency ? clockWords.objectionTo(pick(agency.name, locale).text) : nothing}</p>
      ${renderContacts(profile, shared, locale)}
    </div>`,
  });
}

/** The clock has run out: said plainly, with the complaint ready. */
export function renderLate(view: OutcomeView): TemplateResult | typeof nothing {
  const {application, checkedAt, clockWords, locale, zone, complaint} = view;
  if (!isLate(application, toLocalDate(checkedAt, zone))) return nothing;
  const {promisedDate, legalDeadline, clock} = application;
  const day = (date: string) => formatDate(date, locale);
  return html`${
    clock?.deemedApproved && legalDeadline
      ? renderNotice({kind: 'info', title: clockWords.deemedTitle, text: clockWords.deemed(day(legalDeadline))})
      : nothing
  }
  ${renderNotice({
    kind: 'attention',
    title: clockWords.lateTitle,
    text: html`<div class="stack">
      ${promisedDate ? html`<p>${clockWords.latePromise(day(promisedDate))}</p>` : nothing}
      ${legalDeadline && !promisedDate ? html`<p>${clockWords.lateLaw(day(legalDeadline))}</p>` : nothing}
      <p>${clockWords.late}</p>
      ${complaint.render(view)}
    </div>`,
  })}`;
}
