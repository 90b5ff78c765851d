/** The same questions in the words of each library. */
import type {FormDefinition} from '@mpp-sdk/contract';
import {OPTIONS, type Kind, type Question} from './questions.js';

type Fields = Readonly<Record<Kind, Record<string, unknown>>>;

const jsonTypes: Fields = {
  text: {type: 'string', maxLength: 100},
  email: {type: 'string', format: 'email'},
  number: {type: 'integer', minimum: 0},
  date: {type: 'string', format: 'date'},
  long: {type: 'string', maxLength: 1000},
  choice: {type: 'string', enum: OPTIONS},
  yes: {type: 'boolean'},
  many: {type: 'array', uniqueItems: true, items: {type: 'string', enum: OPTIONS}},
};

const jsonSchema = (all: readonly Question[], own: Partial<Fields> = {}) => ({
  type: 'object',
  required: all.filter(({required}) => required).map(({name}) => name),
  properties: Object.fromEntries(
    all.map(({name, label, kind}) => [name, {title: label, ...jsonTypes[kind], ...own[kind]}]),
  ),
});

export const ours = (all: readonly Question[], id: string): FormDefinition =>
  ({
    id,
    version: 1,
    title: {id: 'Formulir ukur'},
    sample: true,
    schema: jsonSchema(all, {email: {'x-field': 'email'}, long: {'x-field': 'textarea'}}),
    uischema: {
      type: 'VerticalLayout',
      elements: all.map(({name}) => ({type: 'Control', scope: `#/properties/${name}`})),
    },
    texts: {},
  }) as FormDefinition;

const widgets: Partial<Record<Kind, string>> = {long: 'textarea', choice: 'radio', many: 'checkboxes'};

export const rjsf = (all: readonly Question[]) => ({
  schema: jsonSchema(all),
  uiSchema: Object.fromEntries(all.map(({name, kind}) => [name, {'ui:widget': widgets[kind]}])),
});

const surveyTypes: Fields = {
  text: {type: 'text'},
  email: {type: 'text', inputType: 'email'},
  number: {type: 'text', inputType: 'number'},
  date: {type: 'text', inputType: 'date'},
  long: {type: 'comment'},
  choice: {type: 'radiogroup', choices: OPTIONS},
  yes: {type: 'boolean'},
  many: {type: 'checkbox', choices: OPTIONS},
};

export const surveyJs = (all: readonly Question[]) => ({
  elements: all.map(({name, label, kind, required}) => ({
    name,
    title: label,
    isRequired: required,
    ...surveyTypes[kind],
  })),
});

const labelled = OPTIONS.map((value) => ({value, label: value}));
const formJsTypes: Fields = {
  text: {type: 'textfield'},
  email: {type: 'textfield', validate: {validationType: 'email'}},
  number: {type: 'number'},
  date: {type: 'datetime', subtype: 'date'},
  long: {type: 'textarea'},
  choice: {type: 'radio', values: labelled},
  yes: {type: 'checkbox'},
  many: {type: 'checklist', values: labelled},
};

export const formJs = (all: readonly Question[]) => ({
  type: 'default',
  id: 'form',
  schemaVersion: 16,
  components: all.map(({name, label, kind, required}) => {
    const {validate, ...type} = formJsTypes[kind];
    const caption = kind === 'date' ? {dateLabel: label} : {label};
    return {id: name, key: name, ...caption, ...type, validate: {required, ...(validate as object | undefined)}};
  }),
});

const formioTypes: Fields = {
  text: {type: 'textfield'},
  email: {type: 'email'},
  number: {type: 'number'},
  // Its own calendar comes from another server; the browser's is lighter.
  date: {type: 'textfield', inputType: 'date'},
  long: {type: 'textarea'},
  choice: {type: 'radio', values: labelled},
  yes: {type: 'checkbox'},
  many: {type: 'selectboxes', values: labelled},
};

export const formio = (all: readonly Question[]) => ({
  components: all.map(({name, label, kind, required}) => ({
    key: name,
    label,
    input: true,
    validate: {required},
    ...formioTypes[kind],
  })),
});
