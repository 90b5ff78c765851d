import {getAt} from './pointer.js';
import type {Condition, Level} from './compiled.js';
import type {Answers, Pointer} from './types.js';

const NOTHING: Answers = {};

/** What has to be answered now, shown or not. Give it cleaned answers. */
export function requiredNow(level: Level, answers: Answers): ReadonlySet<Pointer> {
  const {always, sometimes} = level.requirements;
  if (sometimes.length === 0) return always;
  const known = new Map<Condition['test'], boolean>();
  const holds = ({at, test, expected}: Condition): boolean => {
    let result = known.get(test);
    if (result === undefined) known.set(test, (result = test(getAt(answers, at) ?? NOTHING)));
    return result === expected;
  };
  const now = new Set(always);
  for (const {pointer, when} of sometimes) if (when.every(holds)) now.add(pointer);
  return now;
}
