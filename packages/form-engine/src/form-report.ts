import type {FormDefinition} from '@mpp-sdk/contract';
import {advised} from './fault-advice.js';
import {authorLines, unknownParts} from './author-lines.js';
import {choicesOf} from './choices.js';
import {compileForm} from './compile-form.js';
import type {CompiledField, CompiledForm, Level} from './compiled.js';
import {faultWords} from './fault-words.js';
import {FormError} from './form-error.js';
import type {Fault} from './form-error.js';
import {isObject} from './pointer.js';
import {hint, wrong} from './report-line.js';
import type {ReportLine} from './report-line.js';
import {text} from './text.js';
import {textLines} from './text-lines.js';
import type {Pointer} from './types.js';

export interface FormReport {
  readonly lines: readonly ReportLine[];
  /** Absent when the definition cannot be read at all. */
  readonly counts?: {
    readonly pages: number;
    readonly questions: number;
    readonly repeats: number;
    readonly computed: number;
  };
}

/** Everything that is wrong with a definition, and what is better mended, in words for whoever writes it. */
export function formReport(definition: unknown): FormReport {
  const shape = shapeFaults(definition);
  if (shape.length > 0) return {lines: shape};
  const form = read(definition as FormDefinition);
  if ('level' in form) return {lines: [form]};
  const fields = [...everyField(form, '')];
  const lines = [
    ...form.notices.map((notice) =>
      notice.code === 'field-unsupported' ? hint(notice.path, 'unsupported') : error(notice, form.definition),
    ),
    ...[
      ...fields.flatMap(({field, key}) => [...textHints(form, field, key), ...purposeHints(form, field, key)]),
      ...unasked(form),
    ].map((line): ReportLine => ({
      ...line,
      ofAnswers: true,
    })),
    ...authorLines(form),
    ...textLines(form),
    ...migrationHints(form),
  ];
  const isRepeat = ({field}: {field: CompiledField}): boolean => field.repeat !== undefined;
  const computed = fields.filter(({field}) => field.compute).length;
  const repeats = fields.filter(isRepeat).length;
  return {lines, counts: {pages: form.pages.length, questions: fields.length - computed - repeats, repeats, computed}};
}

function read(definition: FormDefinition): CompiledForm | ReportLine {
  try {
    return compileForm(definition, {lenient: true});
  } catch (fault) {
    if (fault instanceof FormError) return error(fault, definition);
    throw fault;
  }
}

const error = ({path, code, params}: Fault, definition: FormDefinition): ReportLine => ({
  level: 'error',
  path,
  words: faultWords(advised({path, code, params}, definition)),
});

function shapeFaults(definition: unknown): ReportLine[] {
  if (!isObject(definition)) return [wrong('', 'notForm')];
  const {id, version, title, schema, uischema} = definition;
  const missing = [
    ...(typeof id === 'string' && id ? [] : [wrong('/id', 'noId')]),
    ...(Number.isInteger(version) && Number(version) >= 1 ? [] : [wrong('/version', 'noVersion')]),
    ...(isObject(title) && typeof title['id'] === 'string' ? [] : [wrong('/title', 'noTitle')]),
    ...(isObject(schema) ? [] : [wrong('/schema', 'noSchema')]),
    ...(isObject(uischema) ? [] : [wrong('/uischema', 'noLayout')]),
  ];
  return missing.length ? [...unknownParts(definition), ...missing] : [];
}

/** All questions, each once, with the key that its texts begin with. */
function* everyField(level: Level, root: Pointer): Generator<{field: CompiledField; key: string}> {
  for (const field of level.fields) {
    yield {field, key: root + field.pointer};
    if (field.repeat) yield* everyField(field.repeat.level, root + field.pointer);
  }
}

/** Words that are missing in one of the two languages of every form. */
function textHints(form: CompiledForm, {schema, kind}: CompiledField, key: string): ReportLine[] {
  const has = (language: string, part: string): boolean =>
    text({...form, definition: {...form.definition, texts: only(form, language)}}, `${key}.${part}`, language) !==
    undefined;
  const choices = (choicesOf(kind === 'multichoice' ? schema.items : schema) ?? []).filter(({title}) => !title);
  const parts = ['label', ...choices.map(({value}) => `enum.${String(value)}`)];
  const missing = (language: string) => parts.filter((part) => !has(language, part));
  return [
    ...missing('id').map((part) => hint(key, 'noIndonesian', `${key}.${part}`)),
    ...missing('en').map((part) => hint(key, 'noEnglish', `${key}.${part}`)),
    ...(schema.pattern && !has('id', 'error.pattern') && kind === 'text'
      ? [hint(key, 'patternWords', `${key}.error.pattern`)]
      : []),
  ];
}

/** Personal data that are asked without saying what for. */
function purposeHints(form: CompiledForm, {schema}: CompiledField, key: string): ReportLine[] {
  const purpose = schema['x-purpose'];
  if (!purpose) return schema['x-sensitivity'] ? [hint(key, 'noPurpose')] : [];
  return text(form, `${purpose}.text`, 'id') ? [] : [hint(key, 'noIndonesian', `${purpose}.text`)];
}

const only = ({definition}: CompiledForm, language: string): FormDefinition['texts'] => {
  const texts = definition.texts?.[language];
  return texts ? {[language]: texts} : {};
};

/** What is required, but has no control: nobody could ever send the form. */
function unasked(form: CompiledForm): ReportLine[] {
  return [...form.nodes.keys()]
    .filter((pointer) => pointer && !form.nodes.get(pointer)!.children && !form.byPointer.has(pointer))
    .map((pointer) =>
      form.requirements.always.has(pointer) ? wrong(pointer, 'requiredUnasked') : hint(pointer, 'unasked'),
    );
}

function migrationHints({definition, nodes}: CompiledForm): ReportLine[] {
  const migrations = definition.migrations ?? [];
  return migrations.flatMap(({to, steps}, index) => {
    const path = `/migrations/${index}`;
    if (to > definition.version) return [hint(`${path}/to`, 'migrationAhead')];
    const isLast = migrations.every((other) => other.to <= to);
    return steps.flatMap((step, at) =>
      [step.to ?? []]
        .flat()
        .filter((pointer) => isLast && !pointer.includes('*') && !nodes.has(pointer))
        .map((pointer) => hint(`${path}/steps/${at}/to`, 'migrationNowhere', pointer)),
    );
  });
}
