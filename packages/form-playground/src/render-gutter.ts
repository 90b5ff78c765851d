import {html, type TemplateResult} from 'lit';
import type {ReportLine} from '@mpp-sdk/form-engine';

/** The numbers of the lines, those with an error marked. For the eye only: the list of errors says the same. */
export function renderGutter(lines: number, report: readonly ReportLine[]): TemplateResult {
  const wrong = report.flatMap(({level, place}) => (level === 'error' && place ? [place.line] : []));
  const marked = [...new Set(wrong)].filter((line) => line <= lines).sort((a, b) => a - b);
  const numbers = (from: number, to: number): string =>
    Array.from({length: Math.max(0, to - from)}, (_, i) => `${from + i}\n`).join('');
  const parts = marked.map((line, i) => html`${numbers((marked[i - 1] ?? 0) + 1, line)}<b>${line} !</b>${'\n'}`);
  return html`<pre class="gutter" aria-hidden="true">
${parts}${numbers((marked[marked.length - 1] ?? 0) + 1, lines + 1)}</pre>`;
}
