import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {MppError} from '@mpp-sdk/api-client';
import type {Application, RegionProfile, Zone} from '@mpp-sdk/contract';
import {formatDate, formatDateTime, formatTime, pick, toLocalDate, toLocalTime, zoneName} from '@mpp-sdk/domain';
import {failureWords, icon, renderNotice, type SharedMessages} from '@mpp-sdk/core';
import type {CaseMessages} from './messages/case.js';
import {renderDocuments} from './render-documents.js';
import {renderTimeline} from './render-timeline.js';
import {decisionReason, isLate, statusLook} from './status-look.js';
import {inLanguage, live} from './text.js';

export interface CaseView {
  application: Application;
  checkedAt: number;
  checking: boolean;
  stale?: MppError;
  /** the answer has just been taken */
  answered: boolean;
  tasks: unknown;
  words: CaseMessages;
  shared: SharedMessages;
  locale: string;
  zone: Zone;
  profile?: RegionProfile;
  check(): void;
  close(): void;
}

function renderHead({application, words, shared, locale, profile}: CaseView): TemplateResult {
  const {serviceName, reference, agencyStatus} = application;
  const look = statusLook(application);
  const own = agencyStatus.code !== application.status ? inLanguage(agencyStatus.label, locale) : nothing;
  return html`<header class="stack">
    <div class="titled">
      <h2 tabindex="-1">${serviceName ? inLanguage(serviceName, locale) : words.application}</h2>
      ${profile?.sample ? html`<span class="badge">${shared.sample}</span>` : nothing}
    </div>
    <p class="muted">${words.reference} <strong class="number reference" translate="no">${reference}</strong></p>
    <p class="status ${look.kind}">
      ${keyed(look.icon, icon(look.icon))}<span class="visually-hidden">${words.status}: </span
      ><strong>${live(words.statuses[look.words])}</strong>
    </p>
    ${own === nothing ? nothing : html`<p>${own}</p>`}
  </header>`;
}

/** Who acts, what, by when. */
function renderNext({application, words, locale}: CaseView): TemplateResult {
  const {who, text, by} = application.nextStep;
  return html`<section class="box next stack" aria-labelledby="next">
    <h3 id="next">${words.nextTitle}</h3>
    <p><strong>${live(words.who[who])}</strong></p>
    <p>${inLanguage(text, locale)}</p>
    ${by ? html`<p class="fact">${icon('calendar')}${live(words.by(formatDate(by, locale)))}</p>` : nothing}
  </section>`;
}

function renderDecision({application, words}: CaseView): TemplateResult | typeof nothing {
  const {result} = application;
  const reason = decisionReason(application);
  if (!result || result === 'granted' || !reason) return nothing;
  return renderNotice({
    kind: result === 'refused' || result === 'not-processed' ? 'error' : 'attention',
    title: words.reasonTitle(words.statuses[result]),
    text: html`<div class="stack">
      <p class="note">${reason}</p>
      <p>${words.objection}</p>
    </div>`,
  });
}

function renderLate({application, checkedAt, words, shared, profile, zone}: CaseView): TemplateResult | typeof nothing {
  if (!isLate(application, toLocalDate(checkedAt, zone))) return nothing;
  const complaint = profile?.contacts.complaintUrl;
  return renderNotice({
    kind: 'attention',
    title: words.lateTitle,
    text: words.late,
    actions: complaint
      ? html`<a href=${complaint} target="_blank" rel="noopener noreferrer">${shared.complaint}</a>`
      : nothing,
  });
}

function renderFacts({application, words, locale, zone}: CaseView): TemplateResult {
  const {promisedDate, legalDeadline, receivedAt, agency, clockStops} = application;
  const paused = clockStops.some(({to}) => to === undefined);
  const rows: [string, unknown][] = [
    ...(promisedDate ? [[words.promised, live(formatDate(promisedDate, locale))] as [string, unknown]] : []),
    ...(legalDeadline ? [[words.deadline, live(formatDate(legalDeadline, locale))] as [string, unknown]] : []),
    [words.received, formatDateTime(receivedAt, zone, locale)],
    ...(agency ? [[words.agency, pick(agency.name, locale).text] as [string, unknown]] : []),
  ];
  return html`<div class="stack">
    <dl class="case-facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${paused ? html`<p class="fact">${icon('clock')}<span>${words.clockStopped}</span></p>` : nothing}
  </div>`;
}

/** The last data stay when new ones cannot be had, and it is said how old they are. */
function renderStale({stale, checkedAt, words, shared, locale, zone}: CaseView): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  const {advice} = failureWords(stale, shared);
  const since = shared.staleAt(formatDateTime(checkedAt, zone, locale));
  return renderNotice({
    kind: 'attention',
    title: stale.kind === 'offline' ? words.offlineTitle : words.staleTitle,
    text: html`<p>${live(`${since}.`)}</p>
      ${stale.kind === 'offline' ? nothing : html`<p>${advice}</p>`}`,
  });
}

/** The case: what happens next first, then what the citizen must do, then how it came so. */
export function renderCase(view: CaseView): TemplateResult {
  const {application, checkedAt, checking, answered, tasks, words, locale, zone, check, close} = view;
  const time = `${formatTime(toLocalTime(checkedAt, zone), locale)} ${zoneName(zone)}`;
  return html`<div class="stack-6">
    ${renderHead(view)} ${answered ? renderNotice({kind: 'success', title: words.answered}) : nothing}
    ${renderStale(view)} ${renderNext(view)} ${tasks} ${renderDecision(view)} ${renderLate(view)} ${renderFacts(view)}
    ${keyed(application.events.length, renderTimeline(application, {words, locale, zone}))}
    ${keyed(application.updatedAt, renderDocuments(application, {words, locale}))}
    <footer class="end stack no-print">
      <p class="muted">${live(words.checkedAt(time))}</p>
      <div class="actions">
        <button class="button" type="button" aria-disabled=${checking ? 'true' : nothing} @click=${check}>
          ${live(checking ? words.checking : words.check)}
        </button>
        <button class="link-button other" type="button" @click=${close}>${words.other}</button>
      </div>
    </footer>
  </div>`;
}
