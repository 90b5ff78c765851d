import type {AppointmentReceipt, Location, OfferedSlot, Slot} from '@mpp-sdk/contract';
import type {BookingOutcomes, BookingState, SlotNote, Start} from './booking-state.js';
import {ConfirmController} from './confirm-controller.js';
import {HoldController, type Held} from './hold-controller.js';
import type {AsBearer, BookingHost} from './host.js';
import {visitOfReceipt, type Visit} from './visit.js';
import {VisitController} from './visit-controller.js';
import {VisitPlan} from './visit-plan.js';

/** What the citizen is doing while booking, moving or cancelling a visit. Legal followers: see BookingState. */
export class BookingController extends VisitPlan {
  state: BookingState = {step: 'services'};
  readonly hold: HoldController;
  readonly visits: VisitController;
  readonly confirming: ConfirmController;
  #goesOn = false;
  protected readonly asBearer: AsBearer = (signal, visit, use) => this.visits.asBearer(signal, visit, use);

  constructor(
    host: BookingHost,
    private readonly outcomes: BookingOutcomes,
  ) {
    super(host);
    this.hold = new HoldController(host, {
      asBearer: (signal, visit, use) => this.asBearer(signal, visit, use),
      onHeld: (held) => this.#onHeld(held),
      onSoon: (leftMs) => outcomes.onNews({kind: 'soon', leftMs}),
      onExpired: () => this.#onExpired(),
      onTaken: (slotId, nextSlots) => this.#onTaken(slotId, nextSlots),
    });
    this.visits = new VisitController(host, {
      onOpened: (visit) => this.#open(visit),
      onMoved: (visit, {status}) => {
        const moved = status === 'booked';
        this.hold.forget();
        this.#open(visit, moved ? 'changed' : 'booked');
        outcomes.onBooked(visit, moved);
      },
      onMoveExpired: (visit) => (this.moving ? this.#onExpired() : this.#open(visit, 'passed')),
      onSeen: (visit) => {
        if (this.state.step !== 'visit') return;
        this.#set({step: 'visit', visit});
        outcomes.onNews({kind: 'waiting', visit});
      },
      onCancelled: (visit, {status}) => {
        this.#go({step: 'cancelled', visit, waited: status === 'waitlisted'});
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
    this.hold.release();
    this.visits.reset();
    this.confirming.giveUp();
    this.plan(start);
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
    this.days.load();
  }

  chooseSlot(slot: Slot) {
    this.takenId = undefined;
    this.#goesOn = false;
    if (this.state.step === 'slots' && this.state.note) this.#set({...this.state, note: undefined});
    this.hold.wish({slot, locationId: this.place?.id ?? '', ...this.wanted});
  }

  chooseSlotId(id: string) {
    const found = this.days.find(id);
    if (found) this.chooseSlot(found.slot);
  }

  /** One of those that the server offers in place of a taken slot; it may lie outside the shown days. */
  chooseOffered(slot: OfferedSlot) {
    const date = slot.start.slice(0, 10);
    if (!this.days.find(slot.id)) this.days.show(date, date);
    this.days.wanted = date;
    this.chooseSlot(slot);
    this.hold.now();
  }

  /** The citizen wants to go on, and the chosen slot is not held yet. */
  get waits(): boolean {
    return this.#goesOn && this.hold.awaited && !this.hold.request.error;
  }

  /** On with the chosen slot: to the name, or moves the visit there. A hold that is not there yet is waited for. */
  goOn() {
    this.#goesOn = this.hold.awaited;
    if (this.#goesOn) this.hold.now();
    else if (this.moving) this.move();
    else if (this.hold.held) this.#go({step: 'person'});
    this.host.requestUpdate();
  }

  /** Back to the slots with the hold kept: the next one replaces it. */
  changeSlot() {
    this.days.wanted = this.hold.held?.start.slice(0, 10);
    this.#showSlots({step: 'slots'});
  }

  /** Nothing is free on this day: in line for what is cancelled. */
  askToWait(date: string) {
    this.hold.release();
    this.days.wanted = date;
    this.#go({step: 'wait', date});
  }

  /** Leaves the present step: a held place is free again at once. */
  back() {
    const {state} = this;
    this.hold.release();
    this.confirming.giveUp();
    if (state.step === 'person' || state.step === 'wait') this.#showSlots({step: 'slots'});
    else if (state.step === 'slots' && state.moving) this.#go({step: 'visit', visit: state.moving});
    else if (state.step === 'slots' && this.canChoosePlace) this.#go({step: 'place'});
    else if (state.step === 'slots' || state.step === 'place') this.chooseServices();
  }

  get canChoosePlace(): boolean {
    return !this.moving && this.placesAreOpen;
  }
  get canChooseServices(): boolean {
    return !this.moving && this.servicesAreOpen;
  }
  get moving(): Visit | undefined {
    return this.state.step === 'slots' ? this.state.moving : undefined;
  }
  /** @param phone E.164 */
  confirm(phone: string) {
    const {state, place, people} = this;
    const {held} = this.hold;
    const person = {name: this.person.name.trim(), phone};
    if (state.step === 'wait' && place) {
      const day = {locationId: place.id, date: state.date};
      void this.confirming.request.run({...day, serviceIds: [...this.serviceIds], people, ...person});
    } else if (held) void this.confirming.request.run({holdId: held.id, ...person});
  }

  open(reference: string, accessCode: string) {
    void this.visits.opening.run({reference, accessCode});
  }

  move() {
    const {held} = this.hold;
    if (held && this.moving) void this.visits.moving.run(this.moving, held);
  }

  askNewTime(visit: Visit) {
    this.planAgain(visit);
    this.#showSlots({step: 'slots', moving: visit});
  }

  askCancel = (visit: Visit) => this.#go({step: 'cancel', visit});
  keep = (visit: Visit) => this.#go({step: 'visit', visit});
  cancel = (visit: Visit) => void this.visits.cancelling.run(visit);

  bookAgain() {
    this.start({...this.asked, reference: undefined, accessCode: undefined});
    this.outcomes.onStep(this.state.step);
  }

  #choosePlace() {
    this.place = undefined;
    void this.read.services.run(this.serviceIds);
    this.#go({step: 'place'});
    void this.findPlace(this.hold.kept(this.serviceIds)?.locationId).then((place) => {
      if (place && this.state.step === 'place') this.setPlace(place);
    });
  }

  #showSlots(state: BookingState & {step: 'slots'}) {
    this.#go(state);
    this.#takeUp();
    this.days.load();
  }

  /** A hold from before the page was loaded again, if it is for this visit. */
  #takeUp() {
    const kept = this.hold.kept(this.serviceIds);
    if (!kept || kept.locationId !== this.place?.id || (this.moving && kept.people !== this.people)) return;
    if (kept.moves !== undefined && kept.moves !== this.moving?.reference) return;
    this.people = kept.people;
    this.days.openAt(kept.start);
    this.hold.takeUp(kept);
  }

  #onConfirmed(receipt: AppointmentReceipt) {
    this.hold.forget();
    const visit = visitOfReceipt(receipt, {serviceIds: this.serviceIds, people: this.people});
    this.#open(visit, 'booked');
    if (visit.status === 'waitlisted') void this.visits.seeing.run(visit);
    else this.outcomes.onBooked(visit, false);
  }

  #onHeld(held: Held) {
    const {slotId, start, end, expiresAt} = held;
    this.outcomes.onHeld({slotId, start, end, expiresAt});
    if (this.#goesOn && !this.hold.awaited) this.goOn();
    this.outcomes.onNews({kind: 'held', start: held.start, leftMs: this.hold.clock.left});
  }

  /** An answer that is still awaited decides itself whether the hold was in time. */
  #onExpired(certain = false) {
    if (!certain && (this.confirming.request.loading || this.confirming.outcomeUnknown || this.visits.moving.loading))
      return;
    const {moving} = this;
    this.days.wanted = this.hold.held?.start.slice(0, 10);
    this.hold.forget();
    this.#showSlots({step: 'slots', note: {kind: 'expired'}, moving});
    this.outcomes.onNews({kind: 'expired'});
  }

  #onTaken(slotId: string, nextSlots: OfferedSlot[]) {
    this.takenId = slotId;
    const note: SlotNote = {kind: 'taken', nextSlots};
    this.outcomes.onNews({kind: 'taken'});
    this.#set({step: 'slots', note, moving: this.moving});
    this.days.load();
  }

  #open(visit: Visit, news?: 'booked' | 'changed' | 'passed') {
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
