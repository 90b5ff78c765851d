import type {AppointmentReceipt, Location, OfferedSlot, Slot} from '@mpp-sdk/contract';
import {toE164} from '@mpp-sdk/domain';
import type {BookingOutcomes, BookingState, SlotNote} from './booking-state.js';
import {bookableDays, CatalogueController, type SlotQuery} from './catalogue-controller.js';
import {ConfirmController} from './confirm-controller.js';
import {dayState, findSlot} from './days.js';
import {HoldController, type Held} from './hold-controller.js';
import type {BookingHost} from './host.js';
import {visitOfReceipt, type Visit} from './visit.js';
import {VisitController} from './visit-controller.js';

export interface Start {
  serviceIds: readonly string[];
  locationId?: string;
  reference?: string;
  accessCode?: string;
}

/** What the citizen is doing while booking, moving or cancelling a visit. Legal followers: see BookingState. */
export class BookingController {
  state: BookingState = {step: 'services'};
  serviceIds: readonly string[] = [];
  place?: Location;
  people = 1;
  /** kept when a hold runs out; never stored */
  person = {name: '', phone: ''};
  /** first shown day */
  from = '';
  wantedDay?: string;
  takenId?: string;
  readonly read: CatalogueController;
  readonly hold: HoldController;
  readonly visits: VisitController;
  readonly confirming: ConfirmController;
  #start: Start = {serviceIds: []};

  constructor(
    private readonly host: BookingHost,
    private readonly outcomes: BookingOutcomes,
  ) {
    this.read = new CatalogueController(host);
    this.hold = new HoldController(host, {
      onHeld: (held) => this.#onHeld(held),
      onSoon: (leftMs) => outcomes.onNews({kind: 'soon', leftMs}),
      onExpired: () => this.#onExpired(),
      onTaken: (slotId, nextSlots) => this.#onTaken(slotId, nextSlots),
    });
    this.visits = new VisitController(host, {
      onOpened: (visit) => this.#open(visit),
      onMoved: (visit) => {
        this.hold.forget();
        this.#open(visit, 'changed');
        outcomes.onBooked(visit, true);
      },
      onMoveExpired: () => this.#onExpired(),
      onCancelled: (visit) => {
        this.#go({step: 'cancelled', visit});
        outcomes.onCancelled(visit);
      },
      onCalendar: (file, visit) => outcomes.onCalendar(file, visit),
    });
    this.confirming = new ConfirmController(host, {
      onConfirmed: (receipt) => this.#onConfirmed(receipt),
      onExpired: () => this.#onExpired(true),
      onRefused: outcomes.onRefused,
    });
  }

  /** Begins anew, with what the page says. */
  start(start: Start) {
    this.#start = start;
    this.hold.release();
    this.read.reset();
    this.visits.reset();
    this.confirming.giveUp();
    this.place = this.takenId = this.wantedDay = undefined;
    this.serviceIds = start.serviceIds.slice(0, 5);
    if (start.reference && start.accessCode) this.open(start.reference, start.accessCode);
    if (start.reference) this.#set({step: 'access'});
    else if (this.serviceIds.length) this.#choosePlace();
    else this.chooseServices();
  }

  chooseServices() {
    if (!this.read.catalogue.value) void this.read.catalogue.run();
    this.#go({step: 'services'});
  }

  setServices(ids: readonly string[]) {
    this.serviceIds = ids;
    this.#choosePlace();
  }

  setPlace(place: Location) {
    this.place = place;
    this.takenId = undefined;
    this.#showSlots(this.moving ? {step: 'slots', moving: this.moving} : {step: 'slots'});
  }

  /** Other number of people: other slots fit, and the old hold no longer does. */
  setPeople(people: number) {
    this.people = people;
    this.hold.release();
    this.loadDays();
  }

  showFrom(from: string, day?: string) {
    this.from = from;
    this.wantedDay = day;
    this.loadDays();
  }

  /** Shows a day that may be far away. */
  showDay(date: string) {
    this.showFrom(date, date);
  }

  chooseSlot(slot: Slot) {
    this.takenId = undefined;
    if (this.state.step === 'slots' && this.state.note) this.#set({...this.state, note: undefined});
    this.hold.wish({slot, serviceIds: this.serviceIds, people: this.people});
  }

  chooseSlotId(id: string) {
    const found = findSlot(this.read.days.value?.days ?? [], id);
    if (found) this.chooseSlot(found.slot);
  }

  /** One of those that the server offers in place of a taken slot; it may lie outside the shown days. */
  chooseOffered(slot: OfferedSlot) {
    const date = slot.start.slice(0, 10);
    if (!findSlot(this.read.days.value?.days ?? [], slot.id)) this.showDay(date);
    this.wantedDay = date;
    this.chooseSlot(slot);
    this.hold.now();
  }

  continueToPerson() {
    if (this.hold.held) this.#go({step: 'person'});
  }

  /** Back to the slots with the hold kept: the next one replaces it. */
  changeSlot() {
    this.wantedDay = this.hold.held?.start.slice(0, 10);
    this.#showSlots({step: 'slots'});
  }

