import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ApplicationEvent} from '@mpp-sdk/contract';
import {Poller} from './poller.js';
import type {TrackerController} from './tracker-controller.js';

const FIRST_MS = 3_000;
const LONGEST_MS = 300_000;

/**
 * Looks for news of the open case by itself: the server sends each event as it happens, and after a break those that were
 * missed. While no stream speaks it is asked again and again; while one does, only now and then. Both rest while the page is
 * hidden or the element is off the page.
 */
export class Follower implements ReactiveController {
  /** a stream speaks: what happens shows at once */
  live = false;
  #on = false;
  #wait = FIRST_MS;
  #stream?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  readonly #poller: Poller;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tracker: TrackerController,
  ) {
    this.#poller = new Poller(host, () => this.#check());
    host.addController(this);
  }

  /** The case has just been read. */
  start() {
    this.#on = true;
    this.#poller.start(this.live);
    this.#soon(0);
  }

  stop() {
    this.#on = false;
    this.#poller.stop();
    this.#end();
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#soon(0);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#end();
  }

  #onVisibility = () => (document.hidden ? this.#end() : this.#soon(0));

  /** Resolves with true when there was something new. */
  async #check(): Promise<boolean> {
    const before = this.tracker.application?.events.length;
    await this.tracker.check(false);
    return this.tracker.application?.events.length !== before;
  }

  #end() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.abort();
    this.#stream = undefined;
    this.live = false;
  }

  #soon(ms: number) {
    if (!this.#on || this.#stream || this.#timer !== undefined || document.hidden || !this.host.isConnected) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#listen();
    }, ms);
  }

  async #listen() {
    const {access, application} = this.tracker;
    if (!access || !application) return;
    const stream = new AbortController();
    this.#stream = stream;
    const {client, reference, token} = access;
    // The newest event that is known is asked for too: it shows that the stream speaks.
    const {id: lastEventId} = application.events[application.events.length - 2] ?? {};
    const onEvent = (event: ApplicationEvent) => {
      if (!stream.signal.aborted) void this.#heard(event);
    };
    await client.applications.stream(reference, token, {signal: stream.signal, lastEventId, onEvent}).catch(() => {});
    if (stream.signal.aborted) return;
    this.#end();
    this.#poller.start();
    this.#soon(this.#wait);
    this.#wait = Math.min(this.#wait * 1.5, LONGEST_MS);
    this.host.requestUpdate();
  }

  async #heard({id}: ApplicationEvent) {
    if (!this.live) {
      this.live = true;
      this.#wait = FIRST_MS;
      this.#poller.start(true);
      this.host.requestUpdate();
    }
    const known = () => this.tracker.application?.events.some((event) => event.id === id);
    if (known()) return;
    await this.tracker.check(false);
    // It could not be read now; the stream will not say it again.
    if (this.#on && !known()) this.#poller.start();
  }
}
