import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {isObjectSchema} from './field-kind.js';
import {child, isObject} from './pointer.js';
import type {FieldSchema} from './types.js';

type Part = {[keyword: string]: unknown};

const MAX_DEPTH = 200;
const NAMED = /^(properties|patternProperties|definitions|\$defs|dependentSchemas)$/;

/** A JSON Schema from elsewhere, and a JSON Forms UI schema where there is one. */
export interface ForeignForm {
  readonly id: string;
  readonly schema: unknown;
  readonly uischema?: unknown;
  readonly title?: string;
}

/**
 * A definition from a JSON Schema that was written for other software: what older drafts say in other words is said in
 * those of 2020-12, and without a layout each group of the schema is a page. What is still not understood is for
 * `compileForm` to report. The words are those of the schema, under `id`: they are to be translated.
 */
export function importSchema({id, schema, uischema, title}: ForeignForm): FormDefinition {
  const whole = translated(schema, 0);
  const root = isObject(whole) ? withTarget(whole as Part) : {};
  const object: Part = isObjectSchema(root as FieldSchema)
    ? {...root, type: 'object'}
    : {type: 'object', properties: {value: root}, $defs: root['$defs'], definitions: root['definitions']};
  const words = title ?? (typeof root['title'] === 'string' ? root['title'] : id);
  const layout = isObject(uischema) ? (translatedLayout(uischema, 0) as unknown as UiElement) : pagesOf(object);
  return {id, version: 1, title: {id: words}, schema: object as FormDefinition['schema'], uischema: layout};
}

/** A schema that is only a reference to its own definitions stands for what it refers to. */
function withTarget({$ref, ...rest}: Part): Part {
  const [, list, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(String($ref)) ?? [];
  const target = list && name ? (rest[list] as Part | undefined)?.[name] : undefined;
  return isObject(target) ? {...rest, ...target} : $ref === undefined ? rest : {...rest, $ref};
}

function translated(part: unknown, depth: number): unknown {
  if (Array.isArray(part)) return part.map((each) => translated(each, depth + 1));
  if (!isObject(part) || depth > MAX_DEPTH) return part;
  const result: Part = {};
  for (const [name, value] of Object.entries(part)) {
    if (NAMED.test(name) && isObject(value)) {
      result[name] = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each, depth + 1)]));
    } else if (/^(enum|const|default|examples|required)$/.test(name)) result[name] = value;
    else result[name] = translated(value, depth + 1);
  }
  return inNewWords(result);
}

/** Drafts 3 to 7, and what form libraries have added to them. */
function inNewWords(part: Part): Part {
  const {dependencies, enumNames, ...rest} = part;
  for (const name of ['id', '$id', '$schema']) if (typeof rest[name] === 'string') delete rest[name];
  if (typeof rest['required'] === 'boolean') delete rest['required'];
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof rest[exclusive] !== 'boolean') continue;
    if (rest[exclusive]) rest[exclusive] = rest[limit];
    else delete rest[exclusive];
  }
  if (Array.isArray(rest['items'])) {
    rest['prefixItems'] = rest['items'];
    delete rest['items'];
  }
  if (isObject(dependencies)) {
    const all = Object.entries(dependencies);
    rest['dependentRequired'] = Object.fromEntries(all.filter(([, value]) => Array.isArray(value)));
    rest['dependentSchemas'] = Object.fromEntries(all.filter(([, value]) => isObject(value)));
  }
  if (Array.isArray(enumNames) && Array.isArray(rest['enum'])) {
    rest['oneOf'] = rest['enum'].map((value, at) => ({const: value as unknown, title: enumNames[at] as unknown}));
    delete rest['enum'];
  }
  const isFile = rest['format'] === 'data-url' || (isObject(rest['items']) && rest['items']['format'] === 'data-url');
  return isFile && !rest['x-field'] ? {...rest, 'x-field': 'file'} : rest;
}

/** Each group of the schema is a page; what stands beside the groups is on the first one. */
function pagesOf(root: Part): UiElement {
  const names = Object.keys((root['properties'] as Part | undefined) ?? {});
  const isGroup = (name: string): boolean => {
    const part = (root['properties'] as Part)[name];
    return isObject(part) && (typeof part['$ref'] === 'string' || isObjectSchema(part as FieldSchema));
  };
  const control = (name: string): UiElement => ({type: 'Control', scope: child('#/properties', name)});
  const groups = names.filter(isGroup);
  const others = names.filter((name) => !isGroup(name));
  if (groups.length === 0) return {type: 'VerticalLayout', elements: names.map(control)};
  const first: UiElement[] = others.length ? [{type: 'Category', elements: others.map(control)}] : [];
  return {type: 'Categorization', elements: [...first, ...groups.map((name): UiElement => page(name, root, control))]};
}

function page(name: string, root: Part, control: (name: string) => UiElement): UiElement {
  const {title} = (root['properties'] as {[name: string]: Part})[name]!;
  return {type: 'Category', label: typeof title === 'string' ? title : name, elements: [control(name)]};
}

/** Rules of early JSON Forms compare with one value. */
function translatedLayout(element: Part, depth: number): Part {
  const {rule, elements} = element;
  const condition = isObject(rule) && isObject(rule['condition']) ? rule['condition'] : undefined;
  const old = condition && 'expectedValue' in condition;
  const {expectedValue, type: _, ...scoped} = condition ?? {};
  return {
    ...element,
    ...(old && {rule: {...(rule as Part), condition: {...scoped, schema: {const: expectedValue}}}}),
    ...(Array.isArray(elements) &&
      depth < MAX_DEPTH && {
        elements: elements.map((each) => (isObject(each) ? translatedLayout(each, depth + 1) : each)),
      }),
  };
}
