import {MppError, newIdempotencyKey} from '@mpp-sdk/api-client';
import type {ApplicationRequest} from '@mpp-sdk/contract';
import type {DraftStore, StoredDraft} from './draft-store.js';
import type {Delivery} from './outbox.js';
import type {Intention, Sent} from './submission.js';

/**
 * What sends comes while the questions are answered, so that it is here when the line is not.
 * @throws MppError of kind `offline`
 */
export const loadOutbox = () =>
  import('./outbox.js').catch(() => {
    throw new MppError('offline', 'applications.submit');
  });

/** Sends one intention until its receipt is there, and knows which bodies may have arrived. */
export class Sender {
  intention: Intention = {idempotencyKey: '', attempts: []};
  /** What the citizen has asked to send, until there is an answer to it or it is taken back. */
  outgoing?: ApplicationRequest;
  /** The last sending went by itself. */
  resent = false;
  #abort?: AbortController;

  /** A body may have arrived although no answer came. */
  get unanswered(): boolean {
    return this.intention.attempts.length > 0;
  }

  /** Nobody need ask for it: once for each time that the citizen has sent it. */
  get mayResend(): boolean {
    return this.outgoing !== undefined && !this.resent;
  }

  begin(intention: Intention = {idempotencyKey: newIdempotencyKey(), attempts: []}): void {
    const {idempotencyKey, attempts} = intention;
    this.intention = {idempotencyKey, attempts};
    this.outgoing = undefined;
  }

  /** Takes over how far a delivery has come. */
  follow({idempotencyKey, attempts, outgoing}: StoredDraft): void {
    this.intention = {idempotencyKey, attempts};
    this.outgoing = outgoing;
  }

  /** What a draft keeps of it. */
  get wish(): Intention & Pick<StoredDraft, 'outgoing'> {
    return {...this.intention, outgoing: this.outgoing};
  }

  /** From here on `stop` calls it off, also while the draft is still being written. */
  start(): void {
    this.#abort = new AbortController();
  }

  /**
   * After `start`.
   * @param key of the draft in `store`; one tab at a time sends it
   * @param draft what to send, asked for once this tab may
   * @returns the receipt or the client's error, or nothing when it was called off by `forget`
   */
  async send(
    key: string,
    store: DraftStore,
    {draft, ...delivery}: Omit<Delivery, 'signal' | 'files'> & {draft: () => Promise<StoredDraft>},
  ): Promise<Sent | MppError | undefined> {
    const abort = this.#abort!;
    const {alone, deliver} = await loadOutbox();
    const outcome = await alone(key, async () => {
      // With nobody there to see a receipt, it waits for the next visit.
      if (abort.signal.aborted) return new MppError('aborted', 'applications.submit');
      const elsewhere = await store.load(key).catch(() => undefined);
      if (elsewhere?.received && elsewhere.idempotencyKey === this.intention.idempotencyKey) return elsewhere.received;
      const files = store.files(key);
      return (await deliver(await draft(), {...delivery, files, signal: abort.signal})).outcome;
    });
    return abort === this.#abort ? outcome : undefined;
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
}
