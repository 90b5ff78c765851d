import {sessionStore} from '@mpp-sdk/core';
import {timeLeft} from './countdown.js';
import {clientOf, type BookingHost} from './host.js';

/** A hold as this tab remembers it: nothing about a person. */
export interface KeptHold {
  holdId: string;
  slotId: string;
  start: string;
  end: string;
  expiresAt: string;
  locationId: string;
  serviceIds: readonly string[];
  people: number;
  /** the booking that alone can use it */
  moves?: string;
}

const TEXTS = ['holdId', 'slotId', 'start', 'end', 'expiresAt', 'locationId'] as const;

function isKept(value: unknown): value is KeptHold {
  const kept = value as Partial<KeptHold> | undefined;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    TEXTS.every((name) => typeof kept[name] === 'string') &&
    Array.isArray(kept.serviceIds) &&
    typeof kept.people === 'number'
  );
}

/** Remembers the hold of an API and region through a reload, which would else block a place that nobody can take. */
export class HoldMemory {
  #store = sessionStore();
  #key?: string;

  constructor(private readonly host: BookingHost) {}

  keep(hold: KeptHold) {
    const {api, region} = clientOf(this.host);
    this.#key = `mpp-sdk-hold ${api} ${region}`;
    this.#store.set(this.#key, hold);
  }

  /** Forgets what `keep` has kept, also when the element works for another region by now. */
  forget() {
    if (this.#key) this.#store.remove(this.#key);
  }

  /** The hold that still runs for just these services, and where it was taken. */
  find(serviceIds: readonly string[]): KeptHold | undefined {
    const {api, region} = clientOf(this.host);
    const kept = this.#store.get(`mpp-sdk-hold ${api} ${region}`);
    if (!isKept(kept) || timeLeft(kept.expiresAt, this.host.now()) === undefined) return undefined;
    return kept.serviceIds.join() === serviceIds.join() ? kept : undefined;
  }
}
