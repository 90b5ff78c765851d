import {html, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {icon} from '@mpp-sdk/core';
import {LIVES, type DraftLife} from './draft-life.js';
import {keepWords} from './messages/keep.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

/** How long it stays on a shared phone, or that it goes at once. */
class KeepTime extends Widget<View> {
  #asks = false;

  protected draw(): TemplateResult {
    const {controller, locale} = this.props;
    const words = keepWords[locale];
    const {life = 'month', remote} = controller.keeper.choices;
    return html`<details>
        <summary>${words.life}${icon('down')}</summary>
        <fieldset class="field">
          <legend class="visually-hidden">${words.life}</legend>
          <div class="choices">
            ${LIVES.map(
              (one) =>
                html`<label class="choice"
                  ><input
                    type="radio"
                    name="draft-life"
                    autocomplete="off"
                    .checked=${live(one === life)}
                    @change=${() => this.#choose(one)}
                  /><span>${words.lives[one]}</span></label
                >`,
            )}
          </div>
          <p class="help">${words.lifeText}</p>
        </fieldset>
      </details>
      <details .open=${live(this.#asks)} @toggle=${this.#toggle}>
        <summary>${words.wipe}${icon('down')}</summary>
        <div class="stack">
          <p>${words.wipeSure} ${remote ? words.wipeRemote : ''}</p>
          <div class="actions">
            <button class="button danger" type="button" @click=${() => void controller.wipe()}>${words.wipeYes}</button>
            <button class="button quiet" type="button" @click=${this.#cancel}>${words.wipeNo}</button>
          </div>
        </div>
      </details>`;
  }

  #choose(life: DraftLife): void {
    const {controller} = this.props;
    controller.keeper.choices = {...controller.keeper.choices, life};
    controller.keeper.touch();
  }

  #toggle = (event: Event): void => {
    this.#asks = (event.currentTarget as HTMLDetailsElement).open;
  };

  #cancel = (event: Event): void => {
    const details = (event.currentTarget as Element).closest('details');
    this.#asks = false;
    this.redraw();
    details?.querySelector('summary')?.focus();
  };
}

export const keepTime = directive(KeepTime);
