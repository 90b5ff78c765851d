import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Catalogue, Location, RegionProfile} from '@mpp-sdk/contract';
import {journeyLink, renderContacts, type SharedMessages} from '@mpp-sdk/core';
import {isGuess} from './guess.js';
import {resultsMessages} from './messages/results.js';
import {mainPlace} from './opening-now.js';
import {hasFilter, type Question} from './question.js';
import type {CardView} from './render-card.js';
import {renderFeedback} from './render-feedback.js';
import {renderFilters} from './render-filters.js';
import {renderFoot} from './render-hours.js';
import {renderResults} from './render-results.js';
import {renderStale} from './render-stale.js';
import {renderStart} from './render-start.js';
import type {SearchMemory} from './search-memory.js';
import type {Answer, Overview} from './search-source.js';

/** What a citizen can do below the question. */
export interface SearchActs {
  ask(change: Partial<Question>): void;
  browse(): void;
  /** @param shown how many cards are there already */
  more(shown: number): void;
  startAgain(): void;
  /** a yes or no was pressed */
  answered(): void;
  select(event: MouseEvent, serviceId: string): void;
}

export interface BelowView {
  /** the start, an answer, or what stands in their place: a skeleton, a failure */
  content:
    {step: 'start'; overview: Overview} | {step: 'results'; catalogue: Catalogue; answer: Answer} | TemplateResult;
  /** a failure says itself who helps */
  failed: boolean;
  question: Question;
  memory: SearchMemory;
  profile: RegionProfile | undefined;
  places: readonly Location[];
  /** epoch milliseconds */
  now: number;
  online: boolean;
  /** epoch milliseconds of data that stand in for newer ones */
  staleFrom: number | undefined;
  shared: SharedMessages;
  locale: 'id' | 'en';
  /** of the links to a service's own page */
  client: {api: string; region: string};
  acts: SearchActs;
}

const MINUTE_MS = 60_000;
const NO_HOLIDAYS: RegionProfile['holidays'] = [];
const GUESS = Symbol();

/** Everything below the question: how old the data are, the start or the answer, and the human way on. */
export function renderBelow(view: BelowView): TemplateResult {
  const {content, failed, question, profile, places, now, online, staleFrom: from, shared, locale, acts} = view;
  const words = resultsMessages[locale];
  const hours = {place: mainPlace(places), profile, now, words, locale};
  const help = renderFoot(hours, failed ? nothing : renderContacts(profile, shared, locale));
  const guess = 'step' in content && content.step === 'results' && isGuess(content.answer, question);
  const stale = renderStale({from, online, profile, words, shared, locale});
  if (!('step' in content)) return html`${stale} ${content} ${help}`;
  if (content.step === 'start') {
    const {overview} = content;
    const onSituation = (lifeEvent: string) => acts.ask({lifeEvent});
    return html`${stale} ${renderStart({overview, words, onSituation, onAll: () => acts.browse()})} ${help}`;
  }
  // Drawn anew only when something of it is new: the element itself is drawn with every key, also before the answer.
  const minute = Math.floor(now / MINUTE_MS);
  const news = [
    content.answer,
    view.memory.feedback.state,
    places,
    profile,
    minute,
    words,
    guess ? GUESS : help === nothing,
  ];
  const {answer, catalogue} = content;
  return html`${stale}
  ${guard(news, () => renderAnswer({...view, answer, catalogue, words, help: guess ? help : nothing}))}
  ${guess ? nothing : help}`;
}

interface AnswerView extends BelowView, Pick<CardView, 'words'> {
  answer: Answer;
  catalogue: Catalogue;
  help: unknown;
}

/** Filters, the list, whether it was it, and the way back to the start. */
function renderAnswer(view: AnswerView): TemplateResult {
  const {answer, question, catalogue, memory, client, places, profile, now, words, locale, acts} = view;
  const {api, region} = client;
  const {feedback} = memory;
  const onChange = (change: Partial<Question>) => acts.ask(change);
  return html`<div class="stack-4">
    ${
      isGuess(answer, question) && !hasFilter(question)
        ? nothing
        : renderFilters({...view, facets: answer.facets, agencies: catalogue.agencies, onChange})
    }
    ${renderResults({
      ...view,
      noted: feedback.state.step !== 'hidden',
      openingOf: memory.board(places, profile?.holidays ?? NO_HOLIDAYS, now),
      onChange,
      hrefOf: (serviceId) => journeyLink('service', {api, region, profile}, {serviceId}),
      onSelect: acts.select,
      onMore: () => acts.more(answer.items.length),
    })}
    ${renderFeedback({feedback, words, locale, onAct: () => acts.answered()})}
    <button class="link-button again" type="button" @click=${() => acts.startAgain()}>${words.startAgain}</button>
  </div>`;
}

/** The result in one line and what is offered beside it, as it is read aloud. */
export function announcement(answer: Answer, question: Question, suggestions: number, locale: 'id' | 'en'): string {
  const words = resultsMessages[locale];
  const line = isGuess(answer, question) ? words.notConfident : words.found(answer.total);
  return suggestions ? `${line}. ${words.suggestionsReady(suggestions)}` : line;
}
