import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {icon, renderField, renderFieldset} from '@mpp-sdk/core';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {renderCheckboxes, renderConsent, renderRadios, renderSelect} from './render-choice.js';
import {limitWords, renderFile} from './render-file.js';
import {renderInput, renderTextarea} from './render-input.js';
import type {ControlView} from './render-input.js';
import {errorWords, fieldId} from './view.js';
import type {View} from './view.js';

/** The control of a kind, and whether it is a group that needs a legend. */
function controlOf(view: View, control: ControlView): {grouped: boolean; template: TemplateResult} {
  const {item} = control;
  const {words} = view;
  const yesNo = [
    {value: true, label: words.yes},
    {value: false, label: words.no},
  ];
  switch (item.field) {
    case 'textarea':
      return {grouped: false, template: renderTextarea(view, control)};
    case 'boolean':
      return {grouped: true, template: renderRadios(view, control, yesNo)};
    case 'multichoice':
      return {grouped: true, template: renderCheckboxes(view, control)};
    case 'choice':
      if (item.widget === 'radio') return {grouped: true, template: renderRadios(view, control, item.options ?? [])};
      return {grouped: false, template: renderSelect(view, control)};
    case 'file':
      return {grouped: false, template: renderFile(view, control)};
    default:
      return {grouped: false, template: renderInput(view, control)};
  }
}

/** A question with its help, its error and, below, what is worth a second look. */
export function renderQuestion(view: View, item: FieldItem): TemplateResult {
  const {controller, shared, warnings} = view;
  const id = fieldId(view, item.pointer);
  const fault = controller.errors.find(({pointer}) => pointer === item.pointer);
  const said = fault && errorWords(view, fault, item);
  // Its own node each time: a translator may have replaced the text.
  const error = said && keyed(said, html`<span>${said}</span>`);
  const limits = item.field === 'file' ? limitWords(view, item) : '';
  const help = item.help || limits ? html`${item.help} ${limits ? html`<span>${limits}</span>` : nothing}` : undefined;
  const warning = warnings.get(item.pointer);
  const parts = [help && `${id}-help`, error && `${id}-error`, warning && `${id}-warning`];
  const describedBy = parts.filter(Boolean).join(' ') || nothing;
  const control = {id, item, describedBy, invalid: !!error} as const;
  const warned = html`<div class="warning" id="${id}-warning" role="status">
    ${warning ? html`${icon('alert')}<span>${warning}</span>` : nothing}
  </div>`;
  if (item.field === 'consent') {
    return html`<div class="field ${error ? 'invalid' : ''}">
      ${error ? html`<div class="error" id="${id}-error">${icon('error')}${error}</div>` : nothing}
      ${renderConsent(view, control)}
      ${help ? html`<div class="help consent-help" id="${id}-help">${help}</div>` : nothing}
    </div>`;
  }
  const {grouped, template} = controlOf(view, control);
  return (grouped ? renderFieldset : renderField)({
    id,
    label: item.label,
    help,
    error,
    optional: item.required ? undefined : shared.optional,
    control: item.field === 'nik' ? html`${template}${warned}` : template,
  });
}
