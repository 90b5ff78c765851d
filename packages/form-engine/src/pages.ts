import type {Appearance} from './appearance.js';
import {situation} from './clean.js';
import type {CompiledForm, Level, Node} from './compiled.js';
import {isTooLong} from './entry-limit.js';
import {fieldItem} from './field-item.js';
import {child, getAt, isObject, segments} from './pointer.js';
import {requiredNow} from './required-now.js';
import {text} from './text.js';
import type {Answers, FieldItem, Item, Page, Pointer, RepeatEntry, RepeatItem} from './types.js';

/**
 * The pages to show now, each with what is visible on it; a page without anything visible is left out.
 * @param locale BCP 47; texts fall back to Indonesian, then to the schema's own title
 */
export function pages(form: CompiledForm, answers: Answers, locale = 'id'): Page[] {
  const view = viewOf(form, form, answers, '', locale);
  return form.pages.flatMap(({key, node}, index): Page[] => {
    if (!view.look.showsBy(node.rule)) return [];
    const items = itemsOf(node.nodes, view, view.look.enablesBy(node.rule));
    const label = text(form, `${key}.label`, locale) ?? own(node.element.label) ?? '';
    return items.length === 0 ? [] : [{index, key, label, items}];
  });
}

interface View {
  readonly form: CompiledForm;
  readonly level: Level;
  readonly look: Appearance;
  readonly locale: string;
  readonly required: ReadonlySet<Pointer>;
  readonly cleaned: Answers;
  /** Pointer of the entry that all this stands in. */
  readonly base: Pointer;
}

function viewOf(form: CompiledForm, level: Level, answers: Answers, base: Pointer, locale: string): View {
  const {cleaned, look} = situation(level, answers);
  return {form, level, look, locale, required: requiredNow(level, cleaned), cleaned, base};
}

function itemsOf(nodes: readonly Node[], view: View, enabled: boolean): Item[] {
  return nodes.filter(({rule}) => view.look.showsBy(rule)).flatMap((node) => itemOf(node, view, enabled));
}

function itemOf(node: Node, view: View, outer: boolean): readonly Item[] {
  const {form, level, look, locale} = view;
  const {element} = node;
  const enabled = outer && look.enablesBy(node.rule);
  const i18n = (part: string): string | undefined =>
    element.i18n === undefined ? undefined : text(form, `${element.i18n}.${part}`, locale);
  switch (node.kind) {
    case 'field':
      return [node.field.repeat ? repeatItem(node, view, enabled) : askedItem(node, view, enabled)];
    case 'unsupported': {
      const {pointer, schema} = node;
      const label = text(form, `${level.textRoot}${pointer}.label`, locale) ?? own(element.label) ?? schema.title;
      return [{kind: 'unsupported', pointer: view.base + pointer, label: label ?? segments(pointer).pop()!}];
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

type FieldNode = Node & {readonly kind: 'field'};

/** The same object as long as it would say the same, so that an element can tell what it need not draw again. */
function askedItem(node: FieldNode, view: View, enabled: boolean): FieldItem {
  const {field, element} = node;
  const {form, level, locale, base, cleaned} = view;
  const value = field.compute && getAt(cleaned, field.pointer);
  const required = !field.compute && view.required.has(field.pointer);
  const about = {locale, enabled: enabled && !field.compute, required, base, textRoot: level.textRoot};
  let known = level.items.get(node);
  if (!known) level.items.set(node, (known = new Map()));
  const before = known.get(base);
  const same = before?.locale === locale && before.item.enabled === about.enabled && before.item.required === required;
  if (same && Object.is(before.item.value, value)) return before.item;
  const plain = fieldItem(form, field, element, about);
  const item = field.compute ? {...plain, computed: true, value} : plain;
  known.set(base, {locale, item});
  return item;
}

/** A list with what is asked in each of its entries. */
function repeatItem(node: FieldNode, view: View, enabled: boolean): RepeatItem {
  const {form, locale} = view;
  const {field, element} = node;
  const {level, min, max} = field.repeat!;
  const {pointer, schema, label, help, required} = fieldItem(form, field, element, {
    locale,
    enabled,
    required: view.required.has(field.pointer),
    base: view.base,
    textRoot: view.level.textRoot,
  });
  const value = getAt(view.cleaned, field.pointer);
  const shown = Array.isArray(value) && !isTooLong(value) ? value.slice(0, max) : [];
  const one = text(form, `${level.textRoot}.entry`, locale) ?? field.schema.items?.title ?? label;
  const entries = shown.map((entry: unknown, index): RepeatEntry => {
    const at = child(pointer, String(index));
    const inner = viewOf(form, level, isObject(entry) ? entry : {}, at, locale);
    const items = level.pages.flatMap(({node: page}) => itemsOf([page], inner, enabled));
    return {pointer: at, index, label: `${one} ${index + 1}`, items};
  });
  const canAdd = enabled && entries.length < max;
  const canRemove = enabled && entries.length > min;
  return {kind: 'repeat', pointer, schema, label, help, required, enabled, entries, min, max, canAdd, canRemove};
}

function groupLabel({element, title}: Node & {readonly kind: 'group'}, {form, level, locale}: View): string {
  const pointer = element.scope?.replace(/^#/, '').replace(/\/properties\//g, '/');
  return own(element.label) ?? (pointer && text(form, `${level.textRoot}${pointer}.label`, locale)) ?? title ?? '';
}

function own(label: string | boolean | undefined): string | undefined {
  return typeof label === 'string' ? label : undefined;
}
