import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows whether the device says that it has a line. A yes may be wrong, a no is not. */
export class OnlineController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onBack?: () => void,
  ) {
    host.addController(this);
  }

  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected() {
    addEventListener('online', this.#onChange);
    addEventListener('offline', this.#onChange);
  }

  hostDisconnected() {
    removeEventListener('online', this.#onChange);
    removeEventListener('offline', this.#onChange);
  }

  #onChange = () => {
    this.host.requestUpdate();
    if (navigator.onLine) this.onBack?.();
  };
}
