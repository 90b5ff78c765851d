import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderContacts, renderNotice} from '@mpp-sdk/core';
import {formatDate, formatDateTime, pick, toLocalDate} from '@mpp-sdk/domain';
import type {DraftEntry} from './draft-list.js';
import {partWords} from './messages/parts.js';
import type {View} from './view.js';

export const styles = css`
  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2) var(--mpp-space-4);
    align-items: center;
    justify-content: space-between;
  }
`;

/** Nothing is wrong: only the service is not chosen yet, or not yet told to this element. */
export const renderChoose = ({shared, locale, profile}: View, search: string): TemplateResult => {
  const words = partWords[locale].drafts;
  return html`<div class="stack-4">
    ${renderNotice({
      kind: 'info',
      title: words.chooseTitle,
      text: words.chooseText,
      actions: html`<a class="button primary" href=${search}>${words.find}</a>`,
    })}
    ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>
  </div>`;
};

/** What was begun on this device: go on, or let go of it. */
export function renderDrafts(view: View, onOpen: (draft: DraftEntry) => void): TemplateResult {
  const {controller, locale} = view;
  const own = partWords[locale].drafts;
  return html`<section class="stack-4" aria-labelledby="drafts-title">
    <h2 id="drafts-title" tabindex="-1">${own.title}</h2>
    <ul class="plain stack-4">
      ${repeat(
        controller.drafts?.entries ?? [],
        ({key}) => key,
        (draft) => renderDraft(view, draft, onOpen),
      )}
    </ul>
  </section>`;
}

function renderDraft(view: View, draft: DraftEntry, onOpen: (draft: DraftEntry) => void): TemplateResult {
  const {controller, words, locale, profile, focus} = view;
  const own = partWords[locale].drafts;
  const zone = profile?.zone ?? 'Asia/Jakarta';
  const title = draft.title ? pick(draft.title, locale) : {text: own.unnamed, lang: locale};
  const saved = own.saved(formatDateTime(draft.savedAt, zone, locale));
  const expires = own.expires(formatDate(toLocalDate(draft.expiresAt, zone), locale));
  const remove = async (): Promise<void> => {
    await controller.drafts?.remove(draft.key);
    focus(controller.drafts?.entries.length ? 'drafts-title' : 'step-title');
  };
  return html`<li class="card draft">
    <div>
      <h3 lang=${title.lang}>${title.text}</h3>
      ${draft.state === 'open' ? nothing : html`<p><strong>${own[draft.state]}</strong></p>`}
      <p class="small muted">${saved} ${expires}</p>
    </div>
    <div class="actions">
      <button
        class="button primary"
        type="button"
        aria-label=${`${draft.state === 'received' ? own.look : words.resume}: ${title.text}`}
        @click=${() => onOpen(draft)}
      >
        ${draft.state === 'received' ? own.look : words.resume}
      </button>
      <button
        class="button quiet"
        type="button"
        aria-label=${`${words.discard}: ${title.text}`}
        @click=${() => void remove()}
      >
        ${words.discard}
      </button>
    </div>
  </li>`;
}
