import {reseal} from './key-rotation.js';
import type {ResealOutcome} from './key-rotation.js';
import {createKit} from './kit.js';
import type {AppOptions} from './options.js';
import {offerFreedEverywhere} from './waiting-list.js';
import type {Store} from './store/store.js';

/** What a server does beside answering: one process is enough, several do no harm. */
export interface Upkeep {
  /** Opens the data keys of every region and wraps those of an older master key by the present one. Throws UnopenedKeysError. */
  checkKeys(): Promise<{rewrapped: number}>;
  /** Brings what is still under older keys under the present one, at most so many values of each region. */
  resealSome(limit: number): Promise<Map<string, ResealOutcome>>;
  /** Offers freed places to those who wait; what was not taken in time passes on. */
  offerFreedPlaces(): Promise<void>;
}

export function createUpkeep(store: Store, options: AppOptions): Upkeep {
  const kit = createKit(store, options);
  return {
    async checkKeys() {
      let rewrapped = 0;
      for (const region of await store.regionCodes()) {
        await kit.keyring.all(region);
        rewrapped += await kit.keyring.rewrap(region);
      }
      return {rewrapped};
    },
    async resealSome(limit) {
      const outcomes = new Map<string, ResealOutcome>();
      for (const code of await store.regionCodes()) {
        const region = await store.region(code);
        if (!region || (await region.keys.list()).at(-1)?.complete) continue;
        outcomes.set(code, await reseal(kit, region, limit));
      }
      return outcomes;
    },
    async offerFreedPlaces() {
      for (const code of await store.regionCodes()) {
        const region = await store.region(code);
        if (region) await offerFreedEverywhere(kit, region);
      }
    },
  };
}
