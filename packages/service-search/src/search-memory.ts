import type {ReactiveControllerHost} from 'lit';
import {ComboboxController} from './combobox-controller.js';
import {Feedback} from './feedback.js';
import {createOpeningBoard} from './opening-board.js';
import type {Question} from './question.js';
import {RecentWords} from './recent-words.js';
import type {Answer} from './search-source.js';
import {suggest, type Suggestion} from './suggest.js';

/** What lives as long as the element: suggestions, the citizen's own words, yes or no, and the opening hours of this minute. */
export class SearchMemory {
  readonly feedback: Feedback;
  readonly combobox: ComboboxController;
  readonly board = createOpeningBoard();
  readonly recent = new RecentWords();
  suggestions: readonly Suggestion[] = [];

  constructor(host: ReactiveControllerHost, onChoose: (suggestion: Suggestion) => void) {
    this.feedback = new Feedback(host);
    this.combobox = new ComboboxController(host, {
      count: () => this.suggestions.length,
      choose: (at) => onChoose(this.suggestions[at]!),
    });
  }

  /** Before each drawing: what could be suggested now. */
  prepare(question: Question, answer: Answer | undefined, locale: string) {
    this.suggestions = suggest(question.query, answer?.items ?? [], this.recent.words, locale);
  }
}
