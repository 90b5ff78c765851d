import type {CompiledForm} from './compiled.js';
import {fieldsIn} from './fields-in.js';
import {getAt} from './pointer.js';
import {text} from './text.js';
import type {Answers, Pointer} from './types.js';

export interface ConsentText {
  readonly pointer: Pointer;
  readonly version?: string;
  /** Label and help as they are shown, a line each. */
  readonly text: string;
}

/** What was agreed to, in the words of the locale. Give it cleaned answers. */
export function consentTexts(form: CompiledForm, answers: Answers, locale: string): ConsentText[] {
  return fieldsIn(form, answers).flatMap(({kind, pointer, schema}): ConsentText[] => {
    if (kind !== 'consent' || getAt(answers, pointer) !== true) return [];
    const key = pointer.replace(/\/\d+(?=\/|$)/g, '');
    const words = [
      text(form, `${key}.label`, locale) ?? schema.title,
      text(form, `${key}.help`, locale) ?? schema.description,
    ];
    const version = schema['x-consent-version'];
    return [{pointer, ...(typeof version === 'string' && {version}), text: words.filter(Boolean).join('\n')}];
  });
}
