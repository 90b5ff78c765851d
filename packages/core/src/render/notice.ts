import {html, nothing, type TemplateResult} from 'lit';
import type {SharedMessages} from '../messages/index.js';
import {icon, type IconName} from './icons.js';

export type NoticeKind = 'info' | 'success' | 'attention' | 'error';
const ICONS: Record<NoticeKind, IconName> = {info: 'info', success: 'check', attention: 'alert', error: 'error'};

export interface Notice {
  kind: NoticeKind;
  title: string;
  text?: unknown;
  /** buttons and links */
  actions?: unknown;
  /** 'alert' interrupts a screen reader, 'status' waits its turn; none for what is there from the start */
  role?: 'alert' | 'status';
}

const given = (part: unknown) => part !== undefined && part !== nothing && part !== '';

/** A box that says what happened and what to do now: icon and word, never colour alone. */
export const renderNotice = ({kind, title, text, actions, role}: Notice): TemplateResult =>
  html`<div class="notice ${kind}" role=${role ?? nothing}>
    ${icon(ICONS[kind])}
    <div class="stack">
      <strong class="notice-title">${title}</strong>
      ${given(text) ? html`<div>${text}</div>` : nothing}
      ${given(actions) ? html`<div class="actions">${actions}</div>` : nothing}
    </div>
  </div>`;

export const renderUnconfigured = (words: SharedMessages): TemplateResult =>
  html`${renderNotice({kind: 'attention', title: words.unconfiguredTitle, text: words.unconfiguredText})}
    <slot name="fallback"></slot>`;
