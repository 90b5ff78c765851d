import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MppClient} from '@mpp-sdk/api-client';
import {
  focusOn,
  journeyLink,
  MppElement,
  OnlineController,
  RequestController,
  renderContacts,
  sharedStyles,
} from '@mpp-sdk/core';
import {askedBy, pageSize} from './asked.js';
import {createCatalogueStore, type CatalogueStore} from './catalogue-store.js';
import {MppSearchEvent, MppServiceSelectEvent} from './events.js';
import {searchMessages} from './messages/index.js';
import {MinuteController} from './minute-controller.js';
import {mainPlace} from './opening-now.js';
import {renderAsk} from './render-ask.js';
import {renderFoot} from './render-hours.js';
import {resultLine} from './render-results.js';
import {renderStale} from './render-stale.js';
import {renderState, type SearchActs} from './render-state.js';
import {SearchController} from './search-controller.js';
import type {Answer, Question} from './search-source.js';
import {searchStyles} from './styles.js';

/**
 * Finds a service in the citizen's own words, on the device, also without a line.
 *
 * @fires {MppSearchEvent} mpp-search - the citizen's search has come to rest; without the words
 * @fires {MppServiceSelectEvent} mpp-service-select - a service was chosen; prevent it to show the service yourself
 */
export class MppServiceSearch extends MppElement {
  static override words = [searchMessages];
  static override styles = [sharedStyles, searchStyles];

  /** Words to begin with. */
  @property() query?: string;
  /** One of the contract's channels. */
  @property() channel?: string;
  @property({attribute: 'agency-id'}) agencyId?: string;
  @property({attribute: 'life-event'}) lifeEvent?: string;
  /** Cards at first and per "show more", 1 to 100, default 10. */
  @property({type: Number}) limit?: number;
  /** Where the last catalogue is kept for a visit without a line. */
  @property({attribute: false}) store: CatalogueStore = createCatalogueStore();
  /** Epoch milliseconds; for opening hours. */
  @property({attribute: false}) clock: () => number = () => Date.now();

  @state() private announced = '';
  #search = new SearchController(this, {
    store: () => this.store,
    now: () => this.clock(),
    onSettled: (answer) => this.#onSettled(answer),
  });
  #places = new RequestController(this, (signal, client: MppClient) =>
    client.appointments.locations({limit: 100}, {signal}),
  );
  #online = new OnlineController(this, () => this.#search.fresh.error && this.#search.retry());
  #warned = new Set<string>();

  constructor() {
    super();
    new MinuteController(this);
  }

  private get words() {
    return searchMessages[this.locale];
  }

  protected override get failure() {
    const {state} = this.#search;
    return state.step === 'failed' ? state.error : undefined;
  }

  protected override get profile() {
    return super.profile ?? this.#search.kept.value?.profile;
  }

  protected override clientChanged(client: MppClient) {
    this.#search.load(client);
    this.#places.reset();
    void this.#places.run(client);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('limit')) this.#search.pageSize = pageSize(this.limit, this.#warn);
    const asked = askedBy(this, (name) => changed.has(name), this.#warn);
    if (asked) void this.#search.ask(asked, false);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (this.profileRequest.loading || this.#places.loading) return;
    this.#search.keep({profile: this.profileRequest.value, places: this.#places.value?.items});
  }

  #warn = (text: string) => {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`MPP SDK: <mpp-service-search> ${text}.`);
  };

  protected override renderContent() {
    const {words, shared, locale, profile} = this;
    const places = this.#places.value?.items ?? this.#search.kept.value?.places ?? [];
    const hours = {place: mainPlace(places), profile, now: this.clock(), words, locale};
    const {state, question, sample, staleFrom: from} = this.#search;
    return html`<div class="stack-6">
      ${renderAsk({
        query: question.query,
        sample,
        words,
        shared,
        onType: (query) => this.#search.type(query),
        onSubmit: this.#onSubmit,
      })}
      <p class="visually-hidden" role="status">${this.announced}</p>
      ${renderStale({from, online: this.#online.online, profile, words, shared, locale})}
      ${renderState({
        ...{state, question, profile, words, shared, locale},
        hrefOf: this.#hrefOf,
        onSelect: this.#onSelect,
        acts: this.#acts,
      })}
      ${renderFoot(hours, this.failure ? nothing : renderContacts(profile, shared, locale))}
    </div>`;
  }

  #acts: SearchActs = {
    ask: (change) => void this.#ask(change),
    browse: () => void this.#browse(),
    more: (shown) => void this.#more(shown),
    startAgain: () => void this.#startAgain(),
    retry: () => this.#search.retry(),
  };

  #hrefOf = (serviceId: string) => {
    const {api = '', region = ''} = this.client ?? {};
    return journeyLink('service', {api, region, profile: this.profile}, {serviceId});
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    void this.#search.ask({});
  };

  /** A select keeps the focus that it has; what goes away hands it to the results, or to the field when nothing is asked. */
  async #ask(change: Partial<Question>) {
    const stays = this.shadowRoot?.activeElement instanceof HTMLSelectElement;
    await this.#search.ask(change);
    if (!stays || this.#search.state.step === 'start') await this.#focusResults();
  }

  async #browse() {
    await this.#search.browse();
    await this.#focusResults();
  }

  #focusResults() {
    return focusOn(this, this.#search.state.step === 'start' ? '#query' : '#results-title');
  }

  async #more(before: number) {
    await this.#search.more();
    await focusOn(this, `#results > li:nth-child(${before + 1}) a`);
  }

  async #startAgain() {
    await this.#search.clear();
    await focusOn(this, '#query');
  }

  #onSelect = (event: MouseEvent, serviceId: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.dispatchEvent(new MppServiceSelectEvent(serviceId))) event.preventDefault();
  };

  #onSettled(answer: Answer) {
    const {query, ...filters} = this.#search.question;
    this.announced = resultLine(answer, this.#search.question, this.words);
    const {total, confident} = answer;
    this.dispatchEvent(new MppSearchEvent({queryLength: query.trim().length, total, confident, ...filters}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-search': MppServiceSearch;
  }
}
