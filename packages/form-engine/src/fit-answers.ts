import type {LostAnswer} from './carry-over.js';
import {checkValue} from './check-value.js';
import {choicesOf} from './choices.js';
import type {CompiledField, Level, Tree} from './compiled.js';
import {typeOf} from './field-kind.js';
import {isEmpty} from './migrate.js';
import {child, isObject} from './pointer.js';
import type {Answers, FieldSchema, Pointer} from './types.js';

/** Leaves in the answers what the form can ask; all else is lost, with its value and the reason. */
export function fitAnswers(level: Level, answers: Answers): {answers: Answers; lost: LostAnswer[]} {
  const lost: LostAnswer[] = [];

  function lose(pointer: Pointer, value: unknown, reason: LostAnswer['reason']): undefined {
    if (!isEmpty(value)) lost.push({pointer, value, reason});
  }

  function fit(value: unknown, tree: Tree): unknown {
    const {pointer} = tree;
    if (!tree.children) return fitLeaf(value, level.byPointer.get(pointer), pointer);
    if (!isObject(value)) return lose(pointer, value, 'unfit');
    const result: {[name: string]: unknown} = {};
    for (const name of Object.keys(value)) {
      const node = tree.children.get(name);
      const kept = node
        ? fit(value[name], node)
        : tree.open
          ? value[name]
          : lose(child(pointer, name), value[name], 'unknown');
      if (kept !== undefined) result[name] = kept;
    }
    return result;
  }

  function fitLeaf(value: unknown, field: CompiledField | undefined, pointer: Pointer): unknown {
    if (!field || isEmpty(value)) return value;
    if (field.compute) return undefined;
    if (field.kind === 'consent') return lose(pointer, value, 'consent');
    if (field.repeat) return fitEntries(value, field.repeat.level, pointer);
    const turned = turnedInto(field.schema, value);
    if (field.kind === 'multichoice' && Array.isArray(turned)) return fitChoices(turned, field.schema, pointer);
    const wrong = checkValue(field, turned, false).some(({code}) => /^(type|enum|address)$/.test(code));
    return wrong ? lose(pointer, value, 'unfit') : turned;
  }

  function fitEntries(value: unknown, entry: Level, pointer: Pointer): unknown {
    if (!Array.isArray(value)) return lose(pointer, value, 'unfit');
    return value.flatMap((each: unknown, index) => {
      const result = fitAnswersAt(entry, each, child(pointer, String(index)));
      return result === undefined ? [] : [result];
    });
  }

  function fitAnswersAt(entry: Level, value: unknown, at: Pointer): unknown {
    if (!isObject(value)) return lose(at, value, 'unfit');
    const fitted = fitAnswers(entry, value);
    lost.push(...fitted.lost.map((one) => ({...one, pointer: at + one.pointer})));
    return fitted.answers;
  }

  function fitChoices(value: readonly unknown[], {items}: FieldSchema, pointer: Pointer): unknown {
    const allowed = choicesOf(items) ?? [];
    const isAllowed = (each: unknown): boolean => allowed.some((choice) => choice.value === each);
    lose(
      pointer,
      value.filter((each) => !isAllowed(each)),
      'unfit',
    );
    return value.filter(isAllowed);
  }

  return {answers: (fit(answers, level.tree) ?? {}) as Answers, lost};
}

/** The same answer in another type: a number that was a text, one choice that may be several now. */
function turnedInto(schema: FieldSchema, value: unknown): unknown {
  const type = typeOf(schema);
  if (type === 'array') return Array.isArray(value) ? value : [value];
  const one = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  if (type === 'string' && typeof one === 'number') return String(one);
  const isNumeric = typeof one === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(one);
  return isNumeric && (type === 'number' || type === 'integer') ? Number(one) : one;
}
