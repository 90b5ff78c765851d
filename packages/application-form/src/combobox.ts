import {html, nothing} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {Widget} from './widget.js';

export interface Choice<T = unknown> {
  readonly key: string;
  readonly label: string;
  /** Said after the label, such as what an area lies within. */
  readonly detail?: string;
  readonly value: T;
}

export interface ComboboxView {
  id: string;
  /** When no <label> names it. */
  label?: string;
  /** What is chosen now, in words. */
  chosen: string;
  /** What fits what was typed; nothing while too little is typed. Asked again at each change. */
  find: (typed: string, signal: AbortSignal) => readonly Choice[] | undefined | Promise<readonly Choice[] | undefined>;
  /** With nothing when the field was emptied. */
  onChoose: (choice?: Choice) => void;
  describedBy?: string | typeof nothing;
  invalid?: boolean;
  required?: boolean;
  disabled?: boolean;
  words: {found: (n: number) => string; failed: string; choose: string};
}

/** So many are drawn; more are found by typing on. */
const MOST = 100;

/** A text field with a list of what fits, as in the ARIA Authoring Practices: arrows, Enter, Escape; typing narrows. */
class Combobox extends Widget<ComboboxView> {
  /** Nothing = the chosen one stands in the field. */
  #typed?: string;
  #open = false;
  #active = -1;
  #choices: readonly Choice[] = [];
  #said = '';
  /** It is left by key, not by pointer. */
  #tabbed = false;
  #abort?: AbortController;

  protected draw(): unknown {
    const {id, label, chosen, describedBy = nothing, invalid, required, disabled} = this.props;
    const shown = this.#choices.slice(0, MOST);
    const open = this.#open && shown.length > 0;
    return html`<div class="combobox" @focusout=${this.#onLeave}>
      <input
        class="input"
        id=${id}
        type="text"
        role="combobox"
        inputmode="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-label=${label ?? nothing}
        aria-autocomplete="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${open && this.#active >= 0 ? `${id}-option-${this.#active}` : nothing}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy}
        ?disabled=${disabled}
        .value=${live(this.#typed ?? chosen)}
        @input=${this.#onInput}
        @change=${(event: Event) => event.stopPropagation()}
        @keydown=${this.#onKey}
        @click=${() => this.#open || void this.#look()}
      />
      <ul
        class="plain options"
        id="${id}-list"
        role="listbox"
        tabindex="-1"
        aria-label=${label ?? this.props.words.choose}
        ?hidden=${!open}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${repeat(
          shown,
          ({key}) => key,
          (choice, at) =>
            // The keys act on the combobox itself (APG: the options never have focus).
            // eslint-disable-next-line lit-a11y/click-events-have-key-events
            html`<li
              class="option"
              role="option"
              id="${id}-option-${at}"
              aria-selected=${at === this.#active ? 'true' : 'false'}
              @click=${() => this.#choose(choice)}
            >
              ${choice.label}${choice.detail ? html`<span class="detail">${choice.detail}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <span class="small muted" role="status" .textContent=${this.#said}></span>
    </div>`;
  }

  protected override disconnected(): void {
    this.#abort?.abort();
  }

  #onInput = (event: Event): void => {
    event.stopPropagation();
    this.#typed = (event.target as HTMLInputElement).value;
    this.#active = -1;
    void this.#look();
  };

  async #look(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const {find, words} = this.props;
    try {
      const found = await find(this.#typed ?? '', signal);
      if (signal.aborted) return;
      this.#choices = found ?? [];
      this.#open = found !== undefined;
      this.#said = found ? words.found(found.length) : '';
    } catch {
      if (signal.aborted) return;
      this.#open = false;
      this.#said = words.failed;
    }
    this.redraw();
  }

  #onKey = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to an input method while it composes.
    if (event.isComposing) return;
    const count = Math.min(this.#choices.length, MOST);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#open) return void this.#look();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % (count || 1);
      this.redraw();
      const {id} = this.props;
      (event.target as HTMLElement).parentElement
        ?.querySelector(`[id="${id}-option-${this.#active}"]`)
        ?.scrollIntoView({block: 'nearest'});
    } else if (event.key === 'Enter' && this.#open) {
      event.preventDefault();
      const choice = this.#choices[this.#active] ?? (count === 1 ? this.#choices[0] : undefined);
      if (choice) this.#choose(choice);
    } else if (event.key === 'Tab') {
      // A list that is still on its way must not open behind whoever has gone on.
      this.#abort?.abort();
      this.#tabbed = true;
    } else if (event.key === 'Escape' && this.#open) {
      event.preventDefault();
      this.#close();
    }
  };

  /** Who leaves with the whole name typed has chosen it; an emptied field is empty; anything else was no choice. */
  #onLeave = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    if (this.#tabbed || !this.#open) return this.#settle();
    // The list stands in the flow of the page: were it to go while the pointer is down, the click would miss its target.
    addEventListener('pointerup', () => setTimeout(() => this.#settle()), {once: true});
  };

  #settle(): void {
    this.#tabbed = false;
    const typed = this.#typed?.trim().toLowerCase();
    const same = typed ? this.#choices.filter(({label}) => label.toLowerCase() === typed) : [];
    if (same.length === 1) this.#choose(same[0]!);
    else if (typed === '') this.#choose(undefined);
    else this.#close();
  }

  #choose(choice?: Choice): void {
    this.#close();
    this.props.onChoose(choice);
  }

  #close(): void {
    this.#abort?.abort();
    this.#open = false;
    this.#typed = undefined;
    this.#active = -1;
    this.#said = '';
    this.redraw();
  }
}

export const combobox = directive(Combobox);
