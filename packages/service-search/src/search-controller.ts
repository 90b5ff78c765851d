import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Catalogue} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {CatalogueController, type CatalogueOptions} from './catalogue-controller.js';
import {hasFilter, hasQuery, NO_FILTERS, type Question} from './question.js';
import type {Answer, Overview, SearchSource} from './search-source.js';

/** All but the field; a chunk of its own, it comes while the catalogue is on its way. */
export type SearchParts = typeof import('./search-parts.js');

/**
 * loading -> start | results | failed; failed -> loading (retry); start -> results (words, a filter or "see all");
 * results -> start (everything cleared). A catalogue kept from an earlier visit stands in until the new one is here.
 */
export type SearchState =
  | {step: 'loading'; slow: boolean}
  | {step: 'failed'; error: MppError}
  | {step: 'start'; overview: Overview}
  | {step: 'results'; catalogue: Catalogue; answer: Answer};

export interface SearchOptions extends CatalogueOptions {
  /** The citizen's search has come to rest: the moment to announce it. */
  onSettled: (answer: Answer) => void;
  warn: (text: string) => void;
}

// A search on the device follows every key; one on the server waits for the end of a word.
const REMOTE_KEY_PAUSE_MS = 200;
// Long enough that a screen reader is not interrupted with every key.
const SETTLE_MS = 600;

/** With their words in the language of the page. */
async function bringParts(locale: 'id' | 'en'): Promise<SearchParts> {
  const parts = await import('./search-parts.js').catch(() => {
    throw new MppError('offline', 'search');
  });
  await parts.resultsMessages.bring(locale);
  return parts;
}

export class SearchController implements ReactiveController {
  question: Question = {query: ''};
  /** the citizen wants to see everything */
  browsing = false;
  readonly data: CatalogueController;
  readonly parts: RequestController<['id' | 'en'], SearchParts>;
  readonly answers: RequestController<[SearchSource, Question, number], Answer>;
  readonly overview: RequestController<[SearchSource], Overview>;
  #client?: MppClient;
  #source?: SearchSource;
  #given?: Catalogue;
  #warm?: SearchSource;
  #unasked = false;
  /** the citizen waits for an answer, also while the catalogue is still on its way */
  #awaited = false;
  #pageSize = 10;
  #count = 10;
  #timers = {key: 0, settle: 0, warm: 0};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: SearchOptions,
  ) {
    this.data = new CatalogueController(host, options);
    this.overview = new RequestController(host, (signal, source: SearchSource) => source.overview(signal));
    this.answers = new RequestController(host, (signal, source: SearchSource, question: Question, count: number) =>
      source.search(question, count, signal),
    );
    this.parts = new RequestController(host, (_signal, locale: 'id' | 'en') => bringParts(locale));
    host.addController(this);
  }

  get state(): SearchState {
    const {answers, overview, parts, data} = this;
    const source = this.#source;
    const request = this.#asked ? answers : overview;
    const error = source ? request.error : (parts.error ?? (data.kept.loading ? undefined : data.fresh.error));
    if (error) return {step: 'failed', error};
    if (!source) return {step: 'loading', slow: data.fresh.slow || parts.slow};
    if (!this.#asked && overview.value) return {step: 'start', overview: overview.value};
    if (this.#asked && answers.value) return {step: 'results', catalogue: source.catalogue, answer: answers.value};
    return {step: 'loading', slow: request.slow};
  }

  /** The catalogue is no official data. */
  get sample(): boolean {
    return this.#source?.catalogue.sample ?? false;
  }

  load(client: MppClient, locale: 'id' | 'en') {
    this.#client = client;
    this.#source?.close();
    this.#source = this.#given = undefined;
    this.answers.reset();
    this.overview.reset();
    this.data.load(client);
    if (!this.parts.value) void this.parts.run(locale);
  }

  retry() {
    const {data, parts, overview, answers} = this;
    if (parts.error) void parts.retry();
    void (data.fresh.error ? data.fresh : overview.error ? overview : answers).retry();
  }

  /** Cards at first, and how many more at a time. */
  set pageSize(size: number) {
    this.#pageSize = size;
    this.#count = size;
  }

  /** As one types: on the device the answer follows each key, from the server each pause. */
  type(query: string) {
    this.question = {...this.question, query};
    this.#unasked = true;
    this.host.requestUpdate();
    if (this.#source?.remote) this.#later('key', REMOTE_KEY_PAUSE_MS, () => this.ask({query}));
    else void this.ask({query});
  }

  /** @param byCitizen false for what the page itself asks by attributes: shown, but not announced */
  ask(change: Partial<Question>, byCitizen = true) {
    this.question = {...this.question, ...change};
    this.#count = this.#pageSize;
    if (!this.#asked) this.answers.reset();
    return this.#run(byCitizen);
  }

  browse() {
    this.browsing = true;
    return this.ask({});
  }

  /** Back to the beginning. */
  clear() {
    this.browsing = false;
    return this.ask({query: '', ...NO_FILTERS});
  }

  /** Resolves when more services are shown. */
  more() {
    this.#count += this.#pageSize;
    return this.#run(false);
  }

  /** What was typed just before the element was moved is asked after all. */
  hostConnected() {
    if (this.#unasked) void this.#run(true);
  }

  /** Takes the catalogue that has arrived, by whichever request: one that a move has broken off is sent again. */
  hostUpdate() {
    this.#take();
    const source = this.#source;
    if (!source || this.#asked || this.#warm === source || this.data.fresh.loading) return;
    this.#warm = source;
    this.#later('warm', 0, () => source.warm());
  }

  hostDisconnected() {
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  get #asked() {
    return this.browsing || hasQuery(this.question) || hasFilter(this.question);
  }

  #take() {
    const given = this.data.value;
    const parts = this.parts.value;
    if (!given || !parts || !this.#client || given === this.#given) return;
    this.#given = given;
    this.#source?.close();
    this.#source = parts.createSearchSource(this.#client, given, this.options.warn);
    void this.overview.run(this.#source);
    if (this.#asked) void this.#run(this.#unasked);
  }

  async #run(byCitizen: boolean) {
    clearTimeout(this.#timers.key);
    clearTimeout(this.#timers.settle);
    this.#unasked = false;
    this.#awaited ||= byCitizen;
    this.host.requestUpdate();
    if (!this.#source || !this.#asked) return;
    const answer = await this.answers.run(this.#source, this.question, this.#count);
    if (!answer || !this.#awaited) return;
    this.#later('settle', SETTLE_MS, () => {
      this.#awaited = false;
      this.options.onSettled(answer);
    });
  }

  #later(name: 'key' | 'settle' | 'warm', ms: number, act: () => void) {
    clearTimeout(this.#timers[name]);
    this.#timers[name] = setTimeout(act, ms) as unknown as number;
  }
}
