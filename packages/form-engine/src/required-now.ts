import {getAt} from './pointer.js';
import type {Answers, CompiledForm, Condition, Pointer} from './types.js';

/** What has to be answered now, shown or not. Give it cleaned answers. */
export function requiredNow(form: CompiledForm, answers: Answers): ReadonlySet<Pointer> {
  const {always, sometimes} = form.requirements;
  if (sometimes.length === 0) return always;
  const known = new Map<Condition['test'], boolean>();
  const holds = ({at, test, expected}: Condition): boolean => {
    let result = known.get(test);
    if (result === undefined) known.set(test, (result = test(getAt(answers, at) ?? {})));
    return result === expected;
  };
  const now = new Set(always);
  for (const {pointer, when} of sometimes) if (when.every(holds)) now.add(pointer);
  return now;
}
