import type {FormDefinition} from '@mpp-sdk/contract';
import {compileForm} from './index.js';
import {control, showWhen} from './sample-form.fixture.js';

const string = {type: 'string'};
const date = {type: 'string', format: 'date'};

/** A form with repeats in repeats, computed values and checks. */
export const household: FormDefinition = {
  id: 'household',
  version: 3,
  title: {id: 'Keluarga'},
  schema: {
    type: 'object',
    required: ['members'],
    properties: {
      hasMembers: {type: 'boolean'},
      members: {
        type: 'array',
        title: 'Anggota',
        minItems: 1,
        maxItems: 4,
        items: {
          type: 'object',
          required: ['name'],
          properties: {
            name: {...string, minLength: 1, maxLength: 40},
            nik: {...string, 'x-field': 'nik'},
            born: date,
            age: {type: 'integer', 'x-compute': {age: '/born', at: 'today'}},
            school: string,
            income: {type: 'integer', minimum: 0, 'x-field': 'money'},
            from: date,
            to: date,
            pets: {
              type: 'array',
              items: {type: 'object', required: ['kind'], properties: {kind: {type: 'string', enum: ['cat', 'dog']}}},
            },
          },
          allOf: [{if: {required: ['school']}, then: {required: ['born']}}],
          'x-checks': [{left: '/from', is: '<=', right: '/to', at: '/to', text: 'check.stay'}],
        },
      },
      total: {type: 'integer', 'x-field': 'money', 'x-compute': {sum: ['/members/*/income']}},
      count: {type: 'integer', 'x-compute': {count: '/members'}},
      share: {type: 'integer', 'x-field': 'money'},
      begin: date,
      end: date,
      leave: {type: 'integer', 'x-compute': {workingDays: ['/begin', '/end'], inclusive: true}},
      poor: string,
    },
    'x-checks': [
      {left: '/end', is: '>=', right: '/begin', text: 'check.period'},
      {left: '/share', is: '<=', right: {sum: ['/members/*/income']}},
    ],
  } as FormDefinition['schema'],
  uischema: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        elements: [
          control('/hasMembers'),
          {
            ...control('/members', {
              effect: 'HIDE',
              condition: {scope: '#/properties/hasMembers', schema: {const: false}},
            }),
            options: {
              detail: {
                type: 'VerticalLayout',
                elements: [
                  control('/name'),
                  control('/nik'),
                  {type: 'HorizontalLayout', elements: [control('/born'), control('/age')]},
                  control('/school', showWhen('/age', {type: 'integer', maximum: 18})),
                  control('/income'),
                  control('/from'),
                  control('/to'),
                  control('/pets'),
                ],
              },
            },
          },
        ],
      },
      {
        type: 'Category',
        elements: [
          control('/total'),
          control('/count'),
          control('/share'),
          control('/begin'),
          control('/end'),
          control('/leave'),
          control('/poor', showWhen('/total', {type: 'integer', maximum: 1_000_000})),
        ],
      },
    ],
  },
  texts: {
    id: {
      '/members.entry': 'Anggota',
      '/members/name.label': 'Tulis nama',
      '/members/pets/kind.enum.cat': 'Kucing',
      '/members/name.error.required': 'Tulis nama anggota ini.',
      'check.period.text': 'Tanggal selesai tidak boleh sebelum tanggal mulai.',
      'check.stay.text': 'Tanggal pergi tidak boleh sebelum tanggal datang.',
    },
    en: {
      '/members.entry': 'Member',
      'check.period.text': 'The last day cannot be before the first.',
    },
  },
};

export const today = '2026-11-24';
export const calendar = {holidays: [{date: '2026-12-25'}]};
export const form = compileForm(household, {today, calendar});
