import {createClient, type MppClient} from '@mpp-sdk/api-client';
import type {FormDefinition, RegionProfile} from '@mpp-sdk/contract';
import {createApp, createMemoryStore, seed, seedRegions} from '@mpp-sdk/server';

export interface InPageApi {
  readonly client: MppClient;
  readonly profile: RegionProfile;
  /** From now on this is the form of that id; requests wait until it is. */
  put(definition: FormDefinition): void;
}

/** A name that is no address (RFC 6761): nothing can leave the page by it. */
const NOWHERE = 'https://playground.invalid';

/** The reference server on a memory store in this page. It checks answers as the real one does, and is gone with the page. */
export function createInPageApi(): InPageApi {
  const sample = seedRegions[0]!;
  const {profile} = sample;
  const {code} = profile;
  const store = createMemoryStore();
  const app = createApp(store, {dataKey: crypto.getRandomValues(new Uint8Array(32)), rateLimits: false});
  let ready: Promise<unknown> = seed(store, [{...sample, services: [], forms: []}]);
  return {
    profile,
    client: createClient({
      api: NOWHERE,
      region: code,
      fetch: async (input, init) => {
        await ready;
        return app(new Request(input, init));
      },
    }),
    put: (definition) => {
      ready = ready.then(() => store.region(code)).then((region) => region?.forms.put(definition));
    },
  };
}
