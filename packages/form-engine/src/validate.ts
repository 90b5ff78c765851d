import type {Appearance} from './appearance.js';
import {situation} from './clean.js';
import type {CompiledField, CompiledForm, Level, Tree} from './compiled.js';
import {child, getAt, isObject} from './pointer.js';
import {requiredNow} from './required-now.js';
import type {Answers, FieldError, Pointer} from './types.js';

/**
 * What is wrong with the answers, in the order of the pages, at most one error a field. Hidden, disabled and computed
 * fields have none. The answers are cleaned first, so browser and server say the same about the same case. What was looked
 * at before, and is still the same, is not looked at again.
 * @param options.page only the fields of the page with this `index`; what belongs to no field is left for the whole
 */
export function validate(form: CompiledForm, answers: Answers, options: {page?: number} = {}): FieldError[] {
  if (!isObject(answers)) return [{pointer: '', code: 'type', params: {}}];
  return levelErrors(form, answers, options.page, options.page === undefined);
}

/** @param whole also what belongs to no field */
function levelErrors(level: Level, answers: Answers, page: number | undefined, whole: boolean): FieldError[] {
  const {cleaned, look} = situation(level, answers);
  const required = requiredNow(level, cleaned);
  const asked = level.fields.filter((field) => look.enabled(field, page));
  const errors = asked.flatMap((field) => {
    const value = getAt(cleaned, field.pointer);
    const own = level.checkField(field, value, required.has(field.pointer));
    return own.length === 0 && field.repeat ? entryErrors(field, value, whole) : own;
  });
  if (whole) {
    errors.push(...unknownProperties(cleaned, level.tree));
    for (const pointer of required) {
      if (!level.byPointer.has(pointer) && getAt(cleaned, pointer) === undefined) {
        errors.push({pointer, code: 'required', params: {}});
      }
    }
  }
  const reported = new Set(errors.map(({pointer}) => pointer));
  for (const {at, text, fails} of level.checks) {
    if (reported.has(at) || !look.enabled(level.byPointer.get(at)!, page) || !fails(cleaned)) continue;
    reported.add(at);
    errors.push({pointer: at, code: 'check', params: {}, text});
  }
  // A text that is too long never reaches the schema's patterns.
  if (errors.some(({code}) => code === 'maxLength')) return errors;
  return errors.concat(schemaErrors(level, cleaned, look, reported, page, whole));
}

/** What is wrong in the entries of a repeat; known for those that are still the same. */
function entryErrors({repeat, pointer}: CompiledField, value: unknown, whole: boolean): FieldError[] {
  if (!Array.isArray(value)) return [];
  const {level} = repeat!;
  return value.flatMap((entry: unknown, index): FieldError[] => {
    const at = child(pointer, String(index));
    if (!isObject(entry)) return [{pointer: at, code: 'type', params: {}}];
    const known = level.knownErrors.get(entry) ?? {};
    const errors = (known[whole ? 'whole' : 'fields'] ??= levelErrors(level, entry, undefined, whole));
    level.knownErrors.set(entry, known);
    return errors.map((error) => ({...error, pointer: at + error.pointer}));
  });
}

/** What only the whole schema knows, where no plainer error stands already. */
function schemaErrors(
  level: Level,
  cleaned: Answers,
  look: Appearance,
  reported: Set<Pointer>,
  page: number | undefined,
  whole: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  for (const {pointer: failed, code, params = {}} of level.failures(cleaned)) {
    const field = fieldAround(level, failed);
    const pointer = field?.pointer ?? failed;
    if (reported.has(pointer) || !(field ? look.enabled(field, page) : whole)) continue;
    reported.add(pointer);
    errors.push({pointer, code: pointer === failed ? code : 'invalid', params});
  }
  return errors;
}

/** The field that a pointer, such as one item of a list, belongs to. */
function fieldAround(level: Level, pointer: Pointer): CompiledField | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = level.byPointer.get(at);
    if (field) return field;
  }
  return undefined;
}

function unknownProperties(value: unknown, tree: Tree): FieldError[] {
  if (!tree.children || !isObject(value)) return [];
  return Object.keys(value).flatMap((name): FieldError[] => {
    const node = tree.children!.get(name);
    if (node) return unknownProperties(value[name], node);
    return tree.open ? [] : [{pointer: child(tree.pointer, name), code: 'unknown', params: {}}];
  });
}
