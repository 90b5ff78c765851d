import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {FormDefinition} from '@mpp-sdk/contract';
import {importSchema} from '@mpp-sdk/form-engine';
import {openSite, ourPage} from './forms/site.js';
import {table} from './table.js';

interface Rendered {
  path: string;
  /** The form is there, or the word that it cannot be filled in here. */
  shown: boolean;
  controls: number;
  /** script errors, refused policies, and what the page says instead of a form */
  errors: string[];
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const run = promisify(execFile);

/**
 * Forms that nobody here wrote, in the built element in Chromium, all pages one below the other.
 * `FORM_COLLECTIONS` is a folder of folders of JSON files, each a schema or `{schema, uischema}`.
 */
export async function formCollections(): Promise<string> {
  const folder = process.env['FORM_COLLECTIONS'];
  const embed = path('../../embed/dist');
  if (!folder || !existsSync(folder)) return 'Form collections: set FORM_COLLECTIONS to a folder of folders of schemas';
  if (!existsSync(`${embed}/mpp.js`)) return 'Form collections: not built yet. `npm run build` first.';
  const collections = readdirSync(folder).sort();
  const forms = collections.flatMap((collection) => formsOf(join(folder, collection), collection));
  const pages = (url: string) => new Map(forms.map(({id}) => [`/${id}`, ourPage(url, id)]));
  const site = await openSite({forms, pages, embed});
  try {
    const args = [path('../../tools/form-renders.mjs'), site.url, ...forms.map(({id}) => `/${id}`)];
    const {stdout} = await run(process.execPath, args, {maxBuffer: 1e7});
    const rendered = JSON.parse(stdout) as Rendered[];
    const bad = rendered.filter(({shown, errors}) => !shown || errors.length > 0);
    return [
      'Forms from elsewhere, rendered by the built element in Chromium',
      table([
        ['collection', 'forms', 'rendered', 'controls', 'with errors'],
        ...collections.map((collection) => {
          const own = rendered.filter((one) => one.path.startsWith(`/${collection}.`));
          const controls = own.reduce((sum, one) => sum + one.controls, 0);
          const counts = [own.length, own.filter(({shown}) => shown).length, controls];
          return [collection, ...[...counts, own.filter(({errors}) => errors.length > 0).length].map(String)];
        }),
      ]),
      ...bad.map(({path: at, errors}) => `${at}: ${errors.join('; ')}`),
    ].join('\n');
  } finally {
    site.stop();
  }
}

function formsOf(folder: string, collection: string): FormDefinition[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const read = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {schema?: object; uischema?: unknown};
      const {schema, uischema} = typeof read.schema === 'object' ? read : {schema: read, uischema: undefined};
      return onOnePage(importSchema({id: `${collection}.${basename(name, '.json')}`, schema, uischema}));
    });
}

/** The later pages are reached only with answers that fit. */
function onOnePage(form: FormDefinition): FormDefinition {
  const {type, elements = []} = form.uischema as unknown as {type: string; elements?: {type: string}[]};
  if (type !== 'Categorization') return form;
  const groups = elements.map((page) => (page.type === 'Category' ? {...page, type: 'Group'} : page));
  return {...form, uischema: {type: 'VerticalLayout', elements: groups} as unknown as FormDefinition['uischema']};
}
