import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MppClient} from '@mpp-sdk/api-client';
import type {SearchFeedback, ServiceSummary} from '@mpp-sdk/contract';
import {cleanQuery} from '@mpp-sdk/domain';
import {isGuess} from './guess.js';
import type {Question} from './question.js';
import type {Answer} from './search-source.js';

/**
 * hidden -> asking (a search came to rest) -> which (yes, and several could be meant) -> sending -> thanked | failed;
 * any of them -> hidden by another question.
 */
export type FeedbackState =
  | {step: 'hidden' | 'asking' | 'sending' | 'failed'}
  | {step: 'which'; choices: ServiceSummary[]}
  | {step: 'thanked'; outcome: SearchFeedback['outcome']};

export interface Settled {
  client: MppClient;
  question: Question;
  answer: Answer;
  lang: 'id' | 'en';
}

const SHOWN = 5;
// A pause in the middle of a word is not yet a question that nothing answered.
const EMPTY_AFTER_MS = 1500;

/** "Was this what you were looking for?": words and a yes or no, nothing about who searched. */
export class Feedback implements ReactiveController {
  state: FeedbackState = {step: 'hidden'};
  #about?: Settled & {words: string};
  /** asked and answered on this page */
  readonly #done = new Set<string>();
  readonly #empty = new Set<string>();
  #timer?: ReturnType<typeof setTimeout>;
  /** the region's back end does not take it */
  #off = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** The citizen's search has come to rest. */
  settled(settled: Settled) {
    const words = cleanQuery(settled.question.query);
    clearTimeout(this.#timer);
    if (!words || this.#off) return this.#set({step: 'hidden'});
    const same = words === this.#about?.words;
    this.#about = {...settled, words};
    if (!same) this.#set({step: this.#done.has(words) || !navigator.onLine ? 'hidden' : 'asking'});
    if (!isGuess(settled.answer, settled.question) || this.#empty.has(words)) return;
    this.#timer = setTimeout(() => {
      this.#empty.add(words);
      void this.#send('empty').catch(() => undefined);
    }, EMPTY_AFTER_MS);
  }

  /** Another question is being typed. */
  asked({query}: Question) {
    if (!this.#about || cleanQuery(query) === this.#about.words) return;
    clearTimeout(this.#timer);
    this.#about = undefined;
    this.#set({step: 'hidden'});
  }

  yes() {
    const choices = this.#about?.answer.items.slice(0, SHOWN) ?? [];
    if (choices.length > 1) this.#set({step: 'which', choices});
    else void this.tell('found', choices[0]?.id);
  }

  /** Resolves when the server has it, or will not have it. */
  async tell(outcome: 'found' | 'not-found', serviceId?: string) {
    this.#set({step: 'sending'});
    const about = this.#about;
    const sent = await this.#send(outcome, serviceId).then(
      () => true,
      () => false,
    );
    if (about) this.#done.add(about.words);
    if (about === this.#about) this.#set(sent ? {step: 'thanked', outcome} : {step: 'failed'});
  }

  async #send(outcome: SearchFeedback['outcome'], serviceId?: string) {
    if (!this.#about) return;
    const {client, answer, words, lang} = this.#about;
    const shown = answer.items.slice(0, SHOWN).map(({id}) => id);
    try {
      await client.services.sendFeedback({query: words, outcome, shown, lang, ...(serviceId && {serviceId})});
    } catch (error) {
      const {status} = error as {status?: number};
      this.#off = status === 404 || status === 405;
      throw error;
    }
  }

  #set(state: FeedbackState) {
    this.state = state;
    this.host.requestUpdate();
  }
}
