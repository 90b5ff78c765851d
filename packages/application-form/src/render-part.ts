import {html, type TemplateResult} from 'lit';
import {renderNotice, renderSkeleton} from '@mpp-sdk/core';
import type {Item} from '@mpp-sdk/form-engine';
import {isSearched, isSignature, isUpload} from './field-kinds.js';
import type {PartName} from './parts.js';
import type {View} from './view.js';

/** What a part draws, once it is here; until then room for it, and a way on when it cannot come. */
export function withPart<N extends PartName>(
  view: Pick<View, 'parts' | 'words' | 'shared'>,
  name: N,
  render: (part: NonNullable<ReturnType<typeof view.parts.get<N>>>) => TemplateResult,
): TemplateResult {
  const {parts, words, shared} = view;
  const part = parts.get(name);
  if (part) return render(part);
  if (!parts.failed(name)) return html`${renderSkeleton(parts.slow(name), 2, shared)}`;
  return renderNotice({
    kind: 'attention',
    title: words.partFailed,
    text: words.partFailedText,
    role: 'status',
    actions: html`<button class="button" type="button" @click=${() => void parts.bring(name)}>${shared.retry}</button>`,
  });
}

/** What the questions of a form ask for, so that it comes while the introduction is read. */
export function partsOf(items: readonly Item[]): PartName[] {
  return items.flatMap((item): PartName[] => {
    if (item.kind === 'group') return partsOf(item.items);
    if (item.kind === 'repeat') return ['repeat', ...item.entries.flatMap((entry) => partsOf(entry.items))];
    if (item.kind !== 'field') return [];
    if (item.computed) return ['computed'];
    if (item.field === 'address') return ['address'];
    if (isUpload(item.field)) return isSignature(item) ? ['signature'] : ['files'];
    return isSearched(item) ? ['search'] : [];
  });
}
