import {css, html, nothing, type TemplateResult} from 'lit';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {formatAnswer} from './format-answer.js';
import {partWords} from './messages/parts.js';
import type {View} from './view.js';

export const styles = css`
  .computed-label {
    font-weight: 600;
  }
  output {
    font-size: 20px;
    font-variant-numeric: tabular-nums;
  }
`;

/** Worked out from other answers: a text that says itself anew, never a control. */
export function renderComputed({words, locale}: View, id: string, item: FieldItem): TemplateResult {
  const said = formatAnswer(item, item.value, {words, locale, covered: false}) ?? partWords[locale].notYet;
  return html`<div class="field">
    <span class="computed-label" id="${id}-label">${item.label}</span>
    ${item.help ? html`<div class="help">${item.help}</div>` : nothing}
    <output id=${id} aria-labelledby="${id}-label" translate="no" .textContent=${said}></output>
  </div>`;
}
