import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {renderNotice} from '@mpp-sdk/core';
import {formatDate, isLocalDate} from '@mpp-sdk/domain';
import type {Page} from '@mpp-sdk/form-engine';
import {prefillWords} from './messages/prefill.js';
import {offersFor, unknownKeys} from './prefill-offers.js';
import type {Offer, Prefill} from './prefill-offers.js';
import {fieldId} from './view.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  .offer {
    margin-block-start: var(--mpp-space-3);
  }
`;

/** Known data for one page, covered, until the citizen says whether to use them. */
class PrefillOffer extends Widget<{view: View; page: Page; prefill: Prefill}> {
  #refused = false;
  #said = '';

  protected draw(): unknown {
    const {view, page, prefill} = this.props;
    const words = prefillWords[view.locale];
    const unknown = unknownKeys(prefill);
    if (unknown.length) view.warn(`prefill.values does not know ${unknown.join(', ')}`);
    const offers = this.#refused ? [] : offersFor(view.controller, page, prefill);
    return html`<p class="muted" role="status" ?hidden=${!this.#said} .textContent=${this.#said}></p>
      ${
        offers.length && !this.#said
          ? renderNotice({
              kind: 'info',
              title: words.title,
              text: html`<p>${this.#from()} ${words.covered}</p>
                <dl class="facts offer">
                  ${offers.map(
                    ({item, masked}) =>
                      html`<div>
                        <dt class="small muted">${item.label}</dt>
                        <dd>${masked}</dd>
                      </div>`,
                  )}
                </dl>`,
              actions: html`<button class="button" type="button" @click=${() => this.#use(offers)}>${words.use}</button>
                <button class="button quiet" type="button" @click=${() => this.#refuse()}>${words.refuse}</button>`,
            })
          : nothing
      }`;
  }

  #from(): string {
    const {view, prefill} = this.props;
    const {source, date} = prefill;
    const day = date && isLocalDate(date) ? formatDate(date, view.locale) : undefined;
    return prefillWords[view.locale].from(source, day);
  }

  #use(offers: readonly Offer[]): void {
    const {view} = this.props;
    const from = this.#from();
    this.#said = prefillWords[view.locale].used(offers.length, from);
    for (const {item, value} of offers) {
      view.controller.prefilled.set(item.pointer, {value, from});
      view.controller.change(item.pointer, value);
    }
    view.focus(fieldId(view, offers[0]!.item.pointer));
  }

  #refuse(): void {
    this.#refused = true;
    this.redraw();
    this.props.view.focus('step-title');
  }
}

const prefillOffer = directive(PrefillOffer);

export const renderOffer = (view: View, page: Page, prefill: Prefill): TemplateResult =>
  html`${prefillOffer({view, page, prefill})}`;
