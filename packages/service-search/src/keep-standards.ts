import type {MppClient} from '@mpp-sdk/api-client';
import type {Catalogue} from '@mpp-sdk/contract';
import {regionKey, type CatalogueStore} from './catalogue-store.js';

/**
 * Brings the full standards of a region onto the device, once per version of its catalogue, so that every service can be
 * read without a line. Some 20 KB for 148 services. A back end without this call, or with too many services, leaves it at
 * those that were opened.
 */
export async function keepStandards(
  client: MppClient,
  {version}: Pick<Catalogue, 'version'>,
  store: CatalogueStore,
  now: () => number,
  signal: AbortSignal,
): Promise<void> {
  const key = regionKey(client);
  const kept = await store.standards(key);
  if (kept?.standards.version === version || signal.aborted) return;
  const standards = await client.services.standards({signal}).catch(() => undefined);
  if (standards?.services?.length) await store.keepStandards(key, {standards, at: now()});
}
