import {html, nothing, type TemplateResult} from 'lit';
import type {SharedMessages} from '../messages/index.js';

/** Grey lines of about the right height, shown only when the answer is slow; told to a screen reader in words. */
export const renderSkeleton = (shown: boolean, lines: number, words: SharedMessages): TemplateResult =>
  html`<div class="skeletons" role="status">
    ${
      shown
        ? html`<span class="visually-hidden">${words.loading}</span>
            ${Array.from({length: lines}, () => html`<div class="skeleton" aria-hidden="true"></div>`)}`
        : nothing
    }
  </div>`;
