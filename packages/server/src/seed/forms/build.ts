import type {FormDefinition, UiElement} from '@mpp-sdk/contract';

/** Indonesian and English. */
export type Words = readonly [id: string, en: string];
type Schema = {readonly [keyword: string]: unknown};

export interface Question {
  readonly name: string;
  readonly schema: Schema;
  readonly label: Words;
  readonly help?: Words;
  readonly choices?: {readonly [value: string]: Words};
  readonly optional?: boolean;
  /** Asked only when the question of that name, in the same group, has that answer. */
  readonly when?: readonly [name: string, is: string];
  /** For a list: what is asked of each entry, and what one is called. */
  readonly entry?: {readonly name: Words; readonly questions: readonly Question[]};
}

export interface Section {
  /** The group of answers and the page. */
  readonly name: string;
  readonly label: Words;
  /** Said before the questions. */
  readonly note?: Words;
  readonly questions: readonly Question[];
}

type Texts = {id: Record<string, string>; en: Record<string, string>};

/** One sample form: a page and an object of answers for each section. */
export function build(
  about: {id: string; title: Words; description: Words; serviceId: string},
  sections: readonly Section[],
): FormDefinition {
  const texts: Texts = {id: {}, en: {}};
  const pages = sections.map((section) => page(section, texts));
  const properties = Object.fromEntries(sections.map(({name, questions}) => [name, group(questions)]));
  const always = sections.filter(({questions}) => questions.some((one) => !one.optional && !one.when));
  const {id, title, description, serviceId} = about;
  return {
    id,
    version: 1,
    title: {id: title[0], en: title[1]},
    description: {id: description[0], en: description[1]},
    serviceId,
    sample: true,
    schema: {
      type: 'object',
      additionalProperties: false,
      required: always.map(({name}) => name),
      properties,
    } as FormDefinition['schema'],
    uischema: {type: 'Categorization', elements: pages},
    texts,
  };
}

function group(questions: readonly Question[]): Schema {
  const required = questions.filter((one) => !one.optional && !one.when).map(({name}) => name);
  const conditions = questions.flatMap(({name, optional, when}) => {
    if (!when || optional) return [];
    const [other, is] = when;
    return [{if: {required: [other], properties: {[other]: {const: is}}}, then: {required: [name]}}];
  });
  const properties = Object.fromEntries(
    questions.map(({name, schema, entry}) => [name, entry ? {...schema, items: group(entry.questions)} : schema]),
  );
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length && {required}),
    properties,
    ...(conditions.length && {allOf: conditions}),
  };
}

function page({name, label, note, questions}: Section, texts: Texts): UiElement {
  say(texts, `page.${name}.label`, label);
  if (note) say(texts, `note.${name}.text`, note);
  const before: UiElement[] = note ? [{type: 'Label', i18n: `note.${name}`}] : [];
  return {
    type: 'Category',
    i18n: `page.${name}`,
    elements: [...before, ...controls(questions, `/${name}`, `#/properties/${name}`, texts)],
  };
}

function controls(questions: readonly Question[], at: string, scope: string, texts: Texts): UiElement[] {
  return questions.map(({name, label, help, choices, when, entry}): UiElement => {
    const key = `${at}/${name}`;
    say(texts, `${key}.label`, label);
    if (help) say(texts, `${key}.help`, help);
    for (const [value, words] of Object.entries(choices ?? {})) say(texts, `${key}.enum.${value}`, words);
    const element: UiElement = {type: 'Control', scope: `${scope}/properties/${name}`};
    if (choices && Object.keys(choices).length <= 6) element.options = {format: 'radio'};
    if (when) {
      const [other, is] = when;
      const condition = {scope: `${scope}/properties/${other}`, schema: {const: is}, failWhenUndefined: true};
      element.rule = {effect: 'SHOW', condition};
    }
    if (entry) {
      say(texts, `${key}.entry`, entry.name);
      const inner = controls(entry.questions, key, '#', texts);
      element.options = {detail: {type: 'VerticalLayout', elements: inner}};
    }
    return element;
  });
}

function say(texts: Texts, key: string, [id, en]: Words): void {
  texts.id[key] = id;
  texts.en[key] = en;
}
