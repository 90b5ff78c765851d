import type {AppointmentStatus, Channel} from '@mpp-sdk/contract';
import type {Idempotency, Once} from './store.js';

/** A stretch of a place's time that is taken, by a live hold or a booking. */
export interface Busy {
  start: number;
  end: number;
  people: number;
}

export interface HoldRecord {
  id: string;
  slotId: string;
  locationId: string;
  serviceIds: string[];
  people: number;
  start: number;
  end: number;
  expiresAt: number;
  /** the booking that this place is meant for: only that one can use it */
  moves?: string;
  /** hash of the client address in whose allowance it counts; an offer counts in none */
  countedFor?: string;
}

/** Who waits for a day at a place, and how what is free of it goes to them. */
export interface DayOffers {
  locationId: string;
  from: number;
  to: number;
  /** Pure, but for new ids: from the line in order and what is busy. `gone` have let too many offers pass. */
  plan(line: AppointmentRecord[], busy: Busy[]): {offers: (HoldRecord & {moves: string})[]; gone: string[]};
}

export interface AppointmentRecord {
  reference: string;
  /** salted hash of the access code */
  codeHash: string;
  status: AppointmentStatus;
  locationId: string;
  serviceIds: string[];
  people: number;
  start: number;
  end: number;
  channel: Channel;
  applicationReference?: string;
  createdAt: number;
  updatedAt: number;
  /** name, phone and helper, encrypted */
  sealed: string;
  version: number;
  /** in line from this moment on: of a waitlisted one */
  waitsSince?: number;
  /** how many freed places it was offered */
  offers?: number;
}

/** The moment in which a place becomes free, and who waits for its day. */
export interface Freed {
  now: number;
  offers?: DayOffers | undefined;
}

export type StatusOutcome = {outcome: 'set'; appointment: AppointmentRecord} | {outcome: 'missing' | 'refused'};

export const longestLine = 200;

/** What a new appointment takes over from its hold. */
export type FromHold = Omit<AppointmentRecord, 'locationId' | 'serviceIds' | 'people' | 'start' | 'end'>;

export interface AppointmentStore {
  /** Live holds and live bookings (not cancelled, not no-show, not waitlisted) that overlap [from, to), but for the booking that `moves`. */
  busy(locationId: string, from: number, to: number, now: number, moves?: string): Promise<Busy[]>;
  /**
   * Holds the slot when `fits` says so of everything that overlaps the hold's UTC day at that place, read under a lock so that
   * two callers never both take the last place. `replaces` is released first, in the same transaction; when the slot is taken
   * the older hold stays. The booking that the hold `moves` is not shown to `fits`: its own place is its to exchange. What the
   * `offers` would give to those who wait is shown to `fits` as busy, so that nobody gets in before them.
   */
  hold(
    hold: HoldRecord,
    fits: (busy: Busy[]) => boolean,
    options: {now: number; replaces?: string; offers?: DayOffers | undefined; idempotency?: Idempotency},
  ): Promise<Once<{outcome: 'held'} | {outcome: 'taken'}>>;
  getHold(id: string, now: number): Promise<HoldRecord | undefined>;
  /** What it kept goes to those who wait, in the same transaction; so it does in `reschedule` and `cancel`. */
  releaseHold(id: string, freed?: Freed): Promise<void>;
  /** The answer kept for this key, without writing. */
  replay(keyHash: string, requestHash: string, now: number): Promise<Once<{outcome: 'new'}>>;
  /** Turns a live hold, unless it moves a booking, into a booking in one transaction. */
  confirm(
    holdId: string,
    appointment: FromHold,
    options: {now: number; idempotency?: Idempotency},
  ): Promise<Once<{outcome: 'booked'; appointment: AppointmentRecord} | {outcome: 'hold-expired'}>>;
  /** Keeps a waitlisted one; it takes no place. */
  wait(
    appointment: AppointmentRecord,
    options: {now: number; idempotency?: Idempotency},
  ): Promise<Once<{outcome: 'waits'}>>;
  /** The first of those who wait at this place for a time between these moments, by (waitsSince, reference): at most `longestLine`. */
  line(query: {locationId: string; from: number; to: number}): Promise<AppointmentRecord[]>;
  /** How many stand before this one in that line, however long it is. */
  before(
    one: {reference: string; waitsSince: number},
    query: {locationId: string; from: number; to: number},
  ): Promise<number>;
  /** Places with somebody in line, and when that wait begins and ends. */
  lines(now: number): Promise<{locationId: string; start: number}[]>;
  /**
   * Carries out the plan under the lock of the day: holds places for those who wait, who stand behind all others from the
   * expiry on, and cancels those who are gone.
   */
  offer(offers: DayOffers, now: number): Promise<void>;
  /** The live hold that is meant for this booking and expires last. */
  offerFor(reference: string, now: number): Promise<HoldRecord | undefined>;
  get(reference: string): Promise<AppointmentRecord | undefined>;
  /** Moves it to the place of a live hold that is meant for it or for nobody, which is used up, when its version is still `expectedVersion` and it is still booked or waitlisted; then it is booked. */
  reschedule(
    reference: string,
    holdId: string,
    expectedVersion: number,
    freed: Freed,
  ): Promise<
    {outcome: 'moved'; appointment: AppointmentRecord} | {outcome: 'hold-expired' | 'conflict' | 'missing' | 'closed'}
  >;
  /** Cancels what is booked or waits, together with what it is offered. */
  cancel(reference: string, freed: Freed): Promise<StatusOutcome>;
  /** Sets the status when the present one is in `from`. */
  setStatus(reference: string, from: AppointmentStatus[], to: AppointmentStatus, now: number): Promise<StatusOutcome>;
  /** By (start, reference). */
  list(query: {
    locationId?: string;
    from?: number;
    to?: number;
    after?: {start: number; reference: string};
    limit: number;
  }): Promise<AppointmentRecord[]>;
}
