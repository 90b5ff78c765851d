import type {ReactiveController} from 'lit';
import type {LitElement} from 'lit';

/** What had focus may go away with an update (a retry, a removed row). Focus then goes on at the step, not at the page's top. */
export class FocusKeeper implements ReactiveController {
  #had: Element | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#had = this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const had = this.#had;
    // The frame only holds focus until there is a step again.
    if (had && (!had.isConnected || had.classList.contains('mpp'))) void this.#mend();
  }

  /** After what the update itself wanted to focus. */
  async #mend(): Promise<void> {
    await this.host.updateComplete;
    const root = this.host.shadowRoot;
    const focused = root?.activeElement;
    if (!root || !this.host.isConnected || (focused && !focused.classList.contains('mpp'))) return;
    const target = root.querySelector<HTMLElement>('#step-title') ?? root.querySelector<HTMLElement>('.mpp');
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({preventScroll: true});
  }
}
