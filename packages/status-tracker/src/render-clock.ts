import {html, nothing, type TemplateResult} from 'lit';
import type {Application, ApplicationClock, ObservedTime, StageClock, Zone} from '@mpp-sdk/contract';
import {formatDate, formatDateTime, pick, toLocalDate} from '@mpp-sdk/domain';
import {icon} from '@mpp-sdk/core';
import type {CaseMessages} from './messages/case.js';
import type {ClockMessages} from './messages/clock.js';
import {live} from './text.js';

interface ClockView {
  application: Application;
  words: CaseMessages;
  clockWords: ClockMessages;
  locale: string;
  zone: Zone;
}

const isSettled = ({status}: Application) =>
  status === 'decided' || status === 'ready-for-pickup' || status === 'closed';

function daysOf(clock: ApplicationClock, settled: boolean, words: ClockMessages): string | undefined {
  const {workingDay, of} = clock;
  if (of === undefined) return undefined;
  if (of === 0) return words.sameDay;
  if (settled) return words.took(workingDay, of);
  return workingDay === 0 ? words.firstDay(of) : words.day(workingDay, of);
}

function renderDays(view: ClockView, clock: ApplicationClock): TemplateResult | typeof nothing {
  const {application, clockWords} = view;
  const text = daysOf(clock, isSettled(application), clockWords);
  if (text === undefined) return nothing;
  const {workingDay, of = 0, late} = clock;
  return html`<p><strong>${live(text)}</strong></p>
    ${
      of > 0
        ? html`<progress class=${late ? 'late' : nothing} aria-hidden="true" max=${of} .value=${workingDay}></progress>`
        : nothing
    }`;
}

function renderStage(stage: StageClock | undefined, {clockWords, locale}: ClockView): TemplateResult | typeof nothing {
  if (!stage) return nothing;
  const {name, workingDay, of, dueDate, late, deemedApproved} = stage;
  const facts = [
    ...(of ? [clockWords.stageDay(workingDay, of)] : []),
    ...(dueDate ? [clockWords.by(formatDate(dueDate, locale))] : []),
    ...(deemedApproved ? [clockWords.stageDeemed] : late ? [clockWords.stageLate] : []),
  ];
  const text = [clockWords.stage(pick(name, locale).text), ...facts].join(', ');
  return html`<p class="fact">${icon('arrow-right')}${live(text)}</p>`;
}

/** Why the dates are not those of the receipt: the clock stands, or the promise has moved. */
function renderChanges(clock: ApplicationClock, {clockWords, locale, zone}: ClockView): TemplateResult {
  const {stoppedSince, moved} = clock;
  const since = stoppedSince && formatDate(toLocalDate(stoppedSince, zone), locale);
  return html`${
    since
      ? html`<p class="fact">
          ${icon('clock')}<span><strong>${live(clockWords.stopped(since))}</strong> ${clockWords.stoppedDates}</span>
        </p>`
      : nothing
  }
  ${
    moved
      ? html`<p class="fact">
          ${icon('calendar')}${live(
            `${clockWords.moved(formatDate(moved.from, locale), formatDate(moved.to, locale))}, ${clockWords.movedWhy[moved.reason]}`,
          )}
        </p>`
      : nothing
  }`;
}

function renderObserved({cases, median, p80, since}: ObservedTime, {clockWords, locale}: ClockView): TemplateResult {
  return html`<div class="observed">
    <dt>${clockWords.observed}</dt>
    <dd>
      ${clockWords.observedText(cases, median, p80)}
      <span class="muted small">${clockWords.observedSince(formatDate(since, locale))}</span>
    </dd>
  </div>`;
}

function renderDates(view: ClockView): TemplateResult {
  const {application, words, clockWords, locale, zone} = view;
  const {promisedDate, legalDeadline, receivedAt, agency, observedTime, status, result, clock} = application;
  const rows: [string, unknown][] = [[clockWords.received, formatDateTime(receivedAt, zone, locale)]];
  const dated = (name: string, date: string | undefined) =>
    date && rows.unshift([name, live(formatDate(date, locale))]);
  dated(clockWords.deadline, legalDeadline);
  dated(clock?.stoppedSince ? clockWords.promisedStopped : clockWords.promised, promisedDate);
  if (agency) rows.push([clockWords.agency, pick(agency.name, locale).text]);
  // A decision says it in its status.
  if (result && status !== 'decided') rows.push([clockWords.result, live(words.statuses[result])]);
  return html`<dl class="case-facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
    ${observedTime ? renderObserved(observedTime, view) : nothing}
  </dl>`;
}

/** The clock of the service standard: which working day, until when, why it stands or has moved, and what is usual. */
export function renderClock(view: ClockView): TemplateResult {
  const {clock} = view.application;
  return html`<section class="clock stack" aria-labelledby="clock">
    <h3 id="clock">${view.clockWords.title}</h3>
    ${clock ? html`${renderDays(view, clock)} ${isSettled(view.application) ? nothing : renderStage(clock.stage, view)} ${renderChanges(clock, view)}` : nothing}
    ${renderDates(view)}
  </section>`;
}