  /** Leaves the present step: a held place is free again at once. */
  back() {
    const {state} = this;
    this.hold.release();
    this.confirming.giveUp();
    if (state.step === 'person') this.#showSlots({step: 'slots'});
    else if (state.step === 'slots' && state.moving) this.#go({step: 'visit', visit: state.moving});
    else if (state.step === 'slots' && this.canChoosePlace) this.#go({step: 'place'});
    else if (state.step === 'slots' || state.step === 'place') this.chooseServices();
  }

  get canChoosePlace(): boolean {
    return !this.moving && this.#fixedPlace === undefined && (this.read.places.value?.length ?? 0) > 1;
  }
  get hasFixedPlace(): boolean {
    return this.#start.locationId !== undefined;
  }
  get canChooseServices(): boolean {
    return !this.moving && this.#start.serviceIds.length === 0;
  }
  get moving(): Visit | undefined {
    return this.state.step === 'slots' ? this.state.moving : undefined;
  }
  confirm() {
    const {held} = this.hold;
    const phone = toE164(this.person.phone);
    if (held && phone) void this.confirming.request.run({holdId: held.id, name: this.person.name.trim(), phone});
  }

  open(reference: string, accessCode: string) {
    void this.visits.opening.run({reference, accessCode});
  }

  move() {
    const {held} = this.hold;
    if (held && this.moving) void this.visits.moving.run(this.moving, held);
  }

  askNewTime(visit: Visit) {
    this.serviceIds = visit.serviceIds;
    this.people = visit.people;
    this.place = visit.location;
    this.from = '';
    this.#showSlots({step: 'slots', moving: visit});
  }

  askCancel = (visit: Visit) => this.#go({step: 'cancel', visit});
  keep = (visit: Visit) => this.#go({step: 'visit', visit});
  cancel = (visit: Visit) => void this.visits.cancelling.run(visit);

  bookAgain() {
    this.start({...this.#start, reference: undefined, accessCode: undefined});
    this.outcomes.onStep(this.state.step);
  }

  loadDays() {
    const {place} = this;
    if (!place) return;
    const {min, max} = bookableDays(place, this.host.now());
    if (this.from < min) this.from = min;
    if (this.from > max) this.from = max;
    const query: SlotQuery = {serviceIds: this.serviceIds, location: place, people: this.people, from: this.from};
    this.read.nextDay.reset();
    void this.read.days.run(query).then((answer) => {
      if (!answer || answer.days.some((day) => dayState(day) === 'free')) return;
      void this.read.nextDay.run(query, this.host.now());
    });
  }

  get #fixedPlace(): Location | undefined {
    const {locationId} = this.#start;
    return this.read.places.value?.find(({id}) => id === locationId);
  }

  #choosePlace() {
    this.place = undefined;
    void this.read.services.run(this.serviceIds);
    this.#go({step: 'place'});
    void this.read.places.run(this.serviceIds).then((places) => {
      const {locationId} = this.#start;
      if (!places || this.state.step !== 'place') return;
      if (locationId && !this.#fixedPlace)
        console.warn('MPP SDK: <mpp-appointment-booking> has a location-id that takes no bookings for these services.');
      const place = this.#fixedPlace ?? (places.length === 1 ? places[0] : undefined);
      if (place) this.setPlace(place);
    });
  }

  #showSlots(state: BookingState & {step: 'slots'}) {
    this.#go(state);
    this.loadDays();
  }

  #onConfirmed(receipt: AppointmentReceipt) {
    this.hold.forget();
    const visit = visitOfReceipt(receipt, {serviceIds: this.serviceIds, people: this.people});
    this.#open(visit, 'booked');
    this.outcomes.onBooked(visit, false);
  }

  #onHeld(held: Held) {
    const {slotId, start, end, expiresAt} = held;
    this.outcomes.onHeld({slotId, start, end, expiresAt});
    this.outcomes.onNews({kind: 'held', start: held.start, leftMs: this.hold.clock.left});
  }

  /** An answer that is still awaited decides itself whether the hold was in time. */
  #onExpired(certain = false) {
    if (!certain && (this.confirming.request.loading || this.confirming.outcomeUnknown || this.visits.moving.loading))
      return;
    const {moving} = this;
    this.wantedDay = this.hold.held?.start.slice(0, 10);
    this.hold.forget();
    this.outcomes.onNews({kind: 'expired'});
    this.#showSlots({step: 'slots', note: {kind: 'expired'}, moving});
  }

  #onTaken(slotId: string, nextSlots: OfferedSlot[]) {
    this.takenId = slotId;
    const note: SlotNote = {kind: 'taken', nextSlots};
    this.outcomes.onNews({kind: 'taken'});
    this.#set({step: 'slots', note, moving: this.moving});
    this.loadDays();
  }

  #open(visit: Visit, news?: 'booked' | 'changed') {
    this.place = visit.location;
    if (this.read.services.value?.map(({id}) => id).join() !== visit.serviceIds.join())
      void this.read.services.run(visit.serviceIds);
    this.#go({step: 'visit', visit, news});
  }

  #go(state: BookingState) {
    const before = this.state.step;
    this.#set(state);
    if (state.step !== before || state.step === 'visit') this.outcomes.onStep(state.step);
  }

  #set(state: BookingState) {
    this.state = state;
    this.host.requestUpdate();
  }
}
