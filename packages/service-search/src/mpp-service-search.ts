import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MppClient} from '@mpp-sdk/api-client';
import {
  adoptStyles,
  focusOn,
  MppElement,
  OnlineController,
  renderFailure,
  renderSkeleton,
  sharedStyles,
} from '@mpp-sdk/core';
import {askedBy, pageSize, type Attributes} from './asked.js';
import {createCatalogueStore, type CatalogueStore} from './catalogue-store.js';
import {MppSearchEvent, MppServiceSelectEvent} from './events.js';
import {searchMessages} from './messages/index.js';
import {MinuteController} from './minute-controller.js';
import {hasQuery, type Question} from './question.js';
import {renderAsk} from './render-ask.js';
import type {SearchActs} from './render-below.js';
import {SearchController, type SearchState} from './search-controller.js';
import type {SearchMemory} from './search-memory.js';
import type {Answer} from './search-source.js';
import {searchStyles} from './styles.js';
import {warnOnce} from './warn-once.js';

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
  /** `free`: only services free of charge. */
  @property() fee?: string;
  /** `needed` or `not-needed`: only services that need a visit, or that do not. */
  @property() visit?: string;
  /** Cards at first and per "show more", 1 to 100, default 10. */
  @property({type: Number}) limit?: number;
  /** Keeps the question in the page's address (`mpp-q`, ...), and takes it up from there. */
  @property({type: Boolean, attribute: 'sync-url'}) syncUrl = false;
  /** Where the last catalogue is kept for a visit without a line. */
  @property({attribute: false}) store: CatalogueStore = createCatalogueStore();
  /** Epoch milliseconds; for opening hours. */
  @property({attribute: false}) clock: () => number = () => Date.now();

  @state() private announced = '';
  /** what came with the parts that follow the field */
  #memory?: SearchMemory;
  #warn = warnOnce('mpp-service-search');
  #search = new SearchController(this, {
    store: () => this.store,
    now: () => this.clock(),
    onSettled: (answer) => this.#onSettled(answer),
    warn: this.#warn,
  });
  #online = new OnlineController(this, () => this.#search.data.fresh.error && this.#search.retry());

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
    return super.profile ?? this.#search.data.kept.value?.profile;
  }

  protected override clientChanged(client: MppClient) {
    this.#search.load(client, this.locale);
  }

  /** The words of the parts come in the language of the page as well. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = this.#search.parts.value?.resultsMessages.bring(this.locale);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('limit')) this.#search.pageSize = pageSize(this.limit, this.#warn);
    const asked = askedBy(this, (name) => changed.has(name), this.#warn);
    if (asked) void this.#search.ask(asked, false);
    if (changed.has('syncUrl') && this.syncUrl) void this.#askAddress();
    super.willUpdate(changed);
    const {parts, question, answers} = this.#search;
    if (!parts.value) return;
    if (!this.#memory) {
      this.#memory = new parts.value.SearchMemory(this, ({text}) => this.#take(text));
      adoptStyles(this.renderRoot as ShadowRoot, parts.value.partsStyles);
    }
    this.#memory.prepare(question, answers.value, this.locale);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (!this.profileRequest.loading) this.#search.data.save(this.profile);
  }

  /** What the page's address asks goes before the attributes: it is what the citizen asked here last. */
  async #askAddress() {
    const {readAddress} = await import('./search-address.js');
    const address: Attributes | undefined = readAddress(location.href);
    const asked = address && askedBy(address, () => true, this.#warn);
    if (asked) void this.#search.ask(asked, false);
  }

  protected override renderContent() {
    const {words, shared} = this;
    const {state, question, sample, parts} = this.#search;
    const {combobox, suggestions: options = []} = this.#memory ?? {};
    const {query} = question;
    return html`<div class="stack-6">
      ${renderAsk({
        ...{query, sample, words, shared, combobox},
        suggestions: parts.value?.renderSuggestions({
          ...{options, active: combobox?.active ?? -1, query, locale: this.locale},
          onChoose: ({text}) => this.#take(text),
        }),
        onType: this.#onType,
        onSubmit: this.#onSubmit,
        onLeave: this.#onLeave,
      })}
      <p class="visually-hidden" role="status">${this.announced}</p>
      ${this.#renderBelow(state)}
    </div>`;
  }

  #renderBelow(state: SearchState) {
    const {shared, locale, profile, client} = this;
    const {question, data, parts} = this.#search;
    const failed = state.step === 'failed';
    const content = failed
      ? renderFailure({error: state.error, words: shared, locale, profile, retry: () => this.#search.retry()})
      : state.step === 'loading'
        ? renderSkeleton(state.slow, 6, shared)
        : state;
    if (!parts.value || !this.#memory || !client) return 'step' in content ? nothing : content;
    return parts.value.renderBelow({
      ...{content, failed, question, client, profile, shared, locale, memory: this.#memory, acts: this.#acts},
      places: data.places,
      now: this.clock(),
      online: this.#online.online,
      staleFrom: data.staleFrom,
    });
  }

  #acts: SearchActs = {
    ask: (change) => void this.#ask(change),
    browse: () => void this.#browse(),
    more: (shown) => void this.#more(shown),
    startAgain: () => void this.#startAgain(),
    answered: () => void focusOn(this, '#feedback'),
    select: (event, serviceId) => this.#onSelect(event, serviceId),
  };

  #onType = (query: string) => {
    this.#search.type(query);
    this.#memory?.feedback.asked(this.#search.question);
    this.#memory?.combobox.open();
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#onLeave();
    void this.#search.ask({});
  };

  #onLeave = () => {
    this.#memory?.combobox.close();
    this.#memory?.recent.add(this.#search.question.query);
  };

  /** Words that were suggested are taken over, and asked at once. */
  #take(query: string) {
    this.#memory?.combobox.close();
    this.#memory?.recent.add(query);
    void this.#search.ask({query});
  }

  /** What was pressed and is still there keeps the focus; what goes away hands it to the results, or to the field. */
  async #ask(change: Partial<Question>) {
    const pressed = this.shadowRoot?.activeElement?.id;
    await this.#search.ask(change);
    await this.updateComplete;
    const stays = pressed && this.shadowRoot?.activeElement?.id === pressed;
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

  #onSelect(event: MouseEvent, serviceId: string) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.dispatchEvent(new MppServiceSelectEvent(serviceId))) event.preventDefault();
  }

  #onSettled(answer: Answer) {
    const {question, parts} = this.#search;
    const {client, locale: lang} = this;
    const {query, ...filters} = question;
    const memory = this.#memory;
    if (parts.value && memory && client) {
      const offered = memory.combobox.expanded ? memory.suggestions.length : 0;
      this.announced = parts.value.announcement(answer, question, offered, lang);
      if (hasQuery(question)) memory.feedback.settled({client, question, answer, lang});
    }
    if (this.syncUrl) void import('./search-address.js').then(({showInAddress}) => showInAddress(question));
    const {total, confident} = answer;
    this.dispatchEvent(new MppSearchEvent({queryLength: query.trim().length, total, confident, ...filters}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-search': MppServiceSearch;
  }
}
