import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Counts down by the monotonic clock, which neither the citizen nor the network moves. Its timer stops with its element. */
export class HoldClock implements ReactiveController {
  #end?: number;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onTick: (leftMs: number) => void,
  ) {
    host.addController(this);
  }

  /** Milliseconds left, or undefined when it does not run. */
  get left(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(0, this.#end - performance.now());
  }

  start(ms: number) {
    this.#end = performance.now() + ms;
    this.#schedule();
  }

  stop() {
    this.#end = undefined;
    clearTimeout(this.#timer);
  }

  hostConnected() {
    this.#schedule();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Wakes when the shown second changes. */
  #schedule() {
    clearTimeout(this.#timer);
    const {left} = this;
    if (left !== undefined) this.#timer = setTimeout(this.#tick, left % 1000 || Math.min(left, 1000));
  }

  #tick = () => {
    const {left} = this;
    if (left === undefined) return;
    if (left > 0) this.#schedule();
    this.onTick(left);
    this.host.requestUpdate();
  };
}
