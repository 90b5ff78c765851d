import type {ReactiveController} from 'lit';
import {MppError} from '@mpp-sdk/api-client';
import type {OfferedSlot, Slot, SlotHold, SlotHoldRequest} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {timeLeft} from './countdown.js';
import {HoldClock} from './hold-clock.js';
import {HoldMemory, type KeptHold} from './hold-memory.js';
import {clientOf, stillWanted, type AsBearer, type BookingHost} from './host.js';
import {Intention, isUnknown} from './intention.js';
import type {Visit} from './visit.js';

/** A slot that the server keeps for the citizen. */
export interface Held {
  id: string;
  slotId: string;
  start: string;
  end: string;
  expiresAt: string;
  /** false when the device's clock is too wrong to count down */
  counted: boolean;
}

export interface Wish {
  slot: Slot;
  locationId: string;
  serviceIds: readonly string[];
  people: number;
  /** the booked visit that would move here: its own place does not stand in its way */
  moves?: Visit;
}

export interface HoldEvents {
  asBearer: AsBearer;
  onHeld(held: Held): void;
  /** once, when two minutes are left */
  onSoon(leftMs: number): void;
  onExpired(): void;
  onTaken(slotId: string, nextSlots: OfferedSlot[]): void;
}

/** Arrow keys pass over many slots; only the one where the citizen rests is held. */
const REST_MS = 250;
const SOON_MS = 120_000;

/**
 * Nothing wished -> wished -> held -> released | expired | taken by confirming. One request at a time: a hold that was on
 * its way is waited for, since one whose id nobody knows would block a place for ten minutes; the next one replaces it.
 */
export class HoldController implements ReactiveController {
  held?: Held;
  readonly clock: HoldClock;
  readonly request: RequestController<[Wish], SlotHold>;
  #wish?: Wish;
  #intention = new Intention();
  #rest?: ReturnType<typeof setTimeout>;
  #saidSoon = false;
  #memory: HoldMemory;

  constructor(
    private readonly host: BookingHost,
    private readonly events: HoldEvents,
  ) {
    this.#memory = new HoldMemory(host);
    this.clock = new HoldClock(host, (left) => this.#onTick(left));
    this.request = new RequestController(host, (signal, wish: Wish) => this.#send(signal, wish));
    host.addController(this);
  }

  /** The id of the slot that the citizen chose, held already or not. */
  get wished(): string | undefined {
    return this.#wish?.slot.id ?? this.held?.slotId;
  }

  /** What the citizen chose is not held yet: it is on its way, or could not be sent. */
  get awaited(): boolean {
    return this.#wish !== undefined;
  }

  /** What this tab held for these services before the page was loaded again. */
  kept(serviceIds: readonly string[]): KeptHold | undefined {
    return this.held ? undefined : this.#memory.find(serviceIds);
  }

  /** Goes on with a hold from before the page was loaded again. */
  takeUp(kept: KeptHold) {
    this.#keep({...kept, id: kept.holdId}, kept);
  }

  /** The citizen chose this slot; it is held as soon as they rest on it. */
  wish(wish: Wish) {
    this.#wish = wish;
    this.#wait();
  }

  /** Holds now what was chosen, also after a failure. */
  now() {
    clearTimeout(this.#rest);
    if (this.#wish && !this.request.loading) void this.request.run(this.#wish);
  }

  /** The citizen leaves: the place is free again at once. It would be in minutes, so a failure is no one's concern. */
  release() {
    const {held} = this;
    this.forget();
    if (held) void this.host.client?.appointments.releaseHold(held.id).catch(() => undefined);
  }

  /** The hold has been used or is over. */
  forget() {
    clearTimeout(this.#rest);
    this.clock.stop();
    if (this.held) this.#memory.forget();
    this.held = this.#wish = undefined;
    this.request.reset();
  }

  hostConnected() {
    if (this.#wish && !this.request.loading) this.#wait();
  }

  hostDisconnected() {
    clearTimeout(this.#rest);
  }

  #wait() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.now(), REST_MS);
  }

  async #send(signal: AbortSignal, wish: Wish): Promise<SlotHold> {
    const {slot, serviceIds, people, moves} = wish;
    const {appointments} = clientOf(this.host);
    const request: SlotHoldRequest = {slotId: slot.id, serviceIds: [...serviceIds], people};
    if (this.held) request.replaces = this.held.id;
    if (moves) request.moves = moves.reference;
    const idempotencyKey = this.#intention.keyFor(request);
    const send = (token?: string) => appointments.holdSlot(request, {signal, token, idempotencyKey});
    try {
      const hold = await (moves ? this.events.asBearer(signal, moves, send) : send());
      stillWanted(signal);
      this.#intention.settle();
      const {start = slot.start, end = slot.end} = hold;
      this.#keep({...hold, start, end}, {...wish, slotId: slot.id, moves: moves?.reference});
      return hold;
    } catch (error) {
      if (error instanceof MppError && !isUnknown(error)) {
        this.#intention.settle();
        if (this.#wish?.slot.id === slot.id) this.#wish = undefined;
        else if (this.#wish) this.#wait();
        if (error.code === 'slot-taken' || error.code === 'slot-invalid')
          this.events.onTaken(slot.id, error.problem?.nextSlots ?? []);
      }
      throw error;
    }
  }

  #keep(
    {id, start, end, expiresAt}: Pick<Held, 'id' | 'start' | 'end' | 'expiresAt'>,
    {
      slotId,
      locationId,
      serviceIds,
      people,
      moves,
    }: Pick<KeptHold, 'slotId' | 'locationId' | 'serviceIds' | 'people' | 'moves'>,
  ) {
    const left = timeLeft(expiresAt, this.host.now());
    this.held = {id, slotId, start, end, expiresAt, counted: left !== undefined};
    this.#memory.keep({holdId: id, slotId, start, end, expiresAt, locationId, serviceIds, people, moves});
    this.#saidSoon = left !== undefined && left <= SOON_MS;
    if (left === undefined) this.clock.stop();
    else this.clock.start(left);
    if (this.#wish?.slot.id === slotId) this.#wish = undefined;
    else if (this.#wish) this.#wait();
    this.events.onHeld(this.held);
  }

  #onTick(left: number) {
    if (left <= 0) {
      this.clock.stop();
      this.events.onExpired();
    } else if (left <= SOON_MS && !this.#saidSoon) {
      this.#saidSoon = true;
      this.events.onSoon(left);
    }
  }
}
