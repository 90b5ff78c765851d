import type {FormDefinition} from '@mpp-sdk/contract';
import {FORM_ID} from './line.js';

/** The smallest form that has what can get lost: an answer that tells the intentions apart, a choice and a file. */
export const faultForm: FormDefinition = {
  id: FORM_ID,
  version: 1,
  title: {id: 'Uji gangguan', en: 'Fault test'},
  sample: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['mark'],
    properties: {
      mark: {type: 'string', minLength: 1, maxLength: 60},
      kind: {type: 'string', enum: ['satu', 'dua']},
      proof: {type: 'string', 'x-field': 'file', 'x-accept': ['application/pdf'], 'x-max-bytes': 10_000},
    },
  },
  uischema: {
    type: 'VerticalLayout',
    elements: ['mark', 'kind', 'proof'].map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
  },
  texts: {
    id: {
      '/mark.label': 'Tanda',
      '/kind.label': 'Jenis',
      '/kind.enum.satu': 'Satu',
      '/kind.enum.dua': 'Dua',
      '/proof.label': 'Bukti',
    },
  },
};
