import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {failureWords, icon} from '@mpp-sdk/core';
import {formatBytes} from '@mpp-sdk/domain';
import type {FieldItem} from '@mpp-sdk/form-engine';
import {cameraCloses} from './camera-return.js';
import {fileLimits, typeNames} from './file-limits.js';
import type {FileState} from './file-uploads.js';
import type {ControlView} from './render-input.js';
import {partWords} from './messages/parts.js';
import type {View} from './view.js';

/** What may be chosen, said before it is chosen. */
export function limitWords({locale, profile}: View, item: FieldItem): string {
  const {files} = partWords[locale];
  const {types, maxBytes, maxFiles} = fileLimits(item, profile);
  const said = [
    types.length > 0 && files.types(typeNames(types)),
    maxBytes !== undefined && files.size(formatBytes(maxBytes, locale)),
    maxFiles !== undefined && files.count(maxFiles),
  ];
  return said.filter(Boolean).join(' ');
}

/** The native chooser, which offers the camera on phones, and every chosen file with a state of its own. */
export function renderFile(view: View, {id, item, describedBy, invalid}: ControlView): TemplateResult {
  const {controller, profile} = view;
  const {pointer} = item;
  const limits = fileLimits(item, profile);
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const chosen = Array.from(input.files ?? []);
    // Emptied, so that the same file can be chosen again after it was removed.
    input.value = '';
    cameraCloses();
    if (chosen.length) controller.uploads?.add(pointer, chosen, limits);
  };
  return html`<input
      class="input file"
      type="file"
      id=${id}
      accept=${limits.types.join(',') || nothing}
      ?multiple=${limits.multiple}
      ?disabled=${!item.enabled}
      aria-required=${item.required ? 'true' : nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${describedBy}
      @click=${() => controller.leaveForCamera(pointer)}
      @cancel=${cameraCloses}
      @change=${onChange}
    />
    ${renderFiles(view, item)}`;
}

/** Every file of a question with a state of its own, and in words for who does not see it. */
export function renderFiles(view: View, item: FieldItem): TemplateResult {
  const {controller, locale} = view;
  const {files} = partWords[locale];
  const kept = controller.uploads?.of(item.pointer) ?? [];
  return html`<ul class="plain files" aria-label=${item.label}>
      ${repeat(
        kept,
        ({key}) => key,
        (file) => keyed(file.state, renderOne(view, item, file)),
      )}
    </ul>
    <span
      class="visually-hidden"
      role="status"
      .textContent=${kept.map((file) => `${file.name || files.unnamed}: ${stateWords(view, file)}`).join('. ')}
    ></span>`;
}

function stateWords({shared, locale}: View, file: FileState): string {
  const {files} = partWords[locale];
  if (file.state === 'refused') return files.refusals[file.reason];
  if (file.state !== 'failed') return files[file.state];
  return `${files.failed}. ${failureWords(file.error, shared).advice}`;
}

/** '120 KB / 300 KB' while it is on its way. */
function sizeWords(file: FileState, locale: string): string {
  const all = formatBytes(file.bytes, locale);
  return file.state === 'sending' && file.sent ? `${formatBytes(file.sent, locale)} / ${all}` : all;
}

function renderOne(view: View, {pointer}: FieldItem, file: FileState): TemplateResult {
  const {controller, locale} = view;
  const {files} = partWords[locale];
  const {uploads} = controller;
  const name = file.name || files.unnamed;
  const sending = file.state === 'sending';
  const bad = file.state === 'failed' || file.state === 'refused';
  const focusChooser = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.field');
    uploads?.remove(pointer, file.key);
    // A signature has no chooser: its paper comes back, and the group takes focus.
    (box?.querySelector<HTMLElement>('input[type=file]') ?? (box as HTMLElement | null))?.focus();
  };
  return html`<li class="file-row">
    ${file.preview ?? icon(bad ? 'error' : file.state === 'done' ? 'check' : 'file')}
    <div class="file-text">
      <span class="file-name" translate="no">${name}</span>
      <span class="small ${bad ? 'bad' : 'muted'}"
        >${stateWords(view, file)}${file.bytes ? ` (${sizeWords(file, locale)})` : nothing}</span
      >
      ${
        sending
          ? html`<progress
              aria-label="${files.sending} ${name}"
              max=${file.bytes}
              value=${file.sent || nothing}
            ></progress>`
          : nothing
      }
    </div>
    <div class="file-acts">
      ${
        file.state === 'failed'
          ? html`<button
              class="link-button"
              type="button"
              aria-label=${files.retry(name)}
              @click=${() => uploads?.retry(pointer, file.key)}
            >
              ${files.retryShort}
            </button>`
          : nothing
      }
      <button
        class="link-button"
        type="button"
        aria-label=${sending ? files.cancel(name) : files.remove(name)}
        @click=${focusChooser}
      >
        ${sending ? files.cancelShort : files.removeShort}
      </button>
    </div>
  </li>`;
}
