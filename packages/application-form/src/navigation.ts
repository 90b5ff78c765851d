import type {Page} from '@mpp-sdk/form-engine';
import {pageOf} from './field-errors.js';
import type {FormError} from './field-errors.js';
import type {FormStep} from './form-step.js';

type OnPage = FormStep & {step: 'page'};

/** The page that holds the first error that stands on one. */
export function pageOfErrors(errors: readonly FormError[], pages: readonly Page[]): Page | undefined {
  return errors.map(({pointer}) => pageOf(pages, pointer)).find((page) => page !== undefined);
}

/** Errors of other pages than this one. */
export function errorsElsewhere(errors: readonly FormError[], pages: readonly Page[], index: number): FormError[] {
  return errors.filter(({pointer}) => {
    const page = pageOf(pages, pointer);
    return page !== undefined && page.index !== index;
  });
}

/** From a page without errors: to the next one; whoever came from the review goes back there, once all is mended. */
export function stepAhead(
  {index, toReview}: OnPage,
  pages: readonly Page[],
  elsewhere: readonly FormError[],
): FormStep {
  const ahead = pages[pages.findIndex((page) => page.index === index) + 1];
  if (!toReview && ahead) return {step: 'page', index: ahead.index, toReview: false};
  const first = pageOfErrors(elsewhere, pages);
  return first ? {step: 'page', index: first.index, toReview: true} : {step: 'review'};
}

/** Backwards never asks for anything. */
export function stepBack(state: FormStep, pages: readonly Page[]): FormStep {
  if (state.step === 'page' && state.toReview) return {step: 'review'};
  const at = state.step === 'page' ? pages.findIndex(({index}) => index === state.index) : pages.length;
  const before = pages[at - 1];
  return before ? {step: 'page', index: before.index, toReview: false} : {step: 'intro'};
}
