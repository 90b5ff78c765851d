import type {FormDefinition} from '@mpp-sdk/contract';
import {checkText, compileForm, type CompiledForm, type CompileOptions, type FormReport} from '@mpp-sdk/form-engine';

/** What the form is called inside the playground, whatever its author calls it: a new name is no new form here. */
export const PREVIEW_ID = 'playground';

export interface Reading {
  readonly report: FormReport;
  /** What is sound of it; absent when nothing can be shown. */
  readonly form?: CompiledForm;
}

/** @param office its day and its holidays, for what is computed */
export function readDefinition(written: string, office: Pick<CompileOptions, 'today' | 'calendar'>): Reading {
  const text = written.replace(/^\ufeff/, '');
  const report = checkText(text);
  if (!report.counts) return {report};
  const {serviceId: _, ...definition} = JSON.parse(text) as FormDefinition;
  return {report, form: compileForm({...definition, id: PREVIEW_ID}, {...office, lenient: true})};
}
