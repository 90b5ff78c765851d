import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Service} from '@mpp-sdk/contract';
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
import {MppApplicationStartEvent, MppBookingStartEvent, MppServiceSelectEvent} from './events.js';
import {governmentService} from './json-ld.js';
import {JsonLdController} from './json-ld-controller.js';
import {detailMessages} from './messages/index.js';
import {MinuteController} from './minute-controller.js';
import {mainPlace} from './opening-now.js';
import {renderFoot} from './render-hours.js';
import {renderStandard} from './render-standard.js';
import {detailStyles, searchStyles} from './styles.js';

/**
 * The standard of one service: what it costs, what to bring, what to do, where to go.
 *
 * @fires {MppApplicationStartEvent} mpp-application-start - the citizen wants to apply; prevent it to show the form yourself
 * @fires {MppBookingStartEvent} mpp-booking-start - the citizen wants a visit; prevent it to show the booking yourself
 * @fires {MppServiceSelectEvent} mpp-service-select - a related service was chosen; prevent it to show it yourself
 */
export class MppServiceDetail extends MppElement {
  static override words = [detailMessages];
  static override styles = [sharedStyles, searchStyles, detailStyles];

  @property({attribute: 'service-id'}) serviceId?: string;
  /** Epoch milliseconds; for opening hours. */
  @property({attribute: false}) clock: () => number = () => Date.now();

  #service = new RequestController(this, (signal, client: MppClient, id: string) => client.services.get(id, {signal}));
  #catalogue = new RequestController(this, (signal, client: MppClient) => client.services.catalogue({signal}));
  #places = new RequestController(this, (signal, client: MppClient) =>
    client.appointments.locations({limit: 100}, {signal}),
  );
  #jsonLd = new JsonLdController(this);
  /** another service is on its way, by the citizen's act: its heading gets the focus */
  #moveFocus = false;
  #loaded?: {client: MppClient; id: string};

  constructor() {
    super();
    new MinuteController(this);
    new OnlineController(this, () => this.failure && this.#service.retry());
  }

  private get words() {
    return detailMessages[this.locale];
  }

  protected override get failure() {
    return this.#service.error;
  }

  protected override clientChanged(client: MppClient) {
    this.#catalogue.reset();
    this.#places.reset();
    void this.#places.run(client);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const {client, serviceId: id} = this;
    if (client !== this.#loaded?.client || id !== this.#loaded?.id) {
      this.#service.reset();
      this.#loaded = client && id ? {client, id} : undefined;
      if (client && id) void this.#service.run(client, id);
    }
    // Only for the names of related services; without them the rest stands.
    const related = this.#service.value?.related;
    if (client && related?.length && this.#catalogue.state.status === 'idle') void this.#catalogue.run(client);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const {profile, locale} = this;
    const {value: service, loading} = this.#service;
    if (this.#moveFocus && !loading && (service || this.failure)) {
      this.#moveFocus = false;
      void focusOn(this, 'h2, .notice');
    }
    const url = service && this.#link('service', service.id);
    this.#jsonLd.show(
      service && url ? governmentService(service, {profile, locale, url, sampleWords: this.shared.sample}) : undefined,
    );
  }

  protected override renderContent() {
    const {words, shared, locale, profile} = this;
    const place = mainPlace(this.#places.value?.items ?? []);
    const hours = {place, profile, now: this.clock(), words, locale};
    return html`<div class="stack-6">
      ${this.#renderService()} ${renderFoot(hours, this.failure ? nothing : renderContacts(profile, shared, locale))}
    </div>`;
  }

  #renderService() {
    const {words, shared, locale, profile} = this;
    const {value: service, error, slow} = this.#service;
    if (!this.serviceId) {
      const actions = html`<a class="button" href=${this.#link('search')}>${words.toSearch}</a>`;
      return renderNotice({kind: 'info', title: words.noService, text: words.noServiceText, actions});
    }
    if (error) {
      const retry = error.kind === 'not-found' ? undefined : () => void this.#service.retry();
      return renderFailure({error, words: shared, locale, profile, retry});
    }
    if (!service) return renderSkeleton(slow, 10, shared);
    const {features} = profile ?? {};
    return renderStandard({
      service,
      words,
      shared,
      locale,
      profile,
      related: this.#relatedOf(service),
      formHref: service.formId && features?.['applications'] !== false ? this.#link('form', service.id) : undefined,
      bookingHref: service.bookable && features?.['booking'] !== false ? this.#link('booking', service.id) : undefined,
      onApply: (event) => this.#start(event, new MppApplicationStartEvent(service.id, service.formId ?? '')),
      onBook: (event) => this.#start(event, new MppBookingStartEvent(service.id)),
      onRelated: this.#onRelated,
    });
  }

  #relatedOf({related = []}: Service) {
    const all = this.#catalogue.value?.services ?? [];
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
