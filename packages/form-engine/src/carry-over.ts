import type {FormDefinition, FormMigration} from '@mpp-sdk/contract';
import {compileForm} from './compile-form.js';
import type {CompiledForm} from './compiled.js';
import {fitAnswers} from './fit-answers.js';
import {migrate} from './migrate.js';
import type {Answers, Pointer} from './types.js';
import {validate} from './validate.js';

/** An answer that has no place in the new version. Show it: it was typed once. */
export interface LostAnswer {
  /** Where it stood last. Its label may still be among the texts (`<pointer>.label`). */
  readonly pointer: Pointer;
  readonly value: unknown;
  /**
   * `removed`: the question is no longer asked; `unknown`: the new version does not know it, and no migration says why;
   * `unfit`: the question takes other answers now; `taken`: something else stands where it should go; `consent`: consent
   * is given to words, and these may be others now.
   */
  readonly reason: 'removed' | 'unknown' | 'unfit' | 'taken' | 'consent';
}

export interface CarriedOver {
  readonly answers: Answers;
  readonly moved: readonly {readonly from: Pointer; readonly to: Pointer}[];
  readonly lost: readonly LostAnswer[];
  /** Has to be answered now and is not, in the order of the pages. */
  readonly missing: readonly Pointer[];
}

/**
 * Answers that were given to an earlier version of a form, as answers to this one. The definition's `migrations` say what
 * was renamed, split, joined or removed; what still does not fit is `lost`, never just gone. Pure.
 * @param fromVersion of the form that the answers were given to
 * @throws FormError when a definition is given and it cannot be read
 */
export function carryOver(answers: Answers, fromVersion: number, form: FormDefinition | CompiledForm): CarriedOver {
  const compiled = 'definition' in form ? form : compileForm(form, {lenient: true});
  const {version, definition} = compiled;
  if (fromVersion === version) return {answers, moved: [], lost: [], missing: []};
  const steps = (definition.migrations ?? [])
    .filter(({to}) => to > fromVersion && to <= version)
    .sort((a, b) => a.to - b.to)
    .flatMap((migration: FormMigration) => migration.steps);
  const moved = migrate(answers, steps);
  const fitted = fitAnswers(compiled, moved.answers);
  const missing = validate(compiled, fitted.answers)
    .filter(({code}) => code === 'required' || code === 'consent')
    .map(({pointer}) => pointer);
  return {answers: fitted.answers, moved: moved.moved, lost: [...moved.lost, ...fitted.lost], missing};
}
