import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MINUTE_MS = 60_000;

/** Renders once a minute, so that "open now" is true also on a page that stays open past closing time. */
export class MinuteController implements ReactiveController {
  #timer?: ReturnType<typeof setInterval>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#timer = setInterval(() => this.host.requestUpdate(), MINUTE_MS);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }
}
