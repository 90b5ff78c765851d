import {html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {renderCodeField} from './code-field.js';
import {isLockCode, lockDraft, lockOf, removeLock} from './draft-lock.js';
import {keepWords} from './messages/keep.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

/** Sets a code before the draft, or takes it away. What a forgotten code means is said before. */
class KeepLock extends Widget<View> {
  #codes = ['', ''];
  #error?: [at: number, text: string];
  #locked?: boolean;
  #said = '';

  protected draw(): TemplateResult {
    const words = keepWords[this.props.locale];
    if (this.#locked === undefined) void this.#look();
    const field = (at: number, label: string): TemplateResult =>
      renderCodeField(
        {id: `lock-${at}`, label, value: this.#codes[at]!, error: this.#error?.[0] === at ? this.#error[1] : undefined},
        (value) => (this.#codes[at] = value),
      );
    return html`<div class="stack-4">
      <p role="status" class=${this.#said ? nothing : 'visually-hidden'} .textContent=${this.#said}></p>
      ${
        this.#locked
          ? html`<div class="actions">
              <button class="button" type="button" id="lock-remove" @click=${() => void this.#remove()}>
                ${words.removeLock}
              </button>
            </div>`
          : html`<p>${words.lockText} <strong>${words.lockWarning}</strong> ${words.lockOffline}</p>
              <form class="stack-4" novalidate @submit=${this.#lock}>
                ${field(0, words.newCode)} ${field(1, words.repeatCode)}
                <div class="actions"><button class="button" type="submit">${words.lockNow}</button></div>
              </form>`
      }
    </div>`;
  }

  get #cipher() {
    return this.props.controller.keeper.cipher;
  }

  async #look(): Promise<void> {
    this.#locked = Boolean(await lockOf(this.#cipher).catch(() => undefined));
    if (this.#locked) this.#said = keepWords[this.props.locale].locked;
    this.redraw();
  }

  #lock = async (event: Event): Promise<void> => {
    event.preventDefault();
    const {locale, focus} = this.props;
    const words = keepWords[locale];
    const [code = '', again] = this.#codes;
    this.#error = !isLockCode(code) ? [0, words.codeShape] : code !== again ? [1, words.codeDiffers] : undefined;
    if (!this.#error) await this.#change(() => lockDraft(this.#cipher, code), true);
    this.redraw();
    focus(this.#error ? `lock-${this.#error[0]}` : this.#locked ? 'lock-remove' : 'lock-0');
  };

  async #remove(): Promise<void> {
    await this.#change(() => removeLock(this.#cipher), false);
    this.redraw();
    this.props.focus(this.#locked ? 'lock-remove' : 'lock-0');
  }

  async #change(act: () => Promise<void>, locked: boolean): Promise<void> {
    const words = keepWords[this.props.locale];
    this.#codes = ['', ''];
    try {
      await act();
      this.#locked = locked;
      this.#said = locked ? words.locked : words.unlocked;
    } catch {
      this.#said = words.lockFailed;
    }
  }
}

export const keepLock = directive(KeepLock);
