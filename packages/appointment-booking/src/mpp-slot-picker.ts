import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Zone} from '@mpp-sdk/contract';
import {isZone, type AvailableDay} from '@mpp-sdk/domain';
import {
  bringWords,
  LocalizeController,
  renderNotice,
  renderSkeleton,
  sharedMessages,
  sharedStyles,
} from '@mpp-sdk/core';
import {findSlot, openDay} from './days.js';
import {SlotRangeEvent} from './events.js';
import {messages} from './messages/index.js';
import {pickerStyles} from './picker-styles.js';
import {renderDays} from './render-days.js';
import {renderRange} from './render-range.js';
import {renderSlots} from './render-slots.js';

/**
 * A control whose value is the id of a slot: a day first, then a time in it, as lists of buttons and radio buttons.
 * It knows no server: give it `days` and `zone` of an availability answer.
 *
 * @fires {InputEvent} input - the value has changed
 * @fires {Event} change - the value has changed
 * @fires {SlotRangeEvent} slot-range - other days are wanted (only with `min` and `max`); does not bubble
 * @slot full - what can be done about a day without a free place
 * @csspart day - a day; also `free`, `full`, `closed` or `past`
 * @csspart slot - a time; also `free`, `full` or `taken`
 */
export class MppSlotPicker extends LitElement {
  static readonly formAssociated = true;
  static override styles = [sharedStyles, pickerStyles];

  /** The days of an availability answer, in order. */
  @property({attribute: false}) days: readonly AvailableDay[] = [];
  /** The office's zone: times are always its own, never the device's. */
  @property() zone: Zone = 'Asia/Jakarta';
  /** A day to open (YYYY-MM-DD); default is the first with a free place. */
  @property() day = '';
  /** First and last day that can be chosen; together they show the ways to other days. */
  @property() min = '';
  @property() max = '';
  /** A slot that somebody else has just taken. */
  @property({attribute: 'taken-id'}) takenId?: string;
  @property() name = '';
  @property({type: Boolean, reflect: true}) disabled = false;
  /** The days are being loaded. */
  @property({type: Boolean}) loading = false;

  @state() private jumpError = false;
  #localize = new LocalizeController(this);
  #value = '';
  // Chrome 77, Firefox 93, Safari 16.4: before that a form does not see the value.
  #internals = 'attachInternals' in this ? this.attachInternals() : undefined;

  /** The id of the chosen slot, or ''. */
  @property()
  get value(): string {
    return this.#value;
  }
  set value(value: string) {
    const old = this.#value;
    this.#value = value ?? '';
    this.#internals?.setFormValue?.(this.#value || null);
    this.requestUpdate('value', old);
  }

  formResetCallback() {
    this.value = '';
  }
  formDisabledCallback(disabled: boolean) {
    this.disabled = disabled;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('days') || changed.has('value')) {
      this.jumpError = false;
      const chosen = changed.has('value') ? findSlot(this.days, this.#value) : undefined;
      if (chosen) this.day = chosen.day.date;
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = bringWords([sharedMessages, messages], this.#localize.locale());
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render() {
    const locale = this.#localize.locale();
    const words = messages[locale];
    return html`<div class="mpp stack-6" lang=${locale}>${this.#content(locale, words)}</div>`;
  }

  #content(locale: 'id' | 'en', words: (typeof messages)['id']) {
    const {days, min, max, disabled} = this;
    if (this.loading && days.length === 0) return renderSkeleton(true, 5, sharedMessages[locale]);
    const day = openDay(days, this.day);
    const zone = isZone(this.zone) ? this.zone : 'Asia/Jakarta';
    if (!day) return renderNotice({kind: 'info', title: words.noDays});
    const last = days[days.length - 1] ?? day;
    return html`${renderDays({days, open: day.date, words, locale, choose: (date) => (this.day = date)})}
    ${
      min && max
        ? renderRange({
            from: days[0]?.date ?? day.date,
            to: last.date,
            min,
            max,
            count: days.length,
            error: this.jumpError,
            words,
            locale,
            go: (from) => this.dispatchEvent(new SlotRangeEvent(from)),
            jump: (date) => this.#jump(date),
          })
        : nothing
    }
    ${renderSlots({
      day,
      zone,
      value: this.#value,
      takenId: this.takenId,
      disabled,
      words,
      locale,
      choose: (id) => (this.value = id),
      // The radio button's own `input` goes on to the page; `change` does not leave a shadow root.
      chosen: () => this.dispatchEvent(new Event('change', {bubbles: true})),
    })}`;
  }

  #jump(date: string) {
    this.jumpError = !date;
    if (!date) return void this.renderRoot.querySelector<HTMLElement>('#jump')?.focus();
    if (this.days.some((one) => one.date === date)) this.day = date;
    else this.dispatchEvent(new SlotRangeEvent(date, date));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-slot-picker': MppSlotPicker;
  }
}
