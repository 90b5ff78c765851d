import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Feedback} from './feedback.js';
import type {ResultsMessages} from './messages/results.js';
import {renderText} from './render-facts.js';

export interface FeedbackView {
  feedback: Feedback;
  words: ResultsMessages;
  locale: string;
  /** after each act: what was pressed is gone, the focus goes to what stands there now */
  onAct: () => void;
}

/** Asks, at the end of the list, whether it was what the citizen was looking for. No free text: people write names into it. */
export function renderFeedback(view: FeedbackView): TemplateResult | typeof nothing {
  const {feedback, words} = view;
  if (feedback.state.step === 'hidden') return nothing;
  return html`<div class="feedback stack" id="feedback" role="group" aria-label=${words.feedback} tabindex="-1">
    ${keyed(`${feedback.state.step} ${view.locale}`, renderStep(view))}
  </div>`;
}

function renderStep({feedback, words, locale, onAct}: FeedbackView): TemplateResult {
  const {state} = feedback;
  const act = (todo: () => unknown) => () => {
    void todo();
    onAct();
  };
  switch (state.step) {
    case 'which':
      return html`<p class="results-title">${words.whichOne}</p>
        <div class="chips">
          ${state.choices.map(
            ({id, name}) =>
              html`<button class="chip" type="button" @click=${act(() => feedback.tell('found', id))}>
                ${renderText(name, locale)}
              </button>`,
          )}
          <button class="chip" type="button" @click=${act(() => feedback.tell('found'))}>${words.skip}</button>
        </div>`;
    case 'thanked':
      return html`<p role="status">${state.outcome === 'found' ? words.thanksFound : words.thanksNotFound}</p>`;
    case 'failed':
      return html`<p role="status">${words.feedbackFailed}</p>`;
    default:
      return html`<p class="results-title">${words.feedback}</p>
        <div class="actions">
          <button class="chip" type="button" ?disabled=${state.step === 'sending'} @click=${act(() => feedback.yes())}>
            ${words.yes}
          </button>
          <button
            class="chip"
            type="button"
            ?disabled=${state.step === 'sending'}
            @click=${act(() => feedback.tell('not-found'))}
          >
            ${words.no}
          </button>
        </div>
        <p class="small muted">${words.feedbackPrivacy}</p>`;
  }
}
