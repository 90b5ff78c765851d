import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '@mpp-sdk/core';
import type {FormReport, ReportLine} from '@mpp-sdk/form-engine';
import type {Messages} from './messages/id.js';

/** So many are worth reading at once. */
const MOST = 50;

/** @param go to the line that was pressed */
export function renderReport(
  {lines, counts}: FormReport,
  locale: 'id' | 'en',
  words: Messages,
  go: (line: ReportLine) => void,
): TemplateResult {
  const errors = lines.filter(({level}) => level === 'error').length;
  const rest = lines.length - MOST;
  return html`<section class="stack" aria-labelledby="report-title">
    <h3 id="report-title">${words.report}</h3>
    <p role="status">${lines.length ? words.unsound(errors, lines.length - errors) : words.sound}</p>
    ${
      lines.length
        ? html`<ol class="plain report">
            ${lines.slice(0, MOST).map((line) => renderLine(line, locale, words, go))}
          </ol>`
        : nothing
    }
    ${rest > 0 ? html`<p class="muted">${words.more(rest)}</p>` : nothing}
    ${
      counts
        ? html`<p class="muted small">
            ${words.counts(counts.pages, counts.questions, counts.repeats, counts.computed)}
          </p>`
        : nothing
    }
  </section>`;
}

function renderLine(
  line: ReportLine,
  locale: 'id' | 'en',
  words: Messages,
  go: (line: ReportLine) => void,
): TemplateResult {
  const {level, path, place} = line;
  const head = html`${words[level]}${place ? html`, ${words.place(place.line, place.column)}` : nothing}`;
  return html`<li class="fact ${level}-line">
    ${icon(level === 'error' ? 'error' : 'info')}
    <div>
      ${
        place
          ? html`<button class="link-button place" type="button" @click=${() => go(line)}>${head}</button>`
          : html`<strong>${head}</strong>`
      }
      <p>${line.words[locale]}</p>
      ${path ? html`<p class="muted small path">${path}</p>` : nothing}
    </div>
  </li>`;
}
