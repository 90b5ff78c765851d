import type {UiElement} from '@mpp-sdk/contract';
import type * as Expressions from './expressions.js';
import {fieldCheck} from './field-check.js';
import {MAX_ENTRIES} from './entry-limit.js';
import {fieldKind, isKnownField} from './field-kind.js';
import {FormError} from './form-error.js';
import type {Reporter} from './form-error.js';
import type {CompiledPage, Context, Level, Node, Repeat} from './compiled.js';
import {schemaTest} from './json-schema.js';
import {child, isObject} from './pointer.js';
import {compileRequirements} from './requirements.js';
import {compileRule, linkRules} from './rule.js';
import type {DraftField, DraftRule} from './rule.js';
import {schemaFailures} from './schema-failures.js';
import {MAX_FIELDS, pointerOfScope, schemaTree} from './tree.js';
import type {FieldSchema, Pointer} from './types.js';

const MAX_DEPTH = 60;
const MAX_ELEMENTS = 20_000;
const LAYOUTS: {readonly [type: string]: 'plain' | 'row' | 'fieldset'} = {
  Category: 'plain',
  VerticalLayout: 'plain',
  HorizontalLayout: 'row',
  Group: 'fieldset',
};

/** What a definition may not exceed, counted over all levels. */
export interface Reading extends Context {
  readonly report: Reporter;
  readonly expressions?: typeof Expressions;
  readonly fields: {count: number};
  readonly leaves: {count: number};
  readonly elements: {count: number};
}

interface Source {
  /** A checked copy. */
  readonly schema: FieldSchema;
  readonly where: string;
  readonly textRoot: Pointer;
  readonly pages: readonly {element: UiElement; path: string; isPage?: boolean}[];
  readonly depth?: number;
}

interface Place {
  readonly page: number;
  readonly path: string;
  readonly depth: number;
  readonly rules: readonly DraftRule[];
}

