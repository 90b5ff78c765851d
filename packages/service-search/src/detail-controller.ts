import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MppClient, MppError} from '@mpp-sdk/api-client';
import type {Service} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import type {CatalogueStore, KeptCatalogue, KeptRegion, KeptService} from './catalogue-store.js';
import {withComponents} from './complete-standard.js';

/**
 * none -> loading (a service is chosen); loading -> shown | failed; failed -> loading (retry); shown -> shown (newer data).
 * `from` (epoch milliseconds) says that the data is the device's, from an earlier visit, and that newer could not be had.
 * Where the server says that the service is gone, what the device kept of it is not shown.
 */
export type DetailState =
  | {step: 'none'}
  | {step: 'loading'; slow: boolean}
  | {step: 'failed'; error: MppError}
  | {step: 'shown'; service: Service; from?: number};

export interface DetailOptions {
  /** undefined: the device's own */
  store: () => CatalogueStore | undefined;
  /** epoch milliseconds */
  now: () => number;
}

interface Kept {
  opened?: KeptService;
  /** contacts, places and the names of related services */
  region?: KeptRegion & Partial<Pick<KeptCatalogue, 'catalogue'>>;
}

/** What the first look shows; the rest completes the others for itself. */
const FIRST = ['requirements', 'procedure', 'processingTime', 'fee', 'product'] as const;

/** Nothing that a copy on the device could answer instead. */
const FINAL = ['not-found', 'refused'];

export class DetailController implements ReactiveController {
  readonly fresh: RequestController<[MppClient, string], Service>;
  readonly kept: RequestController<[MppClient, string], Kept>;
  #asked?: {client: MppClient; id: string};
  #remembered?: Service;
  /** newer data could not be had: said until it comes, also while it is tried again */
  #stale = false;
  #shown?: {of: Service; service: Service};

  constructor(
    host: ReactiveControllerHost,
    private readonly options: DetailOptions,
  ) {
    this.fresh = new RequestController(host, (signal, client: MppClient, id: string) =>
      client.services.get(id, {signal}),
    );
    this.kept = new RequestController(host, (_signal, client: MppClient, id: string) => this.#read(client, id));
    host.addController(this);
  }

  get state(): DetailState {
    const {fresh, kept} = this;
    if (!this.#asked) return {step: 'none'};
    if (fresh.value) return {step: 'shown', service: this.#complete(fresh.value)};
    const {error} = fresh;
    if (error && FINAL.indexOf(error.kind) >= 0) return {step: 'failed', error};
    const opened = kept.value?.opened;
    if (opened)
      return {
        step: 'shown',
        service: this.#complete(opened.service),
        from: error || this.#stale ? opened.at : undefined,
      };
    return error && !kept.loading ? {step: 'failed', error} : {step: 'loading', slow: fresh.slow};
  }

  /** Shows another service; nothing is asked again for the same one. */
  show(client: MppClient | undefined, id: string | undefined) {
    if (client === this.#asked?.client && id === this.#asked?.id) return;
    this.#asked = client && id ? {client, id} : undefined;
    this.#stale = false;
    this.fresh.reset();
    this.kept.reset();
    if (!client || !id) return;
    void this.kept.run(client, id);
    void this.fresh.run(client, id);
  }

  /** Resolves when it is known whether newer data could be had. */
  retry() {
    return this.fresh.retry();
  }

  hostUpdate() {
    const {value, error} = this.fresh;
    this.#stale = Boolean(!value && (this.#stale || error));
  }

  /** Keeps what has arrived for a visit without a line; once per service, so call it when the rest is settled as well. */
  keep(rest: KeptRegion) {
    const {value} = this.fresh;
    if (!value || value === this.#remembered || !this.#asked) return;
    this.#remembered = value;
    void this.#keep(this.#asked.client, value, rest);
  }

  // The store is a chunk of its own, shared with the search: the first look at a service does not wait for it.
  async #read(client: MppClient, id: string): Promise<Kept> {
    const store = this.options.store();
    try {
      const {createCatalogueStore, keptService, regionKey} = await import('./catalogue-store.js');
      const from = store ?? createCatalogueStore();
      const key = regionKey(client);
      const [opened, searched] = await Promise.all([keptService(client, id, from), from.read(key)]);
      return {opened, region: searched ?? (await from.region(key))};
    } catch {
      return {};
    }
  }

  async #keep(client: MppClient, service: Service, rest: KeptRegion) {
    try {
      const {createCatalogueStore, keepService, regionKey} = await import('./catalogue-store.js');
      const store = this.options.store() ?? createCatalogueStore();
      await keepService(client, service, this.options.now(), store);
      if (rest.profile || rest.places) await store.keepRegion(regionKey(client), rest);
    } catch {
      // Not kept: the next visit without a line has less to show.
    }
  }

  #complete(of: Service): Service {
    if (this.#shown?.of !== of) this.#shown = {of, service: withComponents(of, FIRST)};
    return this.#shown.service;
  }
}
