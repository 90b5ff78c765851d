import type {ReactiveController, ReactiveControllerHost} from 'lit';

const FIRST_MS = 10_000;
const LONGEST_MS = 300_000;
const SLOWER = 1.5;

/**
 * Asks again and again while somebody may be looking: after 10 s, then at longer and longer intervals up to 5 minutes,
 * and from the start after something had changed. Rests while the page is hidden or the element is off the page.
 */
export class Poller implements ReactiveController {
  #on = false;
  #wait = FIRST_MS;
  #lastCheck = 0;
  #running = false;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param check resolves with true when something had changed */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly check: () => Promise<boolean>,
  ) {
    host.addController(this);
  }

  /** Begins, or begins anew, since the data are fresh at this moment. @param rarely news come by another way as well */
  start(rarely = false) {
    this.#on = true;
    this.#wait = rarely ? LONGEST_MS : FIRST_MS;
    this.#lastCheck = Date.now();
    this.#schedule();
  }

  stop() {
    this.#on = false;
    clearTimeout(this.#timer);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#onVisibility();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
  }

  #onVisibility = () => {
    const due = Date.now() - this.#lastCheck >= this.#wait;
    if (this.#on && due && !document.hidden) void this.#run();
    else this.#schedule();
  };

  #schedule() {
    clearTimeout(this.#timer);
    if (this.#on && !this.#running && !document.hidden && this.host.isConnected)
      this.#timer = setTimeout(() => void this.#run(), this.#wait);
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    const changed = await this.check();
    this.#running = false;
    this.#lastCheck = Date.now();
    this.#wait = changed ? FIRST_MS : Math.min(this.#wait * SLOWER, LONGEST_MS);
    this.#schedule();
  }
}
