import type {ReactiveControllerHost} from 'lit';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Visit} from './visit.js';

/** What the controllers need of the element. */
export interface BookingHost extends ReactiveControllerHost {
  readonly client: MppClient | undefined;
  /** epoch milliseconds */
  readonly now: () => number;
}

/** What only the bearer of a booked visit may ask for. */
export type AsBearer = <T>(signal: AbortSignal, visit: Visit, use: (token: string) => Promise<T>) => Promise<T>;

/** The client while there is one: requests run only then. */
export function clientOf(host: BookingHost): MppClient {
  if (!host.client) throw new MppError('aborted', 'appointment');
  return host.client;
}

/** An answer that comes after the element has gone, or after another took its place, changes nothing. */
export function stillWanted(signal: AbortSignal) {
  if (signal.aborted) throw new MppError('aborted', 'appointment');
}
