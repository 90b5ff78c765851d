import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Catalogue, Location, LocationList, RegionProfile} from '@mpp-sdk/contract';
import {RequestController, type RequestState} from '@mpp-sdk/core';
import {regionKey, type CatalogueStore, type KeptCatalogue} from './catalogue-store.js';

export interface CatalogueOptions {
  store: () => CatalogueStore;
  now: () => number;
}

// A store that never answers (a browser's fault after a crash) must not keep the citizen waiting.
const STORE_PATIENCE_MS = 1000;
// The citizen's first look comes first; the rest is for a later visit without a line.
const STANDARDS_AFTER_MS = 1000;

const patient = <T>(reading: Promise<T>): Promise<T | undefined> =>
  Promise.race([reading, new Promise<undefined>((resolve) => setTimeout(resolve, STORE_PATIENCE_MS, undefined))]);

const NO_PLACES: readonly Location[] = [];

const savesData = () => (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true;

/**
 * The catalogue of a region: what an earlier visit has kept stands in until the server has said that it still holds (304)
 * or has sent another; then that is kept, and the standards of its services after it.
 */
export class CatalogueController implements ReactiveController {
  readonly kept: RequestController<[MppClient], KeptCatalogue | undefined>;
  readonly fresh: RequestController<[MppClient], Catalogue>;
  readonly #places: RequestController<[MppClient], LocationList>;
  #client?: MppClient;
  #reading?: Promise<KeptCatalogue | undefined>;
  #saved?: RequestState<Catalogue>;
  #timer?: ReturnType<typeof setTimeout>;
  #leaving = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    private readonly options: CatalogueOptions,
  ) {
    this.kept = new RequestController(host, (_signal, client: MppClient) => this.#read(client));
    this.fresh = new RequestController(host, async (signal, client: MppClient) => {
      const kept = await this.#read(client);
      if (kept?.etag) client.services.remember(kept.catalogue, kept.etag);
      return client.services.deviceCatalogue({signal});
    });
    this.#places = new RequestController(host, (signal, client: MppClient) =>
      client.appointments.locations({limit: 100}, {signal}),
    );
    host.addController(this);
  }

  /** The newest that is here. */
  get value(): Catalogue | undefined {
    return this.fresh.value ?? this.kept.value?.catalogue;
  }

  get places(): readonly Location[] {
    return this.#places.value?.items ?? this.kept.value?.places ?? NO_PLACES;
  }

  /** Epoch milliseconds of the kept catalogue that is shown because no newer one can be had. */
  get staleFrom(): number | undefined {
    const {fresh, kept} = this;
    return !fresh.value && (fresh.error || !navigator.onLine) ? kept.value?.at : undefined;
  }

  load(client: MppClient) {
    this.#client = client;
    this.#reading = undefined;
    for (const request of [this.kept, this.fresh, this.#places]) {
      request.reset();
      void request.run(client);
    }
  }

  /** Keeps what the server has confirmed, once per answer and when the places have settled; call it with each update. */
  save(profile: RegionProfile | undefined) {
    const client = this.#client;
    const {state} = this.fresh;
    if (state.status !== 'done' || state === this.#saved || this.#places.loading || !client) return;
    this.#saved = state;
    const {store, now} = this.options;
    const {value: catalogue} = state;
    const etag = client.services.etagOf(catalogue);
    void store().keep(regionKey(client), {catalogue, etag, profile, places: [...this.places], at: now()});
    if (!savesData() && !catalogue.total) this.#later(() => this.#keepStandards(client, catalogue));
  }

  hostConnected() {
    this.#leaving = new AbortController();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#leaving.abort();
  }

  #read(client: MppClient) {
    return (this.#reading ??= patient(this.options.store().read(regionKey(client))));
  }

  #later(act: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, STANDARDS_AFTER_MS);
  }

  async #keepStandards(client: MppClient, catalogue: Catalogue) {
    const {store, now} = this.options;
    const {signal} = this.#leaving;
    const part = await import('./keep-standards.js').catch(() => undefined);
    await part?.keepStandards(client, catalogue, store(), now, signal);
  }
}
