import type {FormDefinition} from '@mpp-sdk/contract';
import {FIELD_NAMES} from './field-kind.js';
import type {Fault} from './form-error.js';
import {TYPES, nearKeyword} from './keywords.js';
import {nearest} from './nearest.js';
import {child, getAt, isObject} from './pointer.js';

const ELEMENTS = ['Categorization', 'Category', 'Group', 'VerticalLayout', 'HorizontalLayout', 'Control', 'Label'];
const MOST_SCOPES = 5_000;

/** A fault with what was probably meant (`near`) and what stands there (`given`), for whoever wrote the definition. */
export function advised<F extends Fault>(fault: F, definition: FormDefinition): F {
  const given = getAt(definition as unknown as {[name: string]: unknown}, fault.path);
  const name = fault.path.slice(fault.path.lastIndexOf('/') + 1);
  const near = nearOf(fault, name, given, definition);
  const shown = typeof given === 'string' || typeof given === 'number' ? {given: String(given).slice(0, 100)} : {};
  return {...fault, params: {keyword: name, ...shown, ...fault.params, ...(near !== undefined && {near})}};
}

function nearOf({code, params}: Fault, name: string, given: unknown, definition: FormDefinition): string | undefined {
  switch (code) {
    case 'keyword-unknown':
      return nearKeyword(String(params['name']));
    case 'field-unknown':
      return nearest(String(params['name']), FIELD_NAMES);
    case 'element-unknown':
      return nearest(String(params['name']), ELEMENTS);
    case 'scope-unknown':
      return typeof given === 'string' ? nearScope(given, definition.schema) : undefined;
    case 'schema-invalid':
      return name === 'type' && typeof given === 'string' ? (SAID_FOR[given] ?? nearest(given, TYPES)) : undefined;
    default:
      return undefined;
  }
}

/** What other programs call the types. */
const SAID_FOR: {readonly [name: string]: string | undefined} = {
  text: 'string',
  teks: 'string',
  date: 'string',
  email: 'string',
  file: 'string',
  int: 'integer',
  bool: 'boolean',
  list: 'array',
  float: 'number',
};

/** The scope with its `properties` written out, or the one that is closest to it. */
function nearScope(given: string, schema: unknown): string | undefined {
  const known = new Set(scopes(schema));
  const names = given.split('/').filter((part) => part && part !== '#' && part !== 'properties');
  const whole = `#${names.map((name) => `/properties/${name}`).join('')}`;
  if (known.has(whole)) return whole;
  const last = names[names.length - 1] ?? '';
  const ending = (name: string | undefined): string | undefined =>
    name && [...known].find((scope) => scope.endsWith(`/properties/${name}`));
  return ending(last) ?? ending(nearest(last, new Set([...known].map((scope) => scope.replace(/.*\//, '')))));
}

/** Every scope there is; those inside the entries of a repeat begin in the entry. */
function scopes(schema: unknown): string[] {
  const found: string[] = [];
  const waiting: [unknown, string][] = [[schema, '#']];
  for (let next = waiting.pop(); next && found.length < MOST_SCOPES; next = waiting.pop()) {
    const [part, scope] = next;
    if (!isObject(part)) continue;
    if (isObject(part['items'])) waiting.push([part['items'], '#']);
    if (!isObject(part['properties'])) continue;
    for (const [name, inner] of Object.entries(part['properties'])) {
      const own = child(`${scope}/properties`, name);
      found.push(own);
      waiting.push([inner, own]);
    }
  }
  return found;
}
