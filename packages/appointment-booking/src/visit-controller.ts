import {MppError} from '@mpp-sdk/api-client';
import {RequestController} from '@mpp-sdk/core';
import {clientOf, stillWanted, type BookingHost} from './host.js';
import type {Held} from './hold-controller.js';
import {visitOfAppointment, type Visit} from './visit.js';

/** The held place that a visit moves to. */
type Target = Pick<Held, 'id' | 'start'>;
type Key = Pick<Visit, 'reference' | 'accessCode'>;

export interface VisitEvents {
  onOpened(visit: Visit): void;
  onMoved(visit: Visit, from: Visit): void;
  /** the hold that the visit should have moved to is over; it is as it was */
  onMoveExpired(visit: Visit): void;
  /** looked at again */
  onSeen(visit: Visit): void;
  onCancelled(visit: Visit, before: Visit): void;
  onCalendar(file: Blob, visit: Visit): void;
}

/** What a citizen does with a booked visit. The bearer lives in memory, for as long as the server accepts it. */
export class VisitController {
  #token?: {reference: string; value: string};
  readonly opening: RequestController<[Key], void>;
  readonly moving: RequestController<[Visit, Target], void>;
  readonly seeing: RequestController<[Visit], void>;
  readonly declining: RequestController<[Visit, string], void>;
  readonly cancelling: RequestController<[Visit], void>;
  readonly calendar: RequestController<[Visit], void>;

  constructor(
    private readonly host: BookingHost,
    private readonly events: VisitEvents,
  ) {
    this.opening = new RequestController(host, async (signal, key: Key) => {
      this.#token = undefined;
      const visit = await this.#load(signal, key);
      events.onOpened(visit);
    });
    this.moving = new RequestController(host, (signal, visit: Visit, to: Target) => this.#move(signal, visit, to));
    this.seeing = new RequestController(host, async (signal, visit: Visit) =>
      events.onSeen(await this.#load(signal, visit)),
    );
    this.declining = new RequestController(host, async (signal, visit: Visit, holdId: string) => {
      await clientOf(host).appointments.releaseHold(holdId, {signal});
      events.onOpened(await this.#load(signal, visit));
    });
    this.cancelling = new RequestController(host, (signal, visit: Visit) => this.#cancel(signal, visit));
    this.calendar = new RequestController(host, async (signal, visit: Visit) => {
      const file = await this.asBearer(signal, visit, (token) =>
        clientOf(host).appointments.calendar(visit.reference, token, {signal}),
      );
      events.onCalendar(file, visit);
    });
  }

  reset() {
    this.#token = undefined;
    for (const one of [this.opening, this.moving, this.seeing, this.declining, this.cancelling, this.calendar])
      one.reset();
  }

  /** Gets a bearer when there is none, and once more when the server no longer accepts it (it lasts half an hour). */
  async asBearer<T>(signal: AbortSignal, key: Key, use: (token: string) => Promise<T>): Promise<T> {
    const {appointments} = clientOf(this.host);
    const fresh = async () => {
      const {token} = await appointments.access(key.reference, key.accessCode, {signal});
      this.#token = {reference: key.reference, value: token};
      return token;
    };
    const known = this.#token?.reference === key.reference ? this.#token.value : undefined;
    let answer: T;
    try {
      answer = await use(known ?? (await fresh()));
    } catch (error) {
      if (!known || !(error instanceof MppError) || error.kind !== 'unauthorized') throw error;
      answer = await use(await fresh());
    }
    stillWanted(signal);
    return answer;
  }

  async #load(signal: AbortSignal, key: Key): Promise<Visit> {
    const {appointments} = clientOf(this.host);
    const found = await this.asBearer(signal, key, (token) => appointments.get(key.reference, token, {signal}));
    return visitOfAppointment(found, key.accessCode);
  }

  async #move(signal: AbortSignal, visit: Visit, to: Target): Promise<void> {
    const {appointments} = clientOf(this.host);
    try {
      const moved = await this.asBearer(signal, visit, (token) =>
        appointments.reschedule(visit.reference, token, {holdId: to.id}, {signal, ifMatch: visit.etag || undefined}),
      );
      this.events.onMoved(visitOfAppointment(moved, visit.accessCode), visit);
    } catch (error) {
      if (!(error instanceof MppError) || error.kind !== 'conflict') throw error;
      // A move whose answer was lost has used up its hold: the visit itself tells whether it happened.
      const present = await this.#load(signal, visit);
      const there = present.status === 'booked' && Date.parse(present.start) === Date.parse(to.start);
      if (there) this.events.onMoved(present, visit);
      else if (error.code === 'hold-expired') this.events.onMoveExpired(present);
      else this.events.onOpened(present);
    }
  }

  async #cancel(signal: AbortSignal, visit: Visit): Promise<void> {
    const {appointments} = clientOf(this.host);
    try {
      const cancelled = await this.asBearer(signal, visit, (token) =>
        appointments.cancel(visit.reference, token, {signal}),
      );
      this.events.onCancelled(visitOfAppointment(cancelled, visit.accessCode), visit);
    } catch (error) {
      if (!(error instanceof MppError) || error.code !== 'appointment-closed') throw error;
      const present = await this.#load(signal, visit);
      if (present.status === 'cancelled') this.events.onCancelled(present, visit);
      else this.events.onOpened(present);
    }
  }
}
