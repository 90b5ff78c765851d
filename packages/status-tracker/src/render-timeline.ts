import {html, nothing, type TemplateResult} from 'lit';
import type {Application, ApplicationEvent, Zone} from '@mpp-sdk/contract';
import {formatDateTime} from '@mpp-sdk/domain';
import type {CaseMessages} from './messages/case.js';
import {inLanguage} from './text.js';

interface TimelineWords {
  words: CaseMessages;
  locale: string;
  zone: Zone;
}

/** The kind of event where it says more than the status; else the agency's label; else the status. */
function titleOf({type, by, label, status}: ApplicationEvent, {words, locale}: TimelineWords): unknown {
  const kind = type === 'message' && by === 'applicant' ? words.ownMessage : words.eventTypes[type];
  if (kind) return kind;
  return label ? inLanguage(label, locale) : words.statuses[status];
}

function renderEvent(event: ApplicationEvent, view: TimelineWords): TemplateResult {
  const {words, locale, zone} = view;
  const {at, by, note} = event;
  return html`<li>
    <strong>${titleOf(event, view)}</strong>
    <p class="muted small">
      ${by ? `${words.by_[by]} · ` : nothing}<time datetime=${at}>${formatDateTime(at, zone, locale)}</time>
    </p>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </li>`;
}

/** What has happened, newest first. */
export function renderTimeline({events}: Application, view: TimelineWords): TemplateResult {
  const newestFirst = [...events].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || Number(b.id) - Number(a.id));
  return html`<section class="stack" aria-labelledby="history">
    <h3 id="history">${view.words.history}</h3>
    <ol class="plain timeline" reversed>
      ${newestFirst.map((event) => renderEvent(event, view))}
    </ol>
  </section>`;
}
