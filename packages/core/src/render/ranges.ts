import {html, type TemplateResult} from 'lit';

const RANGE = /(\d{1,2}[.:]\d{2}[–-]\d{1,2}[.:]\d{2})/;

/** A text whose ranges of time ("07.30–16.00") are never broken over two lines. */
export const renderRanges = (text: string): TemplateResult =>
  html`${text.split(RANGE).map((part, i) => (i % 2 ? html`<span class="unbroken">${part}</span>` : part))}`;
