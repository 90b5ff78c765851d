import {html, nothing, type TemplateResult} from 'lit';
import {getAt} from '@mpp-sdk/form-engine';
import type {FieldItem, Item, Page, RepeatItem} from '@mpp-sdk/form-engine';
import {isUpload} from './field-kinds.js';
import {formatAnswer, isCovered} from './format-answer.js';
import {endWords} from './messages/end.js';
import {partWords} from './messages/parts.js';
import type {View} from './view.js';

/** The answers of a page in their order; those of a list stand under the name of their entry. */
export function renderAnswers(view: View, page: Page, items: readonly Item[] = page.items): TemplateResult {
  const parts: TemplateResult[] = [];
  let run: FieldItem[] = [];
  const close = (): void => {
    const answers = run;
    run = [];
    if (answers.length) {
      parts.push(html`<dl class="answers">${answers.map((item) => renderAnswer(view, page, item))}</dl>`);
    }
  };
  const walk = (inner: readonly Item[]): void => {
    for (const item of inner) {
      if (item.kind === 'field') run.push(item);
      else if (item.kind === 'group') walk(item.items);
      else if (item.kind === 'repeat') {
        close();
        parts.push(renderEntries(view, page, item));
      }
    }
  };
  walk(items);
  close();
  return html`${parts}`;
}

function renderEntries(view: View, page: Page, {label, entries}: RepeatItem): TemplateResult {
  if (!entries.length) {
    return html`<dl class="answers">
      <div class="answer">
        <dt>${label}</dt>
        <dd><span class="muted">${partWords[view.locale].empty}</span></dd>
      </div>
    </dl>`;
  }
  return html`${entries.map(
    (entry) =>
      html`<h4>${entry.label}</h4>
        ${renderAnswers(view, page, entry.items)}`,
  )}`;
}

function renderAnswer(view: View, page: Page, item: FieldItem): TemplateResult {
  const {controller, locale, revealed, toggleRevealed, warnings} = view;
  const words = {...view.words, ...endWords[locale]};
  const {pointer, label} = item;
  const covered = !revealed.has(pointer);
  const files = (controller.uploads?.of(pointer) ?? []).filter((file) => 'id' in file && file.id);
  const value = item.computed ? item.value : getAt(controller.answers, pointer);
  const text = isUpload(item.field)
    ? files.map(({name}) => name || partWords[locale].files.unnamed).join(', ')
    : formatAnswer(item, value, {words, locale, covered});
  const warning = warnings.get(pointer);
  return html`<div class="answer">
    <dt>${label}</dt>
    <dd>
      ${text ? html`<span translate="no" .textContent=${text}></span>` : html`<span class="muted">${partWords[locale].empty}</span>`}
      ${
        text && isCovered(item)
          ? html`<button
              class="link-button"
              type="button"
              aria-label=${covered ? words.show(label) : words.hide(label)}
              @click=${() => toggleRevealed(pointer)}
            >
              <span .textContent=${covered ? words.showShort : words.hideShort}></span>
            </button>`
          : nothing
      }
      ${
        item.computed || !item.enabled
          ? nothing
          : html`<button
              class="link-button edit"
              type="button"
              aria-label=${words.editOf(label)}
              @click=${() => controller.edit(page.index, pointer)}
            >
              ${words.edit}
            </button>`
      }
      ${warning ? html`<div class="warning small">${warning}</div>` : nothing}
    </dd>
  </div>`;
}
