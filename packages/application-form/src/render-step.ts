import {html, nothing, type TemplateResult} from 'lit';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Channel} from '@mpp-sdk/contract';
import {renderContacts, renderFailure, renderNotice, renderSkeleton} from '@mpp-sdk/core';
import type {DraftEntry} from './draft-list.js';
import {renderPage} from './render-page.js';
import {partsOf, withPart} from './render-part.js';
import type {View} from './view.js';

/** What the element knows beside the view. */
export interface StepView {
  client?: MppClient;
  channel?: Channel;
  searchLink: string;
  /** Somebody helps: who, is asked first; `unassisted` once that was left out. */
  assisted: boolean;
  unassisted: boolean;
  noIntro: boolean;
  backOnline: boolean;
  online: boolean;
  onSubmit: (event: Event) => void;
  /** Starts, unless something has to be answered first. */
  start: (go: () => void) => void;
  discard: () => void;
  openDraft: (draft: Pick<DraftEntry, 'formId' | 'serviceId'> & {draftCode?: string}) => void;
  redraw: () => void;
}

const bringParts = ({controller, parts, prefill}: View): void =>
  parts.prepare(controller.form!, () => [
    ...partsOf(controller.pages.flatMap(({items}) => items)),
    ...(prefill ? (['prefill'] as const) : []),
  ]);

/** Comes when it can: the rest of the step does not need it. */
const renderElsewhere = (view: View, {openDraft, start}: StepView): unknown =>
  view.parts.get('resume')?.renderResume({view, onCode: openDraft, start});

/** The one step that is shown now. */
export function renderStep(view: View, more: StepView): TemplateResult | typeof nothing {
  const {controller, words, shared, locale, profile} = view;
  const {request, state: at, page} = controller;
  const common = {words: shared, locale, profile};
  switch (at.step) {
    case 'waiting':
      if (!request.error) return renderSkeleton(request.slow, 6, shared);
      return renderFailure({...common, error: request.error, retry: () => void request.retry()});
    case 'nothing':
      return html`<div class="stack-4">
        ${renderNotice({kind: 'attention', title: words.nothingTitle, text: words.nothingText})}
        ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>
      </div>`;
    case 'choose':
      return withPart(
        view,
        'drafts',
        ({renderDrafts, renderChoose}) =>
          html`<div class="stack-6">
            ${controller.drafts?.entries.length ? renderDrafts(view, more.openDraft) : nothing}
            ${renderChoose(view, more.searchLink)} ${renderElsewhere(view, more)}
          </div>`,
      );
    case 'intro':
      bringParts(view);
      return withPart(view, 'start', ({renderIntro, renderAssistance}) =>
        renderIntro(view, {
          channel: more.channel,
          assistance: more.assisted ? renderAssistance(view, more.unassisted, more.redraw) : nothing,
          onStart: () => more.start(() => controller.start()),
          onResume: () => more.start(() => controller.resume()),
          onDiscard: more.discard,
          elsewhere: renderElsewhere(view, more),
        }),
      );
    case 'page':
      // Here before they are needed, whatever becomes of the line.
      void view.parts.bring('end');
      void view.parts.bring('keep');
      bringParts(view);
      if (page) return renderPage(view, page, {onSubmit: more.onSubmit, intro: !more.noIntro});
      return withPart(view, 'end', (part) => part.renderReview(view));
    case 'review':
      return withPart(view, 'end', (part) => part.renderReview(view));
    case 'left':
      return withPart(view, 'keep', (part) => part.renderLeft(view, at.at, at.help));
    case 'sending':
      return withPart(view, 'end', (part) => part.renderSending(view));
    case 'unsent': {
      const backOnline = more.backOnline && more.online;
      const over = backOnline && at.error?.kind === 'offline';
      const failure = at.error && !over ? renderFailure({...common, error: at.error}) : nothing;
      return withPart(view, 'end', (part) => part.renderUnsent(view, failure, backOnline));
    }
    case 'receipt': {
      const {client} = more;
      if (!client) return nothing;
      return withPart(view, 'end', (part) => part.renderReceipt(view, client, at.receipt, at.earlier));
    }
  }
}
