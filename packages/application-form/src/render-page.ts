import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderErrorSummary, renderNotice} from '@mpp-sdk/core';
import {pick} from '@mpp-sdk/domain';
import type {Item, Page} from '@mpp-sdk/form-engine';
import {questions} from './field-errors.js';
import {renderQuestion} from './render-field.js';
import {withPart} from './render-part.js';
import {renderKept, renderAboutForm} from './render-notices.js';
import {errorWords, fieldId, pageName} from './view.js';
import type {View} from './view.js';

/** Where one is: form, step, and a thin bar that says the same. */
export function renderHeading(view: View, at: number, label: string): TemplateResult {
  const {controller, words, locale} = view;
  const title = controller.form && pick(controller.form.definition.title, locale);
  const named = title?.text === label;
  const steps = controller.pages.length + 1;
  return html`<div class="stack">
    ${title && !named ? html`<p class="muted" lang=${title.lang}>${title.text}</p>` : nothing}
    <h2 id="step-title">${words.step(at, steps, label)}</h2>
    <progress class="steps" max=${steps} value=${at} aria-hidden="true"></progress>
  </div>`;
}

export function renderErrors(view: View, page?: Page): TemplateResult | typeof nothing {
  const {controller, shared, go} = view;
  const asked = (page ? [page] : controller.pages).flatMap(({index, items}) =>
    questions(items).map((item) => ({item, index, id: fieldId(view, item.pointer)})),
  );
  const entries = asked.flatMap(({item, id}) => {
    const error = controller.errors.find(({pointer}) => pointer === item.pointer);
    const label = item.label.replace(/[?:.]$/, '');
    return error ? [{id, text: `${label}: ${errorWords(view, error, item.kind === 'field' ? item : undefined)}`}] : [];
  });
  // On the last look there is no field to go to, only its page.
  const toPage = (id: string): void => {
    const found = asked.find((one) => one.id === id);
    if (found) controller.edit(found.index, found.item.pointer);
  };
  return entries.length
    ? renderErrorSummary(shared.summaryTitle(entries.length), entries, page ? go : toPage)
    : nothing;
}

const keyOf = (item: Item, at: number): string => ('pointer' in item ? item.pointer : `${item.kind} ${at}`);

function renderItem(view: View, item: Item, before?: Item): TemplateResult | typeof nothing {
  switch (item.kind) {
    case 'repeat':
      return withPart(view, 'repeat', (part) => part.renderRepeat({view, item, renderItems}));
    case 'field':
      return renderQuestion(view, item, before);
    case 'label':
      return html`<p>${item.text}</p>`;
    case 'unsupported':
      return renderNotice({kind: 'info', title: view.words.unsupported(item.label)});
    case 'group':
      return html`<fieldset class="group">
        <legend class=${item.label ? 'group-title' : 'visually-hidden'}>${item.label}</legend>
        <div class=${item.layout === 'row' ? 'row' : 'stack-6'}>${renderItems(view, item.items)}</div>
      </fieldset>`;
  }
}

const renderItems = (view: View, items: readonly Item[]): unknown =>
  repeat(items, keyOf, (item, at) => renderItem(view, item, items[at - 1]));

/** One page of questions as a native form: Enter goes on. */
export function renderPage(
  view: View,
  page: Page,
  {onSubmit, intro}: {onSubmit: (event: Event) => void; intro: boolean},
): TemplateResult {
  const {controller, shared, words} = view;
  const at = controller.pages.indexOf(page) + 1;
  return html`<form class="stack-6" novalidate @submit=${onSubmit}>
    ${renderHeading(view, at, pageName(view, page))} ${renderAboutForm(view, at === 1)} ${renderErrors(view, page)}
    ${(view.prefill && view.parts.get('prefill')?.renderOffer(view, page, view.prefill)) || nothing}
    ${at === 1 && questions(page.items).some((item) => !item.required) ? html`<p class="muted">${words.allRequired}</p>` : nothing}
    ${renderItems(view, page.items)}
    <div class="actions">
      <button class="button primary" type="submit">${shared.next}</button>
      ${
        at > 1 || intro
          ? html`<button class="button quiet" type="button" @click=${() => controller.back()}>${shared.back}</button>`
          : nothing
      }
    </div>
    <div class="facts foot">
      ${renderKept(view)}
      <button class="link-button" type="button" @click=${() => void controller.leave()}>${words.later}</button>
      <button class="link-button" type="button" @click=${() => void controller.leave(true)}>${words.help}</button>
    </div>
  </form>`;
}
