import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import {adoptStyles, focusOn, MppElement, renderSkeleton, sharedStyles, type QrController} from '@mpp-sdk/core';
import {BookingController} from './booking-controller.js';
import type {BookingOutcomes, News, Step} from './booking-state.js';
import {MppAppointmentCancelEvent, MppAppointmentConfirmEvent, MppSlotHoldEvent} from './events.js';
import {messages} from './messages/index.js';
import {renderChooseSlot} from './render-choose-slot.js';
import {renderProblem} from './render-parts.js';
import {renderPlaces} from './render-place.js';
import {renderServices} from './render-services.js';
import {sayNews} from './say-news.js';
import {bookingStyles} from './styles.js';
import type {View} from './view.js';
import {factsOf} from './visit.js';

type VisitPart = typeof import('./visit-part.js');

/**
 * Books a visit: services, place, day and time, name; then shows the ticket, from which the visit can be moved or
 * cancelled. With `reference` it opens an appointment that was made before. Needs `mpp-slot-picker` to be defined.
 *
 * @fires {MppSlotHoldEvent} mpp-slot-hold - the server keeps a slot
 * @fires {MppAppointmentConfirmEvent} mpp-appointment-confirm - the visit is booked or moved
 * @fires {MppAppointmentCancelEvent} mpp-appointment-cancel - the visit is cancelled
 * @csspart hold - the held time with its countdown
 */
export class MppAppointmentBooking extends MppElement {
  static override words = [messages];
  static override styles = [sharedStyles, bookingStyles];

  /** Ids of the services of the visit, separated by spaces, at most five; without it the citizen chooses. */
  @property({attribute: 'service-id'}) serviceId = '';
  /** The place; without it the citizen chooses where there are several. */
  @property({attribute: 'location-id'}) locationId?: string;
  /** An appointment that was made before. */
  @property() reference?: string;
  /** Its access code: a property only, since an attribute would stand in the page. */
  @property({attribute: false}) accessCode?: string;
  /** Epoch milliseconds; the moment from which days and the countdown are reckoned. */
  @property({attribute: false}) now: () => number = () => Date.now();

  @state() private said = '';
  @state() private errors: Readonly<Record<string, string>> = {};
  @state() private chosenServices: readonly string[] = [''];
  @state() private chosenPlace = '';
  /** The citizen has begun: from now on a new step takes the focus. */
  #acted = false;
  #part?: VisitPart;
  #coming?: Promise<void>;
  @state() private partError?: MppError;
  #qr?: QrController;
  #booking = new BookingController(this, this.#outcomes());

  protected override clientChanged(_client: MppClient) {
    this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {client} = this;
    const before = this.#begunFor;
    super.willUpdate(changed);
    const asked = ['serviceId', 'locationId', 'reference', 'accessCode'] as const;
    if (client && client === before && asked.some((name) => changed.has(name))) this.#begin();
    const {state, hold} = this.#booking;
    if (!this.partError && (hold.wished || !isEarly(state.step))) void this.#bringPart();
  }

  /** Late steps come while the citizen still looks at the chosen time. */
  #bringPart(): Promise<void> {
    return (this.#coming ??= import('./visit-part.js').then(
      (part) => {
        adoptStyles(this.renderRoot as ShadowRoot, [part.ticketStyles]);
        this.#part = part;
        this.#qr = new part.QrController(this);
        new part.WaitingWatch(this, this.#booking);
        // The ticket's code is there before the last step, whatever becomes of the line.
        void this.#qr.bring();
        this.requestUpdate();
        if (this.#acted && !isEarly(this.#booking.state.step)) void focusOn(this, '#step-title');
      },
      () => {
        this.#coming = undefined;
        this.partError = new MppError('offline', 'appointment');
      },
    ));
  }

