import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MppClient, MppError} from '@mpp-sdk/api-client';
import type {Catalogue} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import type {CatalogueStore, KeptCatalogue} from './catalogue-store.js';
import {createSearchSource, type Answer, type Question, type SearchSource} from './search-source.js';

/**
 * loading -> start | results | failed; failed -> loading (retry); start -> results (words, a filter or "see all");
 * results -> start (everything cleared). A catalogue kept from an earlier visit stands in until the new one is here.
 */
export type SearchState =
  | {step: 'loading'; slow: boolean}
  | {step: 'failed'; error: MppError}
  | {step: 'start'; catalogue: Catalogue}
  | {step: 'results'; catalogue: Catalogue; answer: Answer};

export interface SearchOptions {
  store: () => CatalogueStore;
  now: () => number;
  /** The citizen's search has come to rest: the moment to announce it. */
  onSettled: (answer: Answer) => void;
}

const KEY_PAUSE_MS = 80;
// Long enough that a screen reader is not interrupted with every key.
const SETTLE_MS = 600;

const keyOf = ({api, region}: MppClient) => `${api} ${region}`;
export const hasQuery = ({query}: Question) => query.trim() !== '';
const hasFilter = ({channel, agencyId, lifeEvent}: Question) => Boolean(channel || agencyId || lifeEvent);

export class SearchController implements ReactiveController {
  question: Question = {query: ''};
  /** the citizen wants to see everything */
  browsing = false;
  readonly fresh: RequestController<[MppClient], Catalogue>;
  readonly kept: RequestController<[MppClient], KeptCatalogue | undefined>;
  readonly answers: RequestController<[SearchSource, Question, number], Answer>;
  #client?: MppClient;
  #source?: SearchSource;
  #remembered?: Catalogue;
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
    this.kept = new RequestController(host, (_signal, client: MppClient) => options.store().read(keyOf(client)));
    this.fresh = new RequestController(host, (signal, client: MppClient) => client.services.catalogue({signal}));
    this.answers = new RequestController(host, (signal, source: SearchSource, question: Question, count: number) =>
      source.search(question, count, signal),
    );
    host.addController(this);
  }

  get state(): SearchState {
    const {fresh, answers} = this;
    const catalogue = this.#source?.catalogue;
    const error = catalogue ? answers.error : this.kept.loading ? undefined : fresh.error;
    if (error) return {step: 'failed', error};
    if (!catalogue) return {step: 'loading', slow: fresh.slow};
    if (!this.#asked) return {step: 'start', catalogue};
    return answers.value ? {step: 'results', catalogue, answer: answers.value} : {step: 'loading', slow: answers.slow};
  }

  /** The catalogue is no official data. */
  get sample(): boolean {
    return this.#source?.catalogue.sample ?? false;
  }

  /** Epoch milliseconds of the kept catalogue that is shown because no newer one could be had. */
  get staleFrom(): number | undefined {
    return this.fresh.error && this.#source ? this.kept.value?.at : undefined;
  }

  load(client: MppClient) {
    this.#client = client;
    this.#source = undefined;
    for (const request of [this.kept, this.fresh, this.answers]) request.reset();
    void this.kept.run(client);
    void this.fresh.run(client);
  }

  retry() {
    void (this.fresh.error ? this.fresh : this.answers).retry();
  }

  /** Cards at first, and how many more at a time. */
  set pageSize(size: number) {
    this.#pageSize = size;
    this.#count = size;
  }

  /** As one types: the answer follows the last key after a short pause. */
  type(query: string) {
    this.question = {...this.question, query};
    this.#unasked = true;
    this.host.requestUpdate();
    this.#later('key', KEY_PAUSE_MS, () => this.ask({query}));
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

  /** Keeps what has arrived for a visit without a line; once per catalogue, so call it when the rest is settled as well. */
  keep(rest: Pick<KeptCatalogue, 'profile' | 'places'>) {
    const {state} = this.fresh;
    if (state.status !== 'done' || state.value === this.#remembered || !this.#client) return;
    this.#remembered = state.value;
    void this.options.store().keep(keyOf(this.#client), {...rest, catalogue: state.value, at: this.options.now()});
  }

  /** Back to the beginning. */
  clear() {
    this.browsing = false;
    return this.ask({query: '', channel: undefined, agencyId: undefined, lifeEvent: undefined});
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
    const catalogue = this.fresh.value ?? this.kept.value?.catalogue;
    if (!catalogue || !this.#client || catalogue === this.#source?.catalogue) return;
    this.#source = createSearchSource(this.#client, catalogue);
    if (this.#asked) void this.#run(this.#unasked);
    else if (this.fresh.value) this.#later('warm', 0, () => this.#source?.warm());
  }

  hostDisconnected() {
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  get #asked() {
    return this.browsing || hasQuery(this.question) || hasFilter(this.question);
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
