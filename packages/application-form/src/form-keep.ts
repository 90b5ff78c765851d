import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {FormDefinition, Service} from '@mpp-sdk/contract';
import type {DeviceStore} from '@mpp-sdk/core';

/** A form as the server last gave it. Nothing personal, so it is kept in the clear. */
export interface KeptForm {
  definition?: FormDefinition;
  service?: Service;
}

export interface FetchedForm extends KeptForm {
  /** When the server last gave it (epoch milliseconds); only when it cannot be asked now. */
  keptSince?: number;
}

const WITHOUT_A_LINE: readonly string[] = ['offline', 'timeout', 'server'];

/**
 * Asks the server, and keeps the answer; where there is no line, what this device has kept answers instead, so that work
 * can go on in airplane mode.
 * @param store where it is kept
 * @param name of the service or form that is asked for
 * @throws MppError of the server's when nothing is kept either
 */
export async function fetchOrKept(
  store: DeviceStore,
  {api, region}: Pick<MppClient, 'api' | 'region'>,
  name: string,
  fetchForm: () => Promise<KeptForm>,
  now: number,
): Promise<FetchedForm> {
  const key = `${api} ${region} ${name}`;
  try {
    const fetched = await fetchForm();
    // A device that keeps nothing loses only this comfort.
    if (fetched.definition) store.set(key, {...fetched, keptSince: now}).catch(() => undefined);
    return fetched;
  } catch (error) {
    if (!(error instanceof MppError) || !WITHOUT_A_LINE.includes(error.kind)) throw error;
    const kept = await store.get<FetchedForm>(key).catch(() => undefined);
    if (!kept?.definition) throw error;
    return kept;
  }
}
