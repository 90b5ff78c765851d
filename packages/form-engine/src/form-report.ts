import type {FormDefinition} from '@mpp-sdk/contract';
import {choicesOf} from './choices.js';
import {compileForm} from './compile-form.js';
import type {CompiledField, CompiledForm, Level} from './compiled.js';
import {faultWords} from './fault-words.js';
import {FormError} from './form-error.js';
import type {Fault} from './form-error.js';
import {nearKeyword} from './keywords.js';
import {isObject} from './pointer.js';
import {reportWords} from './report-words.js';
import {text} from './text.js';
import type {Pointer} from './types.js';

export interface ReportLine {
  /** An `error` is refused at import; a `hint` is better mended. */
  readonly level: 'error' | 'hint';
  /** JSON pointer into the definition, or into the answers for a hint about a question. */
  readonly path: string;
  readonly words: {readonly id: string; readonly en: string};
}

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
      notice.code === 'field-unsupported' ? hint(notice.path, 'unsupported') : error(notice),
    ),
    ...fields.flatMap(({field, key}) => [...textHints(form, field, key), ...purposeHints(form, field, key)]),
    ...unasked(form),
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
    if (fault instanceof FormError) return error(fault);
    throw fault;
  }
}

function error(fault: Fault): ReportLine {
  const near = fault.code === 'keyword-unknown' ? nearKeyword(String(fault.params['name'])) : undefined;
  const params = near ? {...fault.params, near} : fault.params;
  return {level: 'error', path: fault.path, words: faultWords({...fault, params})};
}

const hint = (path: string, key: keyof typeof reportWords, what = ''): ReportLine => ({
  level: 'hint',
  path,
  words: reportWords[key](what),
});
const wrong = (path: string, key: keyof typeof reportWords): ReportLine => ({...hint(path, key), level: 'error'});

function shapeFaults(definition: unknown): ReportLine[] {
  if (!isObject(definition)) return [wrong('', 'notForm')];
  const {id, version, title, schema, uischema} = definition;
  return [
    ...(typeof id === 'string' && id ? [] : [wrong('/id', 'noId')]),
    ...(Number.isInteger(version) && Number(version) >= 1 ? [] : [wrong('/version', 'noVersion')]),
    ...(isObject(title) && typeof title['id'] === 'string' ? [] : [wrong('/title', 'noTitle')]),
    ...(isObject(schema) ? [] : [wrong('/schema', 'noSchema')]),
    ...(isObject(uischema) ? [] : [wrong('/uischema', 'noLayout')]),
  ];
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