/** Reads a form, or what is asked in each entry of a repeat: that is a small form with pointers of its own. */
export function compileLevel({schema, where, textRoot, pages, depth: outer = 0}: Source, reading: Reading): Level {
  const {report, expressions, ...context} = reading;
  const {root: tree, schemas, nodes} = schemaTree(schema, where, report, reading.leaves);
  const byPointer = new Map<Pointer, DraftField>();
  const rules: DraftRule[] = [];

  function compile(element: UiElement, place: Place): Node | undefined {
    const {path, depth} = place;
    if (!isObject(element)) return void report.fault(path, 'not-element');
    if (depth > MAX_DEPTH) throw new FormError(path, 'too-deep', {most: MAX_DEPTH});
    if (++reading.elements.count > MAX_ELEMENTS) throw new FormError(path, 'too-many-elements', {most: MAX_ELEMENTS});
    const {type, scope, elements} = element;
    const rule = element.rule && compileRule(element.rule, `${path}/rule`, nodes, report, context);
    if (rule) rules.push(rule);
    const inner = {...place, rules: rule ? [...place.rules, rule] : place.rules};
    if (type === 'Label') return {kind: 'label', element, rule};
    let layout = Object.keys(LAYOUTS).includes(type) ? LAYOUTS[type] : undefined;
    if (type !== 'Control' && !layout) {
      report.fault(`${path}/type`, 'element-unknown', {name: String(type).slice(0, 40)});
      if (Array.isArray(elements)) layout = 'plain';
      else if (scope === undefined) return undefined;
    }
    if (layout) return {kind: 'group', layout, element, rule, nodes: all(element, inner)};
    const node = control(element, inner);
    return node && {...node, rule};
  }

  function all(element: UiElement, place: Place): Node[] {
    const {elements: inner = []} = element;
    if (!Array.isArray(inner)) {
      report.fault(`${place.path}/elements`, 'not-list');
      return [];
    }
    return inner.flatMap(
      (each, index) => compile(each, {...place, path: `${place.path}/elements/${index}`, depth: place.depth + 1}) ?? [],
    );
  }

  function control(element: UiElement, place: Place): Node | undefined {
    const pointer = pointerOfScope(element.scope);
    const found = pointer === undefined ? undefined : schemas.get(pointer);
    if (pointer === undefined || !found) return void report.fault(`${place.path}/scope`, 'scope-unknown');
    const children = nodes.get(pointer)!.children;
    if (children) return {...objectControl(element, place, [...children.keys()]), title: found.title};
    const path = where + pointer.replace(/\//g, '/properties/');
    if (!isKnownField(found)) {
      report.fault(`${path}/x-field`, 'field-unknown', {name: String(found['x-field']).slice(0, 40)}, 'detail');
    }
    const kind = fieldKind(found);
    if (!kind) {
      if (!found['x-left-out']) report.note(path, 'field-unsupported');
      return {kind: 'unsupported', pointer, schema: found, element};
    }
    let field = byPointer.get(pointer);
    if (!field) {
      if (++reading.fields.count > MAX_FIELDS) throw new FormError(place.path, 'too-many-fields', {most: MAX_FIELDS});
      const repeat = kind === 'repeat' ? repeatOf(element, pointer, found, path, place) : undefined;
      byPointer.set(pointer, (field = {pointer, schema: found, kind, placements: [], repeat}));
    }
    field.placements.push({page: place.page, path: place.path, rules: place.rules});
    return {kind: 'field', field, element};
  }

  /** A control of an object asks for all of its properties. */
  function objectControl(element: UiElement, place: Place, names: readonly string[]): Node & {kind: 'group'} {
    const inner = names.flatMap((name) => {
      const scope = child(`${element.scope === '#/' ? '#' : element.scope}/properties`, name);
      return compile({type: 'Control', scope}, {...place, depth: place.depth + 1}) ?? [];
    });
    return {kind: 'group', layout: 'fieldset', element, nodes: inner};
  }

  /** Each entry is asked as `options.detail` says, else for all of its properties in their order. */
  function repeatOf(element: UiElement, pointer: Pointer, list: FieldSchema, path: string, place: Place): Repeat {
    const items = {...list.items!, type: 'object'};
    const detail = element.options?.['detail'];
    const depth = outer + place.depth + 1;
    if (depth > MAX_DEPTH) throw new FormError(path, 'too-deep', {most: MAX_DEPTH});
    const level = compileLevel(
      {
        schema: items,
        where: `${path}/items`,
        textRoot: textRoot + pointer,
        pages: [
          {element: isObject(detail) ? (detail as UiElement) : allOf(items), path: `${place.path}/options/detail`},
        ],
        depth,
      },
      reading,
    );
    return {level, min: list.minItems ?? 0, max: list.maxItems ?? MAX_ENTRIES};
  }

  const compiledPages = pages.map(({element, path, isPage}, page): CompiledPage => {
    if (isPage && element?.type !== 'Category') report.fault(`${path}/type`, 'not-category');
    const node = compile(element, {page, path, depth: outer, rules: []});
    const group = node?.kind === 'group' && node.layout === 'plain' ? node : undefined;
    return {
      key: element?.i18n ?? `page.${page + 1}`,
      node: group ?? {kind: 'group', layout: 'plain', element: {type: 'Category'}, nodes: node ? [node] : []},
    };
  });

  const fields = [...byPointer.values()];
  const place = {byPointer, nodes, context};
  for (const [pointer, part] of schemas) {
    if (part['x-compute'] !== undefined) compute(part, pointer, byPointer.get(pointer));
    if (part['x-checks'] !== undefined && pointer) {
      report.fault(`${pathOf(pointer)}/x-checks`, 'checks-misplaced', {}, 'detail');
    }
  }
  function compute(part: FieldSchema, pointer: Pointer, field: DraftField | undefined): void {
    const path = `${pathOf(pointer)}/x-compute`;
    if (!field) report.fault(path, 'compute-unasked', {}, 'detail');
    else if (field.kind !== 'number' && field.kind !== 'money') report.fault(path, 'compute-type', {}, 'detail');
    else field.compute = expressions?.compileExpression(part['x-compute'], path, place, report);
  }
  function pathOf(pointer: Pointer): string {
    return where + pointer.replace(/\//g, '/properties/');
  }

  linkRules(rules, fields, byPointer, report);
  return {
    fields,
    byPointer,
    tree,
    nodes,
    textRoot,
    pages: compiledPages,
    requirements: compileRequirements(schema, where, nodes, (part, path) => schemaTest(part, path, report, context)),
    checks: expressions?.compileChecks(schema['x-checks'], `${where}/x-checks`, place, report) ?? [],
    failures: schemaFailures(schema, tree, byPointer, context),
    checkField: fieldCheck(context),
    context,
    known: new WeakMap(),
    items: new WeakMap(),
    knownErrors: new WeakMap(),
  };
}

const allOf = ({properties = {}}: FieldSchema): UiElement => ({
  type: 'VerticalLayout',
  elements: Object.keys(properties).map((name) => ({type: 'Control', scope: child('#/properties', name)})),
});
