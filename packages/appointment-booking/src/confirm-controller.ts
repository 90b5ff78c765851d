import {MppError} from '@mpp-sdk/api-client';
import type {AppointmentReceipt, AppointmentRequest, WaitingRequest} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {clientOf, stillWanted, type BookingHost} from './host.js';
import {Intention, isUnknown} from './intention.js';
import type {VisitMessages} from './messages/visit.js';

export interface ConfirmOutcomes {
  onConfirmed(receipt: AppointmentReceipt): void;
  onExpired(): void;
  /** the server refused what was typed */
  onRefused(errors: (words: VisitMessages) => Record<string, string>): void;
}

/** Turns a hold into a booking, or joins a line, once: the key of an intention is kept until its outcome is known. */
export class ConfirmController {
  readonly request: RequestController<[AppointmentRequest | WaitingRequest], void>;
  #intention = new Intention();

  constructor(
    private readonly host: BookingHost,
    private readonly outcomes: ConfirmOutcomes,
  ) {
    this.request = new RequestController(host, (signal, request) => this.#confirm(signal, request));
  }

  /** Nobody knows whether the visit is booked: only the same words may be sent again. */
  get outcomeUnknown(): boolean {
    const {error} = this.request;
    return error !== undefined && isUnknown(error);
  }

  /** The citizen has left this intention. */
  giveUp() {
    this.request.reset();
    this.#intention.settle();
  }

  async #confirm(signal: AbortSignal, request: AppointmentRequest | WaitingRequest): Promise<void> {
    try {
      const idempotencyKey = this.#intention.keyFor(request);
      const {appointments} = clientOf(this.host);
      const call = {signal, idempotencyKey};
      const receipt = await ('holdId' in request
        ? appointments.confirm(request, call)
        : appointments.wait(request, call));
      stillWanted(signal);
      this.#intention.settle();
      this.outcomes.onConfirmed(receipt);
    } catch (error) {
      if (error instanceof MppError && !isUnknown(error)) this.#refused(error);
      throw error;
    }
  }

  #refused({code, problem}: MppError) {
    this.#intention.settle();
    if (code === 'hold-expired') this.outcomes.onExpired();
    const pointers = problem?.errors?.map(({pointer}) => pointer) ?? [];
    if (pointers.length) this.outcomes.onRefused((words) => refusals(pointers, words));
  }
}

const refusals = (pointers: readonly string[], words: VisitMessages): Record<string, string> => ({
  ...(pointers.indexOf('/name') >= 0 && {name: words.nameMissing}),
  ...(pointers.indexOf('/phone') >= 0 && {phone: words.phoneWrong}),
});
