import {html, type TemplateResult} from 'lit';
import type {RegionProfile} from '@mpp-sdk/contract';
import {renderFailure, renderSkeleton} from '@mpp-sdk/core';
import type {CardView} from './render-card.js';
import {renderFilters} from './render-filters.js';
import {renderResults} from './render-results.js';
import {renderStart} from './render-start.js';
import type {SearchState} from './search-controller.js';
import type {Question} from './search-source.js';

/** What a citizen can do below the question. */
export interface SearchActs {
  ask(change: Partial<Question>): void;
  browse(): void;
  /** @param shown how many cards are there already */
  more(shown: number): void;
  startAgain(): void;
  retry(): void;
}

export interface StateView extends Pick<CardView, 'words' | 'shared' | 'locale' | 'onSelect'> {
  state: SearchState;
  question: Question;
  profile: RegionProfile | undefined;
  hrefOf: (serviceId: string) => string;
  acts: SearchActs;
}

/** What stands below the question. */
export function renderState(view: StateView): TemplateResult {
  const {state, words, shared, locale, profile, acts} = view;
  switch (state.step) {
    case 'loading':
      return renderSkeleton(state.slow, 6, shared);
    case 'failed':
      return renderFailure({error: state.error, words: shared, locale, profile, retry: () => acts.retry()});
    case 'start':
      return html`<div class="stack-4">
        ${renderStart({
          catalogue: state.catalogue,
          words,
          onSituation: (lifeEvent) => acts.ask({lifeEvent}),
          onAll: () => acts.browse(),
        })}
      </div>`;
    case 'results':
      return renderAnswer(view, state);
  }
}

function renderAnswer(view: StateView, {catalogue, answer}: Extract<SearchState, {step: 'results'}>): TemplateResult {
  const {question, words, shared, locale, hrefOf, onSelect, acts} = view;
  return html`<div class="stack-4">
    ${renderFilters({
      question,
      facets: answer.facets,
      agencies: catalogue.agencies,
      words,
      shared,
      locale,
      onChange: (change) => acts.ask(change),
    })}
    ${renderResults({
      answer,
      question,
      catalogue,
      words,
      shared,
      locale,
      hrefOf,
      onSelect,
      onMore: () => acts.more(answer.items.length),
      onClear: () => acts.ask({channel: undefined, agencyId: undefined, lifeEvent: undefined}),
    })}
    <button class="link-button again" type="button" @click=${() => acts.startAgain()}>${words.startAgain}</button>
  </div>`;
}
