import type {RegionProfile} from '@mpp-sdk/contract';
import {formatDate, formatNumber, isLocalDate, pick} from '@mpp-sdk/domain';
import type {SharedMessages} from '@mpp-sdk/core';
import type {FieldItem, Page, Pointer} from '@mpp-sdk/form-engine';
import type {ApplicationController} from './application-controller.js';
import type {FormError} from './field-errors.js';
import type {Messages} from './messages/index.js';

/** What the templates need to know of the element. */
export interface View {
  controller: ApplicationController;
  words: Messages;
  shared: SharedMessages;
  locale: 'id' | 'en';
  profile?: RegionProfile;
  /** Warnings by pointer, in words. */
  warnings: ReadonlyMap<Pointer, string>;
  /** Numbers of identity that are shown in full on the review page. */
  revealed: ReadonlySet<Pointer>;
  toggleRevealed: (pointer: Pointer) => void;
  /** Moves focus to the control with that id. */
  go: (id: string) => void;
}

/** The id of a field's control; the same as long as the definition is. */
export function fieldId({controller}: Pick<View, 'controller'>, pointer: Pointer): string {
  return `field-${controller.form?.fields.findIndex((field) => field.pointer === pointer) ?? 0}`;
}

/** A page without a label of its own, such as the only one of a form, goes by the form's title. */
export const pageName = ({controller, locale}: Pick<View, 'controller' | 'locale'>, {label}: Page): string =>
  label || (controller.form ? pick(controller.form.definition.title, locale).text : '');

/** An error in words, with dates and numbers as they are read here. */
export function errorWords(
  {words, locale}: Pick<View, 'words' | 'locale'>,
  error: FormError,
  item?: FieldItem,
): string {
  const params: {[name: string]: string} = {};
  for (const name of Object.keys(error.params)) {
    const value = error.params[name]!;
    params[name] =
      typeof value === 'string' && isLocalDate(value)
        ? formatDate(value, locale)
        : typeof value === 'number'
          ? formatNumber(value, locale)
          : value;
  }
  if (error.code === 'max' && item?.field === 'file') return words.files.refusals['too-large'];
  return (words.errors[error.code] ?? words.errors.invalid)({...params, ...(error.params['min'] === 1 && {min: 1})});
}
