import type {Location} from '@mpp-sdk/contract';
import type {Start} from './booking-state.js';
import {CatalogueController} from './catalogue-controller.js';
import {DaysController} from './days-controller.js';
import type {AsBearer, BookingHost} from './host.js';
import type {Visit} from './visit.js';

/** A visit being put together: for what, where, on which days, for whom. Knows no step and no hold. */
export abstract class VisitPlan {
  serviceIds: readonly string[] = [];
  place?: Location;
  people = 1;
  /** kept when a hold runs out; never stored */
  person = {name: '', phone: ''};
  takenId?: string;
  readonly read: CatalogueController;
  readonly days: DaysController;
  protected asked: Start = {serviceIds: []};
  /** the booked visit that looks for another time */
  abstract readonly moving: Visit | undefined;
  protected abstract readonly asBearer: AsBearer;

  constructor(protected readonly host: BookingHost) {
    this.read = new CatalogueController(host, (signal, visit, use) => this.asBearer(signal, visit, use));
    this.days = new DaysController(host, this.read, () => this.place && {...this.wanted, location: this.place});
  }

  get hasFixedPlace(): boolean {
    return this.asked.locationId !== undefined;
  }

  /** The page has named no services. */
  protected get servicesAreOpen(): boolean {
    return this.asked.serviceIds.length === 0;
  }

  protected get placesAreOpen(): boolean {
    return this.#fixedPlace === undefined && (this.read.places.value?.length ?? 0) > 1;
  }

  protected get wanted() {
    const {serviceIds, people, moving} = this;
    return {serviceIds, people, moves: moving};
  }

  /** Begins anew, with what the page says. */
  protected plan(asked: Start) {
    this.asked = asked;
    this.serviceIds = asked.serviceIds.slice(0, 5);
    this.place = this.takenId = this.days.wanted = undefined;
    this.read.reset();
  }

  /** Another time for a visit that is booked. */
  protected planAgain({serviceIds, people, location}: Visit) {
    this.serviceIds = serviceIds;
    this.people = people;
    this.place = location;
    this.days.from = '';
  }

  /**
   * Asks for the places that serve all of it. Resolves with the one that the citizen need not choose: the page's, the only
   * one, or the one where a slot is held (`heldAt`).
   */
  protected async findPlace(heldAt?: string): Promise<Location | undefined> {
    const places = await this.read.places.run(this.serviceIds);
    if (!places) return undefined;
    if (this.hasFixedPlace && !this.#fixedPlace)
      console.warn('MPP SDK: <mpp-appointment-booking> has a location-id that takes no bookings for these services.');
    return this.#fixedPlace ?? (places.length === 1 ? places[0] : places.find(({id}) => id === heldAt));
  }

  get #fixedPlace(): Location | undefined {
    const {locationId} = this.asked;
    return this.read.places.value?.find(({id}) => id === locationId);
  }
}
