import type {ReactiveControllerHost} from 'lit';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Application} from '@mpp-sdk/contract';
import {parseReference} from '@mpp-sdk/domain';
import {RequestController} from '@mpp-sdk/core';

/**
 * form -> form (busy) by what was typed, or opening by a link; both -> case, or form with the reason; case -> form by
 * `close` or when the access has run out. A case that could not be checked stays, with the reason beside it.
 */
export type TrackerState =
  | {step: 'form'; reference: string; busy: boolean; expired: boolean; error?: MppError}
  | {step: 'opening'; slow: boolean}
  | {step: 'case'; application: Application; checkedAt: number; checking: boolean; stale?: MppError};

/** What the last check or answer brought, for those who cannot see the page change. */
export type News = 'changed' | 'unchanged' | 'answered' | 'written' | 'expired';

export interface TrackerListener {
  /** brings the code that shows a case; rejects with an MppError */
  prepare(): Promise<unknown>;
  /** the citizen has opened or checked the case */
  loaded(application: Application): void;
  changed(application: Application): void;
  /** the access has run out while the case was shown */
  expired(): void;
}

const statusOf = ({status, agencyStatus}: Application) => `${status} ${agencyStatus.code}`;

/** One case at a time. Access code and token live in here only, and end with `close`. */
export class TrackerController {
  news?: News;
  /** looks for news while a case is open; comes with the code that shows one */
  follower?: {start(): void; stop(): void};
  #client?: MppClient;
  #reference = '';
  #token?: string;
  #case?: {application: Application; checkedAt: number};
  #expired = false;
  #linked = false;
  readonly #opening: RequestController<[reference: string, accessCode: string], Application>;
  readonly #checking: RequestController<[byCitizen: boolean], Application>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly listener: TrackerListener,
  ) {
    this.#opening = new RequestController(host, (signal, reference, code) => this.#enter(signal, reference, code));
    this.#checking = new RequestController(host, (signal, byCitizen) => this.#look(signal, byCitizen));
  }

  get state(): TrackerState {
    if (this.#case) return {step: 'case', ...this.#case, checking: this.#checking.loading, stale: this.#checking.error};
    const {loading, slow, error} = this.#opening;
    if (loading && this.#linked) return {step: 'opening', slow};
    return {step: 'form', reference: this.#reference, busy: loading, expired: this.#expired, error};
  }

  get application(): Application | undefined {
    return this.#case?.application;
  }

  /** What a request of this case needs, while it is open. */
  get access(): {client: MppClient; reference: string; token: string} | undefined {
    const {application} = this.#case ?? {};
    if (!this.#client || !application || this.#token === undefined) return undefined;
    return {client: this.#client, reference: application.reference, token: this.#token};
  }

  /** Another API or region: what was open belongs to the one before. */
  use(client: MppClient) {
    this.close(this.#reference);
    this.#client = client;
  }

  /** @param linked by a link or the page: there is no form to stay in meanwhile */
  open(reference: string, accessCode: string, linked = false): Promise<unknown> {
    this.close(reference);
    this.#linked = linked;
    return this.#opening.run(parseReference(reference)?.reference ?? reference.trim(), accessCode.trim());
  }

  /** The same attempt again. */
  reopen(): Promise<unknown> {
    return this.#opening.retry();
  }

  /** Asks for news of the open case, if there is one. */
  check(byCitizen: boolean): Promise<unknown> {
    return this.#case ? this.#checking.run(byCitizen) : Promise.resolve();
  }

  /** Forgets case and token; `reference` stands in the form again. */
  close(reference = '') {
    this.follower?.stop();
    this.#opening.reset();
    this.#checking.reset();
    this.#case = undefined;
    this.#token = undefined;
    this.#expired = false;
    this.#reference = reference;
    this.news = undefined;
  }

  /** The server no longer takes the token: ask for the code again, the number stays. */
  expire() {
    const {reference} = this.#case?.application ?? {reference: this.#reference};
    this.close(reference);
    this.#expired = true;
    this.news = 'expired';
    this.listener.expired();
  }

  /** Puts a newer answer of the server in place. */
  accept(application: Application, byCitizen: 'opened' | 'checked' | 'answered' | 'written' | false) {
    const before = this.#case?.application;
    this.#case = {application, checkedAt: Date.now()};
    const changed = before !== undefined && statusOf(before) !== statusOf(application);
    const grown = before !== undefined && before.events.length !== application.events.length;
    if (byCitizen === 'answered' || byCitizen === 'written') {
      this.#checking.reset();
      this.news = byCitizen;
    } else if (changed || grown) this.news = 'changed';
    else if (byCitizen === 'checked') this.news = 'unchanged';
    if (application.status === 'closed') this.follower?.stop();
    else if (byCitizen || changed) this.follower?.start();
    if (byCitizen === 'opened' || byCitizen === 'checked') this.listener.loaded(application);
    if (changed) this.listener.changed(application);
    this.host.requestUpdate();
  }

  async #enter(signal: AbortSignal, reference: string, accessCode: string): Promise<Application> {
    const client = this.#client as MppClient;
    // The code is on its way meanwhile; whether it comes is asked first, since an access token is not to be had for nothing.
    await this.listener.prepare();
    const {token} = await client.applications.access(reference, accessCode, {signal});
    const application = await client.applications.get(reference, token, {signal});
    if (!signal.aborted) {
      this.#token = token;
      this.#expired = false;
      this.accept(application, 'opened');
    }
    return application;
  }

  async #look(signal: AbortSignal, byCitizen: boolean): Promise<Application> {
    const {client, reference, token} = this.access as NonNullable<TrackerController['access']>;
    try {
      const application = await client.applications.get(reference, token, {signal});
      if (!signal.aborted) this.accept(application, byCitizen && 'checked');
      return application;
    } catch (error) {
      if (!signal.aborted && error instanceof MppError && error.kind === 'unauthorized') this.expire();
      throw error;
    }
  }
}
