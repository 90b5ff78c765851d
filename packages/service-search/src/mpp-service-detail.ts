import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Location, Service} from '@mpp-sdk/contract';
import {formatDateTime} from '@mpp-sdk/domain';
import {
  focusOn,
  journeyLink,
  MppElement,
  OnlineController,
  RequestController,
  renderContacts,
  renderFailure,
  renderNotice,
  renderSkeleton,
  sharedStyles,
  type Journey,
} from '@mpp-sdk/core';
import type {CatalogueStore} from './catalogue-store.js';
import {DetailController, type DetailState} from './detail-controller.js';
import type {DetailLater} from './detail-later.js';
import {MppApplicationStartEvent, MppBookingStartEvent, MppServiceSelectEvent} from './events.js';
import {detailMessages} from './messages/index.js';
import {MinuteController} from './minute-controller.js';
import {mainPlace, placesOf} from './opening-now.js';
import {renderFoot} from './render-hours.js';
import type {OverviewView} from './render-overview.js';
import {renderStandard} from './render-standard.js';
import {detailStyles} from './detail-styles.js';
import {factStyles} from './fact-styles.js';

/**
 * The standard of one service: what it costs, what to bring, what to do, where to go. A service that the device has
 * from an earlier visit is shown without a line as well, and says from when it is.
 *
 * @slot fallback - shown whenever the element cannot help
 * @fires {MppApplicationStartEvent} mpp-application-start - the citizen wants to apply; prevent it to show the form yourself
 * @fires {MppBookingStartEvent} mpp-booking-start - the citizen wants a visit; prevent it to show the booking yourself
 * @fires {MppServiceSelectEvent} mpp-service-select - a related service was chosen; prevent it to show it yourself
 */
export class MppServiceDetail extends MppElement {
  static override words = [detailMessages];
  static override styles = [sharedStyles, factStyles, detailStyles];

  @property({attribute: 'service-id'}) serviceId?: string;
  /** Where services are kept for a visit without a line; default is this device's IndexedDB. */
  @property({attribute: false}) store?: CatalogueStore;
  /** Epoch milliseconds; for opening hours. */
  @property({attribute: false}) clock: () => number = () => Date.now();

