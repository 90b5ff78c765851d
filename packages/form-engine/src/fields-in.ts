import {situation} from './clean.js';
import type {CompiledField, CompiledForm, Level} from './compiled.js';
import {isTooLong} from './entry-limit.js';
import {child, getAt, isObject, segments} from './pointer.js';
import type {Answers, FieldKind, Pointer} from './types.js';

/** The fields that are shown now, in the order of the pages; those of entries with the entry's number in the pointer. */
export function visibleFields(form: CompiledForm, answers: Answers): CompiledField[] {
  return shownIn(form, answers, '');
}

/** Every field, shown or not, once for each entry that there is now. */
export function fieldsIn(form: CompiledForm, answers: Answers): CompiledField[] {
  return allIn(form, answers, '');
}

function shownIn(level: Level, answers: Answers, base: Pointer): CompiledField[] {
  const {cleaned, look} = situation(level, answers);
  return level.fields
    .filter((field) => look.shown(field))
    .flatMap((field) => withEntries(field, getAt(cleaned, field.pointer), base, shownIn));
}

function allIn(level: Level, answers: Answers, base: Pointer): CompiledField[] {
  return level.fields.flatMap((field) => withEntries(field, getAt(answers, field.pointer), base, allIn));
}

function withEntries(
  field: CompiledField,
  value: unknown,
  base: Pointer,
  inside: (level: Level, entry: Answers, base: Pointer) => CompiledField[],
): CompiledField[] {
  const pointer = base + field.pointer;
  const here = base ? {...field, pointer} : field;
  const {repeat} = field;
  if (!repeat || !Array.isArray(value) || isTooLong(value)) return [here];
  const entries = value.map((entry: unknown, index) => ({entry, at: child(pointer, String(index))}));
  return [here, ...entries.flatMap(({entry, at}) => (isObject(entry) ? inside(repeat.level, entry, at) : []))];
}

/** Whether a question of that kind stands anywhere, shown or not, in entries too. */
export const asksFor = (kind: FieldKind, {fields}: Level): boolean =>
  fields.some((field) => field.kind === kind || (field.repeat && asksFor(kind, field.repeat.level)));

/** The field at a pointer with or without entries: `/children/0/name`. Nothing where no question stands. */
export function fieldAt(form: CompiledForm, pointer: Pointer): CompiledField | undefined {
  let level: Level = form;
  let base = '';
  let own = '';
  for (const name of segments(pointer)) {
    const repeat: CompiledField['repeat'] = level.byPointer.get(own)?.repeat;
    if (!repeat) own = child(own, name);
    else if (/^\d+$/.test(name)) [level, base, own] = [repeat.level, child(base + own, name), ''];
    else return undefined;
  }
  const field = level.byPointer.get(own);
  return field && base ? {...field, pointer} : field;
}
