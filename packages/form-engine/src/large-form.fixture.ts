import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {control, showWhen} from './sample-form.fixture.js';

/** A form of so many mixed fields: every tenth with a rule, groups of fifty, a condition, a check and a total. */
export function largeForm(count: number): {definition: FormDefinition; answers: {[name: string]: unknown}} {
  const properties: {[name: string]: object} = {};
  const elements: UiElement[] = [];
  const answers: {[name: string]: {[name: string]: unknown}} = {};
  const kinds: [object, unknown][] = [
    [{type: 'string', minLength: 1, maxLength: 100}, 'Nama'],
    [{type: 'string', 'x-field': 'nik', pattern: '^[0-9]{16}$'}, '3171015708950001'],
    [{type: 'string', format: 'date'}, '2026-01-01'],
    [{type: 'string', enum: ['a', 'b', 'c']}, 'a'],
    [{type: 'integer', minimum: 0, 'x-field': 'money'}, 5],
    [{type: 'array', uniqueItems: true, items: {type: 'string', enum: ['x', 'y', 'z']}}, ['x']],
    [{type: 'boolean'}, true],
    [{type: 'string', 'x-field': 'email'}, 'a@b.id'],
  ];
  for (let at = 0; at < count; at++) {
    const group = `g${Math.floor(at / 50)}`;
    const [schema, value] = kinds[at % kinds.length]!;
    const own = (properties[group] ??= {type: 'object', properties: {}}) as {properties: {[name: string]: object}};
    own.properties[`f${at}`] = schema;
    (answers[group] ??= {})[`f${at}`] = value;
    const before = at % 50 ? `/${group}/f${at - 1}` : undefined;
    elements.push(control(`/${group}/f${at}`, at % 10 === 9 && before ? showWhen(before, {}) : undefined));
  }
  const schema = {
    type: 'object',
    properties: {...properties, total: {type: 'number', 'x-compute': {sum: ['/g0/f4', 1]}}},
    allOf: [{if: {required: ['g0']}, then: {}}],
    'x-checks': [{left: '/total', is: '>', right: 0, at: '/g0/f4'}],
  } as FormDefinition['schema'];
  const uischema = {type: 'VerticalLayout', elements: [...elements, control('/total')]} as UiElement;
  return {definition: {id: 'large', version: 1, title: {id: 'Besar'}, schema, uischema}, answers};
}
