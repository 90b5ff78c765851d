import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {MppClient} from '@mpp-sdk/api-client';
import {CHANNELS, type Channel} from '@mpp-sdk/contract';
import {
  focusOn,
  icon,
  journeyLink,
  MppElement,
  OnlineController,
  RequestController,
  renderContacts,
  renderFailure,
  renderSkeleton,
  sharedStyles,
} from '@mpp-sdk/core';
import {createCatalogueStore, type CatalogueStore} from './catalogue-store.js';
import {MppSearchEvent, MppServiceSelectEvent} from './events.js';
import {searchMessages} from './messages/index.js';
import {MinuteController} from './minute-controller.js';
import {mainPlace} from './opening-now.js';
import {renderFilters} from './render-filters.js';
import {renderFoot} from './render-hours.js';
import {renderResults, resultLine} from './render-results.js';
import {renderStale} from './render-stale.js';
import {renderStart} from './render-start.js';
import {SearchController} from './search-controller.js';
import type {Answer, Question} from './search-source.js';
import {searchStyles} from './styles.js';

const PAGE_SIZE = 10;
const LONGEST_QUERY = 200;

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
    if (changed.has('limit')) this.#search.pageSize = this.#checkedLimit();
    const asked = (['query', 'channel', 'agencyId', 'lifeEvent'] as const).filter((name) => changed.has(name));
    if (asked.length) void this.#search.ask(this.#given(asked), false);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (this.profileRequest.loading || this.#places.loading) return;
    this.#search.keep({profile: this.profileRequest.value, places: this.#places.value?.items});
  }

  /** What the page asks by attributes; only those that have changed, so that the citizen's own choices stay. */
  #given(names: readonly ('query' | 'channel' | 'agencyId' | 'lifeEvent')[]): Partial<Question> {
    const {query, channel, agencyId, lifeEvent} = this;
    const known = !channel || (CHANNELS as readonly string[]).includes(channel);
    if (!known) this.#warn(`channel="${channel}" is not one of ${CHANNELS.join(', ')}; all channels are shown`);
    const all: Question = {
      query: (query ?? '').slice(0, LONGEST_QUERY),
      channel: known ? (channel as Channel) || undefined : undefined,
      agencyId: agencyId || undefined,
      lifeEvent: lifeEvent || undefined,
    };
    return Object.fromEntries(names.map((name) => [name, all[name]]));
  }

  #checkedLimit(): number {
    const {limit = PAGE_SIZE} = this;
    if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
    this.#warn(`limit must be a whole number from 1 to 100; ${PAGE_SIZE} is used`);
    return PAGE_SIZE;
  }

  #warn(text: string) {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`MPP SDK: <mpp-service-search> ${text}.`);
  }

  protected override renderContent() {
    const {words, shared, locale, profile} = this;
    const places = this.#places.value?.items ?? this.#search.kept.value?.places ?? [];
    const hours = {place: mainPlace(places), profile, now: this.clock(), words, locale};
    return html`<div class="stack-6">
      <form class="stack-4" role="search" aria-label=${words.title} @submit=${this.#onSubmit}>
        <h2>${words.title}</h2>
        ${this.#search.sample ? html`<p><span class="badge">${shared.sample}</span></p>` : nothing}
        <div class="field">
          <label for="query">${words.label}</label>
          <div class="help" id="query-help">${words.help}</div>
          <div class="search-row">
            <input
              class="input"
              id="query"
              type="search"
              name="query"
              autocomplete="off"
              enterkeyhint="search"
              maxlength=${LONGEST_QUERY}
              aria-describedby="query-help"
              .value=${live(this.#search.question.query)}
              @input=${(event: Event) => this.#search.type((event.target as HTMLInputElement).value)}
            />
            <button class="button primary" type="submit">${icon('search')}<span>${words.submit}</span></button>
          </div>
        </div>
      </form>
      <p class="visually-hidden" role="status">${this.announced}</p>
      ${renderStale({from: this.#search.staleFrom, online: this.#online.online, profile, words, shared, locale})}
      ${this.#renderState()} ${renderFoot(hours, this.failure ? nothing : renderContacts(profile, shared, locale))}
    </div>`;
  }

  #renderState() {
    const {words, shared, locale, profile} = this;
    const {state, question} = this.#search;
    switch (state.step) {
      case 'loading':
        return renderSkeleton(state.slow, 6, shared);
      case 'failed':
        return renderFailure({
          error: state.error,
          words: shared,
          locale,
          profile,
          retry: () => this.#search.retry(),
        });
      case 'start':
        return html`<div class="stack-4">
          ${renderStart({
            catalogue: state.catalogue,
            words,
            onSituation: (lifeEvent) => this.#ask({lifeEvent}),
            onAll: () => this.#browse(),
          })}
        </div>`;
      case 'results': {
        const {catalogue, answer} = state;
        return html`<div class="stack-4">
          ${renderFilters({
            question,
            facets: answer.facets,
            agencies: catalogue.agencies,
            words,
            shared,
            locale,
            onChange: (change) => this.#ask(change),
          })}
          ${renderResults({
            answer,
            question,
            catalogue,
            words,
            shared,
            locale,
            hrefOf: this.#hrefOf,
            onSelect: this.#onSelect,
            onMore: () => this.#onMore(answer.items.length),
            onClear: () => this.#ask({channel: undefined, agencyId: undefined, lifeEvent: undefined}),
          })}
          <button class="link-button" type="button" @click=${this.#onStartAgain}>${words.startAgain}</button>
        </div>`;
      }
    }
  }

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

  async #onMore(before: number) {
    await this.#search.more();
    await focusOn(this, `#results > li:nth-child(${before + 1}) a`);
  }

  #onStartAgain = async () => {
    await this.#search.clear();
    await focusOn(this, '#query');
  };

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
