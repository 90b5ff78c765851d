import type {RegionProfile} from '@mpp-sdk/contract';
import {formatDate, formatNumber, isLocalDate, pick} from '@mpp-sdk/domain';
import type {QrController, SharedMessages} from '@mpp-sdk/core';
import {errorText} from '@mpp-sdk/form-engine';
import type {FieldError, FieldItem, Page, Pointer} from '@mpp-sdk/form-engine';
import type {MppClient} from '@mpp-sdk/api-client';
import type {ApplicationController} from './application-controller.js';
import type {FormError} from './field-errors.js';
import type {Messages} from './messages/index.js';
import type {Parts} from './parts.js';
import type {Prefill} from './prefill-offers.js';

/** What the templates need to know of the element. */
export interface View {
  controller: ApplicationController;
  words: Messages;
  shared: SharedMessages;
  locale: 'id' | 'en';
  profile?: RegionProfile;
  qr: QrController;
  client?: MppClient;
  /** Offered by the page around, never filled in by itself. */
  prefill?: Prefill;
  /** Tells the page's developer, once. */
  warn: (text: string) => void;
  /** Numbers of questions, for the ids of their controls. */
  ids: Map<Pointer, number>;
  parts: Parts;
  /** Warnings by pointer, in words. */
  warnings: ReadonlyMap<Pointer, string>;
  /** Numbers of identity that are shown in full on the review page. */
  revealed: ReadonlySet<Pointer>;
  toggleRevealed: (pointer: Pointer) => void;
  /** Moves focus to the control with that id, or to what is wrong in the group with that id. */
  go: (id: string) => void;
  /** Moves focus to the element with that id once it is drawn. */
  focus: (id: string) => void;
}

/** The id of a field's control. It says nothing of the question, so that no password manager takes it for another. */
export function fieldId({ids}: Pick<View, 'ids'>, pointer: Pointer): string {
  let id = ids.get(pointer);
  if (id === undefined) ids.set(pointer, (id = ids.size));
  return `field-${id}`;
}

/** A page without a label of its own, such as the only one of a form, goes by the form's title. */
export const pageName = ({controller, locale}: Pick<View, 'controller' | 'locale'>, {label}: Page): string =>
  label || (controller.form ? pick(controller.form.definition.title, locale).text : '');

/** An error in words, with dates and numbers as they are read here. */
export function errorWords(
  {controller, words, locale}: Pick<View, 'controller' | 'words' | 'locale'>,
  error: FormError,
  item?: FieldItem,
): string {
  const own =
    controller.form && !error.code.startsWith('upload') && errorText(controller.form, error as FieldError, locale);
  if (own) return own;
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
  // How large is said beside the chooser; a number of bytes would help nobody.
  if (error.code === 'max' && item?.field === 'file') return words.errors.max({});
  return (words.errors[error.code] ?? words.errors.invalid)({...params, ...(error.params['min'] === 1 && {min: 1})});
}
