import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Asks before the page goes away, only while something would be lost; saves when it is hidden, which phones do first. */
export class LeaveGuard implements ReactiveController {
  #connected = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly unsaved: () => boolean,
    private readonly save: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.save);
    addEventListener('pagehide', this.save);
    this.#connected = true;
    this.refresh();
  }

  hostUpdated(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.save);
    removeEventListener('pagehide', this.save);
    removeEventListener('beforeunload', this.#ask);
    this.save();
  }

  refresh(): void {
    if (this.#connected && this.unsaved()) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    event.returnValue = '';
  };
}
