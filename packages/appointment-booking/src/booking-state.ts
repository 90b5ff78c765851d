import type {OfferedSlot} from '@mpp-sdk/contract';
import type {Held} from './hold-controller.js';
import type {VisitMessages} from './messages/visit.js';
import type {Visit} from './visit.js';

/** What the page says at the start. */
export interface Start {
  serviceIds: readonly string[];
  locationId?: string;
  reference?: string;
  accessCode?: string;
}

/** Why the slots are shown again. */
export type SlotNote = {kind: 'expired'} | {kind: 'taken'; nextSlots: OfferedSlot[]};

/**
 * services -> place (skipped where there is one) -> slots <-> person -> visit
 * slots <-> wait -> visit (waitlisted, until an offer is taken)
 * access -> visit (an appointment that was made before)
 * visit -> slots (with `moving`) -> visit; visit -> cancel -> visit | cancelled; cancelled -> services or slots
 * slots and person fall back to slots when the hold is over.
 */
export type BookingState =
  | {step: 'services'}
  | {step: 'place'}
  | {step: 'slots'; note?: SlotNote; moving?: Visit}
  | {step: 'person'}
  | {step: 'wait'; date: string}
  | {step: 'access'}
  | {step: 'visit'; visit: Visit; news?: 'booked' | 'changed' | 'passed'}
  | {step: 'cancel'; visit: Visit}
  /** `waited` for a place, and did not have one */
  | {step: 'cancelled'; visit: Visit; waited: boolean};

export type Step = BookingState['step'];

/** What a screen reader is told when nothing else on the page says it. */
export type News =
  | {kind: 'held'; start: string; leftMs?: number}
  | {kind: 'soon'; leftMs: number}
  | {kind: 'expired' | 'taken'}
  | {kind: 'waiting'; visit: Visit};

/** What only the element can do: events for the page, focus, files. */
export interface BookingOutcomes {
  onStep(step: Step): void;
  onNews(news: News): void;
  onHeld(held: Pick<Held, 'slotId' | 'start' | 'end' | 'expiresAt'>): void;
  /** the server refused what was typed */
  onRefused(errors: (words: VisitMessages) => Record<string, string>): void;
  onBooked(visit: Visit, moved: boolean): void;
  onCancelled(visit: Visit): void;
  onCalendar(file: Blob, visit: Visit): void;
}
