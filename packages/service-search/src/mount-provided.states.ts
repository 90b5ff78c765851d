import {NOW} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import type {MppServiceSearch} from './mpp-service-search.js';

/** A search without attributes of its own: API and region come from whoever answers its `context-request`. */
export async function mountProvided(attributes: Record<string, string>): Promise<MppServiceSearch> {
  const element = document.createElement('mpp-service-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {store: memoryStore(), clock: () => NOW});
  document.querySelector('main')!.append(element);
  await element.updateComplete;
  return element;
}
