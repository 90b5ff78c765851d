import type {Appearance} from './appearance.js';
import {checkValue} from './check-value.js';
import {situation} from './clean.js';
import {child, getAt, isObject} from './pointer.js';
import {requiredNow} from './required-now.js';
import type {Answers, CompiledField, CompiledForm, FieldError, Pointer, Tree} from './types.js';

/**
 * What is wrong with the answers, in the order of the pages, at most one error a field. Hidden and disabled fields have
 * none. The answers are cleaned first, so browser and server say the same about the same case.
 * @param options.page only the fields of the page with this `index`; what belongs to no field is left for the whole
 */
export function validate(form: CompiledForm, answers: Answers, options: {page?: number} = {}): FieldError[] {
  if (!isObject(answers)) return [{pointer: '', code: 'type', params: {}}];
  const {page} = options;
  const {cleaned, look} = situation(form, answers);
  const required = requiredNow(form, cleaned);
  const asked = form.fields.filter((field) => look.enabled(field, page));
  const errors = asked.flatMap((field) =>
    checkValue(field, getAt(cleaned, field.pointer), required.has(field.pointer)),
  );
  if (page === undefined) {
    errors.push(...unknownProperties(cleaned, form.tree));
    for (const pointer of required) {
      if (!form.byPointer.has(pointer) && getAt(cleaned, pointer) === undefined) {
        errors.push({pointer, code: 'required', params: {}});
      }
    }
  }
  // A text that is too long never reaches the schema's patterns.
  if (errors.some(({code}) => code === 'maxLength')) return errors;
  return errors.concat(schemaErrors(form, cleaned, look, errors, page));
}

/** What only the whole schema knows, where no plainer error stands already. */
function schemaErrors(
  form: CompiledForm,
  cleaned: Answers,
  look: Appearance,
  known: readonly FieldError[],
  page: number | undefined,
): FieldError[] {
  const reported = new Set(known.map(({pointer}) => pointer));
  const errors: FieldError[] = [];
  for (const failure of form.failures(cleaned)) {
    const field = fieldAt(form, failure.pointer);
    const pointer = field?.pointer ?? failure.pointer;
    if (reported.has(pointer) || !(field ? look.enabled(field, page) : page === undefined)) continue;
    reported.add(pointer);
    errors.push({pointer, code: 'invalid', params: {}});
  }
  return errors;
}

/** The field that a pointer, such as one item of a list, belongs to. */
function fieldAt(form: CompiledForm, pointer: Pointer): CompiledField | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = form.byPointer.get(at);
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
