import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface FieldView {
  /** id of the control, unique in its shadow root */
  id: string;
  label: string;
  help?: unknown;
  error?: unknown;
  /** said after the label when the field may stay empty */
  optional?: string;
  /** the native control; give it `id`, `class="input"`, `aria-describedby=${describedBy(view)}` and `aria-invalid` */
  control: TemplateResult;
}

/** The ids that describe a control: its help and its error, in reading order. */
export const describedBy = ({id, help, error}: Pick<FieldView, 'id' | 'help' | 'error'>) =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** Label above, help under the label, then the error with icon and word, then the control. */
export const renderField = (view: FieldView): TemplateResult => {
  const {id, label, help, error, optional, control} = view;
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label for=${id}>${label}${optional ? html` <span class="muted">${optional}</span>` : nothing}</label>
    ${help ? html`<div class="help" id="${id}-help">${help}</div>` : nothing}
    ${error ? html`<div class="error" id="${id}-error">${icon('error')}<span>${error}</span></div>` : nothing}
    ${control}
  </div>`;
};

/** The same for a set of radio buttons or check boxes. */
export const renderFieldset = (view: FieldView): TemplateResult => {
  const {id, label, help, error, optional, control} = view;
  return html`<fieldset
    class="field ${error ? 'invalid' : ''}"
    id=${id}
    aria-describedby=${describedBy(view)}
    tabindex="-1"
  >
    <legend>${label}${optional ? html` <span class="muted">${optional}</span>` : nothing}</legend>
    ${help ? html`<div class="help" id="${id}-help">${help}</div>` : nothing}
    ${error ? html`<div class="error" id="${id}-error">${icon('error')}<span>${error}</span></div>` : nothing}
    ${control}
  </fieldset>`;
};

export interface SummaryEntry {
  /** id of the control to go to */
  id: string;
  text: string;
}

/** The list of what to correct, each a way to its field. Focus it after a failed attempt (id `error-summary`). */
export const renderErrorSummary = (title: string, entries: SummaryEntry[], go: (id: string) => void): TemplateResult =>
  html`<div class="notice error" id="error-summary" role="alert" tabindex="-1">
    ${icon('error')}
    <div class="stack">
      <strong class="notice-title">${title}</strong>
      <ul>
        ${entries.map(
          ({id, text}) =>
            html`<li>
              <a
                href="#${id}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  go(id);
                }}
                >${text}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
