import type {FormDefinition} from '@mpp-sdk/contract';
import type {Words} from './build.js';

type Schema = {readonly [keyword: string]: unknown; readonly properties?: {readonly [name: string]: Schema}};

const purposes: {readonly [name: string]: Words} = {
  'purpose.identity': ['Untuk mencocokkan data kependudukan.', 'To match the civil register.'],
  'purpose.contact': ['Untuk menghubungi Anda bila ada yang kurang.', 'To reach you when something is missing.'],
  'purpose.evidence': ['Untuk membuktikan isian Anda.', 'To prove your answers.'],
  'purpose.place': ['Untuk menentukan kantor yang melayani.', 'To know which office serves you.'],
  'purpose.matter': ['Untuk mengurus permohonan ini.', 'To work on this application.'],
};
const byField: {readonly [field: string]: string} = {
  nik: 'purpose.identity',
  kk: 'purpose.identity',
  phone: 'purpose.contact',
  email: 'purpose.contact',
  file: 'purpose.evidence',
  signature: 'purpose.evidence',
  address: 'purpose.place',
};

/** A sample form that says beside each personal question what its answer is for. */
export function withPurposes(form: FormDefinition): FormDefinition {
  const used = new Set<string>();
  const schema = marked(form.schema, used) as FormDefinition['schema'];
  const words = (at: 0 | 1) => Object.fromEntries([...used].map((name) => [`${name}.text`, purposes[name]![at]]));
  const {id, en} = form.texts ?? {};
  return {...form, schema, texts: {...form.texts, id: {...id, ...words(0)}, en: {...en, ...words(1)}}};
}

function marked(schema: Schema, used: Set<string>): Schema {
  const {properties, items} = schema;
  const own = schema['x-sensitivity'] ? (byField[String(schema['x-field'])] ?? 'purpose.matter') : undefined;
  if (own) used.add(own);
  return {
    ...schema,
    ...(own !== undefined && {'x-purpose': own}),
    ...(items !== undefined && {items: marked(items as Schema, used)}),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, marked(part, used)])),
    }),
  };
}
