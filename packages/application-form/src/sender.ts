import {MppError, newIdempotencyKey} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {ApplicationRequest} from '@mpp-sdk/contract';
import {send, withAttempt, withoutRefused} from './submission.js';
import type {Intention, Sent} from './submission.js';

/** Sends one intention until its receipt is there, and knows which bodies may have arrived. */
export class Sender {
  intention: Intention = {idempotencyKey: '', attempts: []};
  /** The last sending went by itself. */
  resent = false;
  #abort?: AbortController;

  /** A body may have arrived although no answer came. */
  get unanswered(): boolean {
    return this.intention.attempts.length > 0;
  }

  /** Nobody need ask for it: once for each time that the citizen has sent it. */
  get mayResend(): boolean {
    return this.unanswered && !this.resent;
  }

  begin(intention: Intention = {idempotencyKey: newIdempotencyKey(), attempts: []}): void {
    this.intention = intention;
  }

  /**
   * @param keep puts the intention on the device; the request leaves only then, so that a reload keeps its key
   * @returns the receipt, the client's error, or nothing when it was called off by `forget`
   */
  async send(
    client: MppClient,
    request: ApplicationRequest,
    keep: () => Promise<void>,
  ): Promise<Sent | MppError | undefined> {
    const abort = (this.#abort = new AbortController());
    this.intention = {...this.intention, attempts: withAttempt(this.intention.attempts, request)};
    let outcome: Sent | MppError;
    try {
      await keep();
      outcome = await send(client, this.intention, request, abort.signal);
    } catch (error) {
      outcome = error instanceof MppError ? error : new MppError('protocol', 'applications.submit');
    }
    if (abort !== this.#abort) return undefined;
    if (outcome instanceof MppError) this.#failed(request, outcome);
    return outcome;
  }

  /** The element leaves the page: ends as an error of kind `aborted`. */
  stop(): void {
    this.#abort?.abort();
  }

  /** Another form takes its place: whatever comes is of no interest. */
  forget(): void {
    this.stop();
    this.#abort = undefined;
  }

  #failed(request: ApplicationRequest, error: MppError): void {
    const {attempts} = this.intention;
    if (error.code === 'idempotency-key-reused') this.begin();
    else this.intention = {...this.intention, attempts: withoutRefused(attempts, request, error)};
  }
}
