import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '@mpp-sdk/core';
import type {Messages} from './messages/id.js';
import {samples} from './samples.js';

interface Bar {
  readonly sample: string;
  readonly locale: 'id' | 'en';
  readonly words: Messages;
  /** A file was refused for its size. */
  readonly tooLarge: boolean;
  /** What was written before is still at hand. */
  readonly hasEarlier: boolean;
  readonly openSample: () => void;
  readonly chooseFile: () => void;
  readonly openFile: (event: Event) => void;
  readonly save: () => void;
  readonly restore: () => void;
}

/** Where the text comes from, and where it goes. */
export function renderBar(bar: Bar): TemplateResult {
  const {words} = bar;
  return html`<div class="stack">
    <div class="bar">
      <div class="field">
        <label for="sample">${words.samples}</label>
        <select class="input" id="sample">
          ${samples().map(
            ({id, title}) =>
              html`<option value=${id} ?selected=${id === bar.sample}>${title[bar.locale] ?? title.id}</option>`,
          )}
        </select>
      </div>
      <button class="button" type="button" @click=${bar.openSample}>${words.openSample}</button>
      <button class="button" type="button" @click=${bar.chooseFile}>
        ${icon('file')}<span>${words.openFile}</span>
      </button>
      <input type="file" hidden accept=".json,application/json" @change=${bar.openFile} />
      <button class="button" type="button" @click=${bar.save}>${icon('download')}<span>${words.saveFile}</span></button>
    </div>
    <div role="status">
      ${bar.tooLarge ? html`<p>${words.tooLarge}</p>` : nothing}
      ${
        bar.hasEarlier
          ? html`<p>
              ${words.replaced}
              <button class="link-button" type="button" @click=${bar.restore}>${words.restore}</button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}
