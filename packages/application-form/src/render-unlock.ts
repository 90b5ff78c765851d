import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {formatDateTime, formatTime} from '@mpp-sdk/domain';
import {renderCodeField} from './code-field.js';
import {lockOf, unlockDraft} from './draft-lock.js';
import {keepWords} from './messages/keep.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css``;

/** What remains is said once it is more than a slip. */
const REMAINS_AFTER = 3;

/** Asks for the code of a locked draft, and says honestly what can be done without it. */
class Unlock extends Widget<{view: View; onDiscard: () => void}> {
  #code = '';
  #error?: string;
  #wrong = 0;
  #busy = false;

  protected draw(): TemplateResult {
    const {view, onDiscard} = this.props;
    const {controller, locale, profile} = view;
    const words = keepWords[locale];
    const saved = formatDateTime(controller.loaded!.locked!.savedAt, profile?.zone ?? 'Asia/Jakarta', locale);
    return html`<form class="card stack-4" novalidate @submit=${this.#submit}>
      <h3>${words.lockedTitle}</h3>
      <p>${words.lockedText(saved)}</p>
      ${renderCodeField(
        {id: 'unlock', label: words.yourCode, value: this.#code, error: this.#error},
        (value) => (this.#code = value),
      )}
      ${this.#wrong >= REMAINS_AFTER ? html`<p>${words.remains}</p>` : nothing}
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${this.#busy}>${words.open}</button>
        <button class="button quiet" type="button" @click=${onDiscard}>${words.deleteLocked}</button>
      </div>
    </form>`;
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#busy) return;
    const {controller, locale, focus} = this.props.view;
    const {cipher} = controller.keeper;
    const code = this.#code;
    this.#busy = true;
    this.#code = '';
    this.redraw();
    const now = Date.now();
    if (await unlockDraft(cipher, code, now).catch(() => false)) {
      await controller.request.retry();
      return focus('step-title');
    }
    const lock = await lockOf(cipher).catch(() => undefined);
    this.#busy = false;
    this.#wrong = lock?.wrong ?? 0;
    this.#error =
      lock && lock.waitUntil > now ? keepWords[locale].wait(clock(lock.waitUntil, locale)) : keepWords[locale].wrong;
    this.redraw();
    focus('unlock');
  };
}

/** On the device's own clock, up to the next full minute. */
function clock(at: number, locale: string): string {
  const date = new Date(at + 59_999);
  const two = (part: number): string => String(part).padStart(2, '0');
  return formatTime(`${two(date.getHours())}:${two(date.getMinutes())}`, locale);
}

export const renderUnlock = directive(Unlock);
