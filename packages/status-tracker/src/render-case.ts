import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {MppError} from '@mpp-sdk/api-client';
import {formatDate, formatDateTime, formatTime, toLocalTime, zoneName} from '@mpp-sdk/domain';
import {failureWords, icon, renderNotice} from '@mpp-sdk/core';
import {renderClock} from './render-clock.js';
import {renderDocuments} from './render-documents.js';
import {renderDecision, renderLate, type OutcomeView} from './render-outcome.js';
import {renderTimeline} from './render-timeline.js';
import {statusLook} from './status-look.js';
import {inLanguage, live} from './text.js';

export interface CaseView extends OutcomeView {
  checking: boolean;
  stale?: MppError;
  /** news show by themselves */
  live?: boolean;
  /** the answer has just been taken */
  answered: boolean;
  tasks: unknown;
  /** for writing to the office */
  messages: unknown;
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
    ${renderStale(view)} ${renderNext(view)} ${tasks} ${renderDecision(view)} ${renderLate(view)} ${renderClock(view)}
    ${keyed(application.events.length, renderTimeline(application, {words, locale, zone}))}
    ${keyed(application.updatedAt, renderDocuments(application, {words, locale}))} ${view.messages}
    <footer class="end stack no-print">
      <p class="muted">
        ${live(words.checkedAt(time))} ${view.live && application.status !== 'closed' ? `· ${words.live}` : nothing}
      </p>
      <div class="actions">
        <button class="button" type="button" aria-disabled=${checking ? 'true' : nothing} @click=${check}>
          ${live(checking ? words.checking : words.check)}
        </button>
        <button class="link-button other" type="button" @click=${close}>${words.other}</button>
      </div>
    </footer>
  </div>`;
}