  #begunFor?: MppClient;
  #begin() {
    this.#begunFor = this.client;
    this.#acted = false;
    this.errors = {};
    this.said = '';
    this.chosenServices = [''];
    this.chosenPlace = '';
    this.#booking.start({
      serviceIds: this.serviceId.split(/\s+/).filter((id, index, all) => id && all.indexOf(id) === index),
      locationId: this.locationId,
      reference: this.reference,
      accessCode: this.accessCode,
    });
  }

  protected override get failure(): MppError | undefined {
    const {read, hold, visits, confirming} = this.#booking;
    const requests = [read.catalogue, read.places, read.days, hold.request, confirming.request];
    if (this.partError && !isEarly(this.#booking.state.step)) return this.partError;
    const error = [
      ...requests,
      visits.opening,
      visits.seeing,
      visits.declining,
      visits.moving,
      visits.cancelling,
      visits.calendar,
    ]
      .map((request) => request.error)
      .find((one) => one && EXPECTED.indexOf(one.code ?? '') < 0);
    return error;
  }

  protected override renderContent(): TemplateResult {
    const {state} = this.#booking;
    const words = messages[this.locale];
    const managing = state.step === 'access' || state.step === 'visit' || state.step === 'cancel';
    return html`<div class="stack-6" @pointerdown=${this.#onAct} @keydown=${this.#onAct} @click=${this.#onAct}>
      <div class="titled">
        <h2>${managing ? words.manageTitle : words.title}</h2>
        ${this.#isSample ? html`<span class="badge">${this.shared.sample}</span>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.#step(this.#view(words))}
    </div>`;
  }

  #step(view: View): TemplateResult {
    const {state} = this.#booking;
    switch (state.step) {
      case 'services':
        return renderServices(view, this.chosenServices, (ids) => (this.chosenServices = ids));
      case 'place':
        return renderPlaces(view, this.chosenPlace, (id) => (this.chosenPlace = id));
      case 'slots':
        return renderChooseSlot(view, state);
    }
    const part = this.#part;
    if (!part)
      return this.partError
        ? html`${renderProblem(view, this.partError, () => (this.partError = undefined))}`
        : renderSkeleton(true, 5, this.shared);
    switch (state.step) {
      case 'person':
      case 'wait':
        return part.renderPerson(view);
      case 'access':
        return part.renderAccess(view, this.reference ?? '');
      case 'visit':
        return (state.visit.status === 'waitlisted' ? part.renderWaiting : part.renderVisit)(view, state, {
          api: this.client?.api ?? '',
          region: this.client?.region ?? '',
        });
      case 'cancel':
        return part.renderCancel(view, state.visit);
      case 'cancelled':
        return part.renderCancelled(view, state);
    }
  }

  #view(words: View['words']): View {
    return {
      booking: this.#booking,
      words,
      shared: this.shared,
      locale: this.locale,
      profile: this.profile,
      qr: this.#qr,
      now: this.now(),
      errors: this.errors,
      go: (id) => void focusOn(this, `#${id}`),
      check: (errors) => {
        this.errors = errors;
        const fine = Object.keys(errors).length === 0;
        if (!fine) void focusOn(this, '#error-summary');
        return fine;
      },
    };
  }

  get #isSample(): boolean {
    const {place, read} = this.#booking;
    return Boolean(place?.sample ?? read.catalogue.value?.sample ?? this.profile?.sample);
  }

  // Captured, so that it is known before the button's own listener moves on (assistive technology may send a click alone).
  #onAct = {handleEvent: () => void (this.#acted = true), capture: true};

  #outcomes(): BookingOutcomes {
    return {
      onStep: () => {
        this.errors = {};
        this.said = '';
        this.partError = undefined;
        if (this.#acted) void focusOn(this, '#step-title');
      },
      onNews: (news) => (this.said = this.#say(news)),
      onHeld: (held) => {
        const {serviceIds, place} = this.#booking;
        this.errors = {};
        this.dispatchEvent(new MppSlotHoldEvent({...held, serviceIds, locationId: place?.id ?? ''}));
      },
      onRefused: (errors) => {
        const words = this.#visitWords;
        if (words) this.#view(messages[this.locale]).check(errors(words));
      },
      onBooked: (visit, moved) => this.dispatchEvent(new MppAppointmentConfirmEvent(factsOf(visit), moved)),
      onCancelled: (visit) => this.dispatchEvent(new MppAppointmentCancelEvent(factsOf(visit))),
      onCalendar: (file, visit) => {
        const part = this.#part;
        if (!part) return;
        part.saveFile(file, `${visit.reference}.ics`);
        this.said = part.visitMessages[this.locale].calendarSaved;
      },
    };
  }

  #say(news: News): string {
    const {locale} = this;
    const zone = this.#booking.place?.zone;
    return sayNews(news, {words: messages[locale], visitWords: this.#visitWords, zone, locale});
  }

  get #visitWords() {
    const part = this.#part;
    return part && part.visitMessages[this.locale];
  }
}

/** Steps of the first chunk. */
const isEarly = (step: Step) => step === 'services' || step === 'place' || step === 'slots';

/** Conflicts that have a place of their own in the journey: not failures. */
const EXPECTED = ['slot-taken', 'slot-invalid', 'hold-expired', 'appointment-closed', 'validation-failed'];

declare global {
  interface HTMLElementTagNameMap {
    'mpp-appointment-booking': MppAppointmentBooking;
  }
}
