import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {compileForm} from './index.js';
import type {CompiledForm} from './index.js';

/** A small form that has one of each: pages, rules, conditions of the schema, identity, files, a repeat. */
export const definition: FormDefinition = {
  id: 'sample',
  version: 1,
  title: {id: 'Contoh'},
  schema: {
    type: 'object',
    required: ['applicant', 'consent', 'visit'],
    properties: {
      applicant: {
        type: 'object',
        required: ['name', 'nik'],
        properties: {
          name: {type: 'string', minLength: 1, maxLength: 60, title: 'Nama', 'x-autocomplete': 'name'},
          nik: {type: 'string', pattern: '^[0-9]{16}$', 'x-field': 'nik', 'x-sensitivity': 'personal'},
          birthDate: {type: 'string', format: 'date', formatMaximum: '2026-11-24'},
          phone: {type: 'string', 'x-field': 'phone'},
          email: {type: 'string', 'x-field': 'email'},
        },
      },
      married: {type: 'boolean'},
      spouse: {type: 'object', required: ['name'], properties: {name: {type: 'string'}}},
      business: {
        type: 'object',
        properties: {
          kind: {type: 'string', enum: ['trade', 'food', 'craft', 'services', 'farm', 'other']},
          other: {type: 'string'},
          income: {type: 'integer', minimum: 0, maximum: 1_000_000_000, 'x-field': 'money'},
          days: {type: 'array', uniqueItems: true, maxItems: 2, items: {type: 'string', enum: ['mon', 'tue', 'wed']}},
        },
        allOf: [
          {if: {properties: {kind: {const: 'other'}}, required: ['kind'], type: 'object'}, then: {required: ['other']}},
        ],
      },
      photo: {type: 'string', 'x-field': 'file', 'x-accept': 'image/jpeg, image/png', 'x-max-bytes': 1000},
      papers: {type: 'array', maxItems: 3, items: {type: 'string'}, 'x-field': 'file'},
      children: {type: 'array', items: {type: 'object', properties: {name: {type: 'string'}}}},
      consent: {type: 'boolean', const: true, 'x-field': 'consent'},
      visit: {type: 'string', enum: ['yes', 'no']},
      notes: {type: 'string', 'x-field': 'textarea', maxLength: 100},
    },
  } as FormDefinition['schema'],
  uischema: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        i18n: 'page.applicant',
        elements: [
          {type: 'Label', i18n: 'note.start'},
          {
            type: 'Group',
            i18n: 'group.person',
            elements: [
              control('/applicant/name'),
              {type: 'HorizontalLayout', elements: [control('/applicant/nik'), control('/applicant/birthDate')]},
              control('/applicant/phone'),
              control('/applicant/email'),
              control('/married'),
            ],
          },
          control('/spouse/name', showWhen('/married', {const: true})),
        ],
      },
      {
        type: 'Category',
        i18n: 'page.business',
        rule: showWhen('/applicant/name', {minLength: 1, type: 'string'}),
        elements: [
          control('/business/kind'),
          control('/business/other', showWhen('/business/kind', {const: 'other'})),
          control('/business/income', {...showWhen('/spouse/name', {type: 'string'}), effect: 'DISABLE'}),
          control('/business/days'),
          control('/photo'),
          control('/papers'),
          control('/children'),
        ],
      },
      {
        type: 'Category',
        label: 'Akhir',
        elements: [
          control('/consent'),
          control('/visit'),
          control('/notes', showWhen('/business/other', {const: 'x'})),
        ],
      },
    ],
  },
  texts: {
    id: {
      '/applicant/name.label': 'Tulis nama',
      '/applicant/name.help': 'Seperti di KTP',
      '/business/kind.enum.trade': 'Dagang',
      'page.applicant.label': 'Pemohon',
      'page.business.label': 'Usaha',
      'group.person.label': 'Data diri',
      'note.start.text': 'Siapkan KTP',
    },
    en: {'/applicant/name.label': 'Write your name', 'page.applicant.label': 'Applicant'},
  },
};

export const form: CompiledForm = compileForm(definition);

/** Complete answers of a single trader. */
export const complete = {
  applicant: {name: 'Sari', nik: '3171015708950001', birthDate: '1995-08-17', phone: '+6281234567890'},
  married: false,
  business: {kind: 'trade', income: 5_000_000},
  consent: true,
  visit: 'no',
};

export function control(pointer: string, rule?: UiElement['rule']): UiElement {
  const scope = `#${pointer.replace(/\//g, '/properties/')}`;
  return rule ? {type: 'Control', scope, rule} : {type: 'Control', scope};
}

export function showWhen(pointer: string, schema: {[keyword: string]: unknown}): NonNullable<UiElement['rule']> {
  return {effect: 'SHOW', condition: {scope: `#${pointer.replace(/\//g, '/properties/')}`, schema}};
}

/** A form of one page from properties and controls. */
export function small(properties: object, elements: UiElement[], more: object = {}): FormDefinition {
  const schema = {type: 'object', properties, ...more} as FormDefinition['schema'];
  return {id: 'small', version: 1, title: {id: 'Kecil'}, schema, uischema: {type: 'VerticalLayout', elements}};
}
