import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface ComboboxOptions {
  /** how many options there are now */
  count: () => number;
  choose: (at: number) => void;
}

/**
 * A field with a list of suggestions (APG combobox, list autocomplete): the focus stays in the field, the arrow keys move
 * over the options, Enter takes one, Escape closes. Closed -> open by typing, the arrow keys or a press into the field;
 * open -> closed by Escape, a choice, sending, and leaving the field.
 */
export class ComboboxController implements ReactiveController {
  /** place of the option that the arrow keys are at, -1 in the field itself */
  active = -1;
  #open = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ComboboxOptions,
  ) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.active >= this.options.count()) this.active = -1;
  }

  get expanded(): boolean {
    return this.#open && this.options.count() > 0;
  }

  open() {
    this.#set(true, -1);
  }

  close = () => this.#set(false, -1);

  onKeydown = (event: KeyboardEvent) => {
    // Keys that an input method is still working on are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const {key} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && this.expanded) {
      // Only what was open closes: a page's own dialog around it stays, and so do the words.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (key === 'Enter' && this.expanded && this.active >= 0) {
      event.preventDefault();
      this.options.choose(this.active);
    } else if (key === 'Tab') {
      this.close();
    }
  };

  #move(step: 1 | -1) {
    const count = this.options.count();
    if (!count) return;
    if (!this.expanded) return this.#set(true, step > 0 ? 0 : count - 1);
    // One more place than options: the field itself stands between the last and the first.
    this.#set(true, ((this.active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  #set(open: boolean, active: number) {
    this.#open = open;
    this.active = active;
    this.host.requestUpdate();
  }
}
