import {fieldAt, getAt, validate} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, FieldError, FieldItem, Item, Page, Pointer, RepeatItem} from '@mpp-sdk/form-engine';
import type {Problem} from '@mpp-sdk/contract';
import {isUpload} from './field-kinds.js';
import type {FileUploads} from './file-uploads.js';

/** What can be wrong with a field: what the form's engine says, and what only the way to the server knows. */
export type ErrorCode = FieldError['code'] | 'uploading' | 'upload-failed' | 'upload-gone';
export interface FormError {
  readonly pointer: Pointer;
  readonly code: ErrorCode;
  readonly params: FieldError['params'];
  /** Where the definition's own words for it stand. */
  readonly text?: string;
}

/** The questions of a page, whatever group they stand in. */
export const fieldItems = (items: readonly Item[]): FieldItem[] =>
  questions(items).filter((item): item is FieldItem => item.kind === 'field');

/** The same, and the lists that hold some of them: what an error can stand at. */
export function questions(items: readonly Item[]): (FieldItem | RepeatItem)[] {
  return items.flatMap((item): (FieldItem | RepeatItem)[] => {
    if (item.kind === 'field') return [item];
    if (item.kind === 'group') return questions(item.items);
    return item.kind === 'repeat' ? [item, ...item.entries.flatMap((entry) => questions(entry.items))] : [];
  });
}

export const pageOf = (pages: readonly Page[], pointer: Pointer): Page | undefined =>
  pages.find(({items}) => questions(items).some((item) => item.pointer === pointer));

/**
 * What is wrong on one page, or in the whole form. A file on its way that this device could not keep may be left behind
 * on a page, but not when the form is sent; one that failed is never passed over in silence.
 */
export function formErrors(
  form: CompiledForm,
  answers: Answers,
  uploads: FileUploads | undefined,
  pages: readonly Page[],
  page?: number,
): FormError[] {
  const fileErrors = pages
    .filter(({index}) => page === undefined || index === page)
    .flatMap(({items}) => fieldItems(items))
    .filter(({field}) => isUpload(field))
    .flatMap(({pointer}): FormError[] => {
      const files = uploads?.of(pointer) ?? [];
      if (files.some(({state}) => state === 'failed')) return [{pointer, code: 'upload-failed', params: {}}];
      const fleeting = files.some((file) => file.state === 'sending' && !file.id);
      return fleeting ? [{pointer, code: 'uploading', params: {}}] : [];
    });
  const waiting = new Map(fileErrors.map((error) => [error.pointer, error]));
  const errors = validate(form, answers, page === undefined ? {} : {page}).flatMap((error): FormError[] => {
    const upload = waiting.get(error.pointer);
    waiting.delete(error.pointer);
    return [upload ?? error];
  });
  const all = [...errors, ...waiting.values()];
  return page === undefined ? all : all.filter(({code}) => code !== 'uploading');
}

/** The server's pointers as errors of our fields; what belongs to no field is left out. */
export function serverErrors(form: CompiledForm, answers: Answers, problem: Problem | undefined): FormError[] {
  const own = new Map(validate(form, answers).map((error) => [error.pointer, error]));
  return (problem?.errors ?? []).flatMap(({pointer, code}): FormError[] => {
    const at = pointer.replace(/^\/answers/, '');
    const field = fieldAt(form, at) ?? fieldAt(form, at.replace(/\/\d+$/, ''));
    if (!field) return [];
    const known = code === 'upload-incomplete' ? 'upload-gone' : (code as ErrorCode);
    return [own.get(field.pointer) ?? {pointer: field.pointer, code: known, params: {}}];
  });
}

/** Upload ids of a file field, one or many. */
export function uploadIds(answers: Answers, pointer: Pointer): string[] {
  const value = getAt(answers, pointer);
  return (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '');
}
