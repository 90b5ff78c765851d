import type {ReactiveController} from 'lit';
import type {BookingController} from './booking-controller.js';
import type {BookingHost} from './host.js';

const EVERY_MS = 60_000;

/** While a place in line is on the screen, looks once a minute whether something is offered. */
export class WaitingWatch implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    host: BookingHost,
    private readonly booking: BookingController,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    if (this.#waiting) this.#timer ??= setTimeout(this.#look, EVERY_MS);
    else this.#stop();
  }

  hostDisconnected() {
    this.#stop();
  }

  get #waiting() {
    const {state} = this.booking;
    return state.step === 'visit' && state.visit.status === 'waitlisted' ? state.visit : undefined;
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look = () => {
    this.#timer = undefined;
    const visit = this.#waiting;
    const {seeing, moving, declining} = this.booking.visits;
    const idle = !seeing.loading && !moving.loading && !declining.loading;
    if (visit && idle && document.visibilityState === 'visible') void seeing.run(visit);
    else this.hostUpdated();
  };
}
