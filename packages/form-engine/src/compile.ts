import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {checkedSchema} from './check-schema.js';
import {fieldKind} from './field-kind.js';
import {FormError} from './form-error.js';
import {child} from './pointer.js';
import {compileRequirements} from './requirements.js';
import {compileRule, linkRules} from './rule.js';
import type {DraftRule} from './rule.js';
import {schemaFailures} from './json-schema.js';
import {MAX_FIELDS, pointerOfScope, schemaTree} from './tree.js';
import type {CompiledField, CompiledForm, CompiledPage, Node, Placement, Pointer, Rule} from './types.js';

const MAX_DEPTH = 60;
const MAX_ELEMENTS = 20_000;
const LAYOUTS = {Category: 'plain', VerticalLayout: 'plain', HorizontalLayout: 'row', Group: 'fieldset'} as const;

interface Place {
  readonly page: number;
  readonly path: string;
  readonly depth: number;
  readonly rules: readonly Rule[];
}

/**
 * Reads a definition once; everything else works on the result.
 * @throws FormError with the place and the reason when the definition is unsound
 */
export function compileForm(definition: FormDefinition): CompiledForm {
  const schema = checkedSchema(definition.schema, '/schema');
  const tree = schemaTree(schema);
  const byPointer = new Map<Pointer, CompiledField & {placements: Placement[]}>();
  const rules: DraftRule[] = [];
  let elements = 0;

  function compile(element: UiElement, place: Place): Node {
    const {path, depth} = place;
    if (typeof element !== 'object' || element === null) throw new FormError(path, 'must be an element');
    if (depth > MAX_DEPTH) throw new FormError(path, `is nested deeper than ${MAX_DEPTH} levels`);
    if (++elements > MAX_ELEMENTS) throw new FormError(path, `has more than ${MAX_ELEMENTS} elements`);
    let rule: DraftRule | undefined;
    if (element.rule) rules.push((rule = compileRule(element.rule, `${path}/rule`, tree)));
    const inner = {...place, rules: rule ? [...place.rules, rule] : place.rules};
    const {type} = element;
    if (type === 'Label') return {kind: 'label', element, rule};
    if (type === 'Control') return {...control(element, inner), rule};
    const layout = Object.prototype.hasOwnProperty.call(LAYOUTS, type) && LAYOUTS[type as keyof typeof LAYOUTS];
    if (!layout) throw new FormError(`${path}/type`, `${String(type).slice(0, 40)} is not known here`);
    return {kind: 'group', layout, element, rule, nodes: all(element, inner)};
  }

  function all(element: UiElement, place: Place): Node[] {
    const {elements: inner = []} = element;
    if (!Array.isArray(inner)) throw new FormError(`${place.path}/elements`, 'must be a list');
    return inner.map((each, index) =>
      compile(each, {...place, path: `${place.path}/elements/${index}`, depth: place.depth + 1}),
    );
  }

  function control(element: UiElement, place: Place): Node {
    const pointer = pointerOfScope(element.scope);
    const found = pointer === undefined ? undefined : tree.schemas.get(pointer);
    if (!pointer || !found) throw new FormError(`${place.path}/scope`, 'points to nothing in the schema');
    if (tree.nodes.get(pointer)!.children) return objectControl(element, place, Object.keys(found.properties!));
    const kind = fieldKind(found);
    if (!kind) return {kind: 'unsupported', pointer, schema: found, element};
    let field = byPointer.get(pointer);
    if (!field) byPointer.set(pointer, (field = {pointer, schema: found, kind, placements: []}));
    if (byPointer.size > MAX_FIELDS) throw new FormError(place.path, `has more than ${MAX_FIELDS} fields`);
    field.placements.push({page: place.page, path: place.path, rules: place.rules});
    return {kind: 'field', field, element};
  }

  /** A control of an object asks for all of its properties. */
  function objectControl(element: UiElement, place: Place, names: readonly string[]): Node {
    const nodes = names.map((name) => {
      const scope = child(`${element.scope}/properties`, name);
      return compile({type: 'Control', scope}, {...place, depth: place.depth + 1});
    });
    return {kind: 'group', layout: 'fieldset', element, nodes};
  }

  const pages = pageElements(definition.uischema).map(({element, path}, page): CompiledPage => {
    const node = compile(element, {page, path, depth: 0, rules: []});
    const group = node.kind === 'group' && node.layout === 'plain' ? node : undefined;
    return {
      key: element.i18n ?? `page.${page + 1}`,
      node: group ?? {kind: 'group', layout: 'plain', element: {type: 'Category'}, nodes: [node]},
    };
  });
  const fields = [...byPointer.values()];
  linkRules(rules, fields, byPointer);
  return {
    definition,
    id: definition.id,
    version: definition.version,
    fields,
    byPointer,
    pages,
    tree: tree.root,
    requirements: compileRequirements(schema, tree.nodes),
    failures: schemaFailures(schema),
  };
}

function pageElements(uischema: UiElement): {element: UiElement; path: string}[] {
  if (uischema?.type !== 'Categorization') return [{element: uischema, path: '/uischema'}];
  const {elements} = uischema;
  if (!Array.isArray(elements) || elements.length === 0) throw new FormError('/uischema/elements', 'has no page');
  return elements.map((element, index) => {
    const path = `/uischema/elements/${index}`;
    if (element?.type !== 'Category') throw new FormError(`${path}/type`, 'must be Category');
    return {element, path};
  });
}