  #detail = new DetailController(this, {store: () => this.store, now: () => this.clock()});
  #catalogue = new RequestController(this, (signal, client: MppClient) => client.services.catalogue({signal}));
  #places = new RequestController(this, (signal, client: MppClient) =>
    client.appointments.locations({limit: 100}, {signal}),
  );
  #online = new OnlineController(this, () => this.#detail.fresh.error && void this.#detail.retry());
  /** what follows the first look; undefined until its chunk has come */
  #later?: DetailLater;
  #laterComing = false;
  /** another service is on its way, by the citizen's act: its heading gets the focus */
  #moveFocus = false;

  constructor() {
    super();
    new MinuteController(this);
  }

  private get words() {
    return detailMessages[this.locale];
  }

  protected override get failure() {
    const {state} = this.#detail;
    return state.step === 'failed' ? state.error : undefined;
  }

  protected override get profile() {
    return super.profile ?? this.#kept?.profile;
  }

  /** The region, as the device knows it from an earlier visit. */
  get #kept() {
    return this.#detail.kept.value?.region;
  }

  protected override clientChanged(client: MppClient) {
    this.#catalogue.reset();
    this.#places.reset();
    void this.#places.run(client);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const {client} = this;
    this.#detail.show(client, this.serviceId);
    const {state} = this.#detail;
    if (state.step === 'none') return;
    void this.#bringLater();
    if (state.step !== 'shown') return;
    // Only for the names of related services; without them the rest stands.
    const {length} = state.service.related ?? [];
    if (client && length && this.#catalogue.state.status === 'idle') void this.#catalogue.run(client);
  }

  async #bringLater() {
    if (this.#later || this.#laterComing) return;
    this.#laterComing = true;
    const chunk = await import('./detail-later.js').catch(() => undefined);
    this.#laterComing = false;
    if (!chunk) return;
    this.#later = new chunk.DetailLater(this);
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const {state} = this.#detail;
    if (this.#moveFocus && (state.step === 'shown' || state.step === 'failed')) {
      this.#moveFocus = false;
      void focusOn(this, 'h2, .notice');
    }
    if (!this.profileRequest.loading && !this.#places.loading)
      this.#detail.keep({profile: this.profileRequest.value, places: this.#places.value?.items});
    const view = state.step === 'shown' ? this.#overview(state.service) : undefined;
    this.#later?.describe(view, view ? this.#link('service', view.service.id) : '');
  }

  protected override renderContent() {
    const {words, shared, locale, profile} = this;
    const {state} = this.#detail;
    const shown = state.step === 'shown' && this.#overview(state.service).places.length > 0;
    // The hours of the service's own place stand above; here are those of whoever can help.
    const hours = {place: shown ? undefined : mainPlace(this.#allPlaces), profile, now: this.clock(), words, locale};
    return html`<div class="stack-6">
      ${this.#renderState(state)} ${renderFoot(hours, this.failure ? nothing : renderContacts(profile, shared, locale))}
    </div>`;
  }

  get #allPlaces(): readonly Location[] {
    return this.#places.value?.items ?? this.#kept?.places ?? [];
  }

  #overview(service: Service): OverviewView {
    const {words, shared, locale, profile} = this;
    return {service, words, shared, locale, profile, places: placesOf(this.#allPlaces, service), now: this.clock()};
  }

  #renderState(state: DetailState) {
    const {words, shared, locale, profile} = this;
    switch (state.step) {
      case 'none': {
        const actions = html`<a class="button" href=${this.#link('search')}>${words.toSearch}</a>`;
        return renderNotice({kind: 'info', title: words.noService, text: words.noServiceText, actions});
      }
      case 'failed': {
        const {error} = state;
        const retry = error.kind === 'not-found' ? undefined : () => void this.#detail.retry();
        return renderFailure({error, words: shared, locale, profile, retry});
      }
      case 'loading':
        return renderSkeleton(state.slow, 10, shared);
      case 'shown':
        return this.#renderShown(state.service, state.from);
    }
  }

  #renderShown(service: Service, from: number | undefined) {
    const view = this.#overview(service);
    const {features} = this.profile ?? {};
    const canCome = view.places.length > 0 || !this.#places.value;
    const offline = from !== undefined && !this.#online.online;
    const works = (given: unknown, feature: string) => given && features?.[feature] !== false && !offline;
    return renderStandard({
      ...view,
      source: this.#later?.source,
      formHref: works(service.formId, 'applications') ? this.#link('form', service.id) : undefined,
      bookingHref: works(service.bookable && canCome, 'booking') ? this.#link('booking', service.id) : undefined,
      offline,
      stale: from === undefined ? nothing : this.#renderStale(from),
      rest: this.#later?.render(
        {...view, related: this.#relatedOf(service), onRelated: this.#onRelated},
        this.#link('service', service.id),
      ),
      onApply: (event) => this.#start(event, new MppApplicationStartEvent(service.id, service.formId ?? '')),
      onBook: (event) => this.#start(event, new MppBookingStartEvent(service.id)),
    });
  }

  /** The data of an earlier visit stand in, and it is said how old they are. */
  #renderStale(from: number) {
    const {words, shared, profile, locale} = this;
    return renderNotice({
      kind: 'attention',
      role: 'status',
      title: shared.staleAt(formatDateTime(from, profile?.zone ?? 'Asia/Jakarta', locale)),
      text: words.staleText,
      actions: html`<button class="button no-print" type="button" @click=${this.#onRetry}>${shared.retry}</button>`,
    });
  }

  /** The button goes when newer data come: the focus must not go with it. */
  #onRetry = async () => {
    if (await this.#detail.retry()) void focusOn(this, 'h2');
  };

  #relatedOf({related = []}: Service) {
    const all = (this.#catalogue.value ?? this.#kept?.catalogue)?.services ?? [];
    return related.flatMap((id) => all.find((service) => service.id === id) ?? []);
  }

  #link(journey: Journey, serviceId?: string): string {
    const {api = '', region = ''} = this.client ?? {};
    return journeyLink(journey, {api, region, profile: this.profile}, {serviceId});
  }

  #start(event: MouseEvent, start: MppApplicationStartEvent | MppBookingStartEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.dispatchEvent(start)) event.preventDefault();
  }

  #onRelated = (serviceId: string) => {
    if (!this.dispatchEvent(new MppServiceSelectEvent(serviceId))) return;
    this.serviceId = serviceId;
    this.#moveFocus = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-detail': MppServiceDetail;
  }
}
