import {checkValue} from './check-value.js';
import type {Context, Level} from './compiled.js';

/** Looks at a field's answer, or remembers what it said of the same answer before. */
export function fieldCheck({work}: Context): Level['checkField'] {
  const last = new Map<string, {value: unknown; required: boolean; errors: ReturnType<typeof checkValue>}>();
  return (field, value, required) => {
    const before = last.get(field.pointer);
    if (before && Object.is(before.value, value) && before.required === required) return before.errors;
    work.count++;
    const errors = checkValue(field, value, required);
    last.set(field.pointer, {value, required, errors});
    return errors;
  };
}
