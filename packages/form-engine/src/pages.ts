import type {Appearance} from './appearance.js';
import {situation} from './clean.js';
import {fieldItem} from './field-item.js';
import {segments} from './pointer.js';
import {requiredNow} from './required-now.js';
import {text} from './text.js';
import type {Answers, CompiledField, CompiledForm, Item, Node, Page, Pointer} from './types.js';

/**
 * The pages to show now, each with what is visible on it; a page without anything visible is left out.
 * @param locale BCP 47; texts fall back to Indonesian, then to the schema's own title
 */
export function pages(form: CompiledForm, answers: Answers, locale = 'id'): Page[] {
  const {cleaned, look} = situation(form, answers);
  const view = {form, look, locale, required: requiredNow(form, cleaned)};
  return form.pages.flatMap(({key, node}, index): Page[] => {
    if (!look.showsBy(node.rule)) return [];
    const items = itemsOf(node.nodes, view, look.enablesBy(node.rule));
    const label = text(form, `${key}.label`, locale) ?? own(node.element.label) ?? '';
    return items.length === 0 ? [] : [{index, key, label, items}];
  });
}

/** The fields that are shown now, in the order of the pages. */
export function visibleFields(form: CompiledForm, answers: Answers): CompiledField[] {
  const {look} = situation(form, answers);
  return form.fields.filter((field) => look.shown(field));
}

interface View {
  readonly form: CompiledForm;
  readonly look: Appearance;
  readonly locale: string;
  readonly required: ReadonlySet<Pointer>;
}

function itemsOf(nodes: readonly Node[], view: View, enabled: boolean): Item[] {
  return nodes.filter(({rule}) => view.look.showsBy(rule)).flatMap((node) => itemOf(node, view, enabled));
}

function itemOf(node: Node, view: View, outer: boolean): readonly Item[] {
  const {form, look, locale} = view;
  const {element} = node;
  const enabled = outer && look.enablesBy(node.rule);
  const i18n = (part: string): string | undefined =>
    element.i18n === undefined ? undefined : text(form, `${element.i18n}.${part}`, locale);
  switch (node.kind) {
    case 'field': {
      const required = view.required.has(node.field.pointer);
      return [fieldItem(form, node.field, element, {locale, enabled, required})];
    }
    case 'unsupported': {
      const {pointer, schema} = node;
      const label = text(form, `${pointer}.label`, locale) ?? own(element.label) ?? schema.title;
      return [{kind: 'unsupported', pointer, label: label ?? segments(pointer).pop()!}];
    }
    case 'label':
      return [{kind: 'label', text: i18n('text') ?? element.text ?? own(element.label) ?? ''}];
    case 'group': {
      const items = itemsOf(node.nodes, view, enabled);
      if (node.layout === 'plain' || items.length === 0) return items;
      return [{kind: 'group', layout: node.layout, label: i18n('label') ?? groupLabel(node, view), enabled, items}];
    }
  }
}

function groupLabel({element}: Node, {form, locale}: View): string {
  const pointer = element.scope?.replace(/^#/, '').replace(/\/properties\//g, '/');
  return own(element.label) ?? (pointer && text(form, `${pointer}.label`, locale)) ?? '';
}

function own(label: UiLabel): string | undefined {
  return typeof label === 'string' ? label : undefined;
}

type UiLabel = string | boolean | undefined;
