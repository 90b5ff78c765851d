import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {icon, renderField, renderFieldset} from '@mpp-sdk/core';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem, Item} from '@mpp-sdk/form-engine';
import {isSearched, isSignature, isUpload} from './field-kinds.js';
import {renderCheckboxes, renderConsent, renderRadios, renderSelect} from './render-choice.js';
import {renderInput, renderTextarea} from './render-input.js';
import type {ControlView} from './render-input.js';
import {withPart} from './render-part.js';
import {errorWords, fieldId} from './view.js';
import type {View} from './view.js';

type Control = {grouped?: boolean; template: TemplateResult};

/** The control of a kind, and whether it is a group that needs a legend. */
function controlOf(view: View, control: ControlView): Control {
  const {item} = control;
  const {words, parts} = view;
  const yesNo = [
    {value: true, label: words.yes},
    {value: false, label: words.no},
  ];
  if (isSignature(item)) {
    return {grouped: true, template: withPart(view, 'signature', (part) => part.renderSignature(view, control))};
  }
  switch (item.field) {
    case 'textarea':
      return {template: renderTextarea(view, control)};
    case 'boolean':
      return {grouped: true, template: renderRadios(view, control, yesNo)};
    case 'multichoice':
      // Without the search the list is long, and complete.
      if (!isSearched(item) || parts.failed('search')) {
        return {grouped: true, template: renderCheckboxes(view, control, item.options)};
      }
      return {grouped: true, template: withPart(view, 'search', (part) => part.renderManySearched(view, control))};
    case 'choice':
      if (item.widget === 'radio') return {grouped: true, template: renderRadios(view, control, item.options ?? [])};
      if (!isSearched(item) || parts.failed('search')) return {template: renderSelect(view, control)};
      return {template: withPart(view, 'search', (part) => part.renderOneSearched(view, control))};
    case 'address':
      return {grouped: true, template: withPart(view, 'address', (part) => part.renderAddress(view, control))};
    case 'file':
      return {template: withPart(view, 'files', (part) => part.renderFile(view, control))};
    default:
      return {template: renderInput(view, control)};
  }
}

/** What is always true of a kind: limits of a file, how a date or time may be written. */
function hintOf(view: View, item: FieldItem): string {
  const {words} = view;
  if (isUpload(item.field)) return isSignature(item) ? '' : (view.parts.get('files')?.limitWords(view, item) ?? '');
  return item.field === 'date' ? words.dateHint : item.field === 'time' ? words.timeHint : '';
}

/** One purpose of several questions in a row is said once, at the first. */
const saysAnew = ({purpose}: FieldItem, before?: Item): boolean =>
  !(before?.kind === 'field' && before.purpose === purpose);

/** A question with its help, its error and, below, what is worth a second look. */
export function renderQuestion(view: View, item: FieldItem, before?: Item): TemplateResult {
  const {controller, shared, warnings} = view;
  const id = fieldId(view, item.pointer);
  if (item.computed) return withPart(view, 'computed', (part) => part.renderComputed(view, id, item));
  const fault = controller.errors.find(({pointer}) => pointer === item.pointer);
  const said = fault && errorWords(view, fault, item);
  // Its own node each time: a translator may have replaced the text.
  const error = said && keyed(said, html`<span>${said}</span>`);
  const hint = hintOf(view, item);
  const filled = controller.prefilled.get(item.pointer);
  const from = filled && filled.value === getAt(controller.answers, item.pointer) && filled.from;
  const more = [from, hint, saysAnew(item, before) && item.purpose]
    .filter(Boolean)
    .map((one) => html`<span>${one} </span>`);
  const help = item.help || more.length ? html`${item.help} ${more}` : undefined;
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
