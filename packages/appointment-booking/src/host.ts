import type {ReactiveControllerHost} from 'lit';
import {MppError, type MppClient} from '@mpp-sdk/api-client';

/** What the controllers need of the element. */
export interface BookingHost extends ReactiveControllerHost {
  readonly client: MppClient | undefined;
  /** epoch milliseconds */
  readonly now: () => number;
}

/** The client while there is one: requests run only then. */
export function clientOf(host: BookingHost): MppClient {
  if (!host.client) throw new MppError('aborted', 'appointment');
  return host.client;
}

/** An answer that comes after the element has gone, or after another took its place, changes nothing. */
export function stillWanted(signal: AbortSignal) {
  if (signal.aborted) throw new MppError('aborted', 'appointment');
}
