import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MppApplicationSubmitEvent} from '@mpp-sdk/application-form';
import {icon, MppElement, sharedStyles} from '@mpp-sdk/core';
import type {MppServiceSelectEvent} from '@mpp-sdk/service-search';
import {portalMessages} from './messages/index.js';
import {portalStyles} from './portal-styles.js';
import {entryOf, ICONS, isStart, STARTS, stepBack, stepTo, type View} from './portal-views.js';
import {showElement} from './show.js';

const renderName = ([short, more]: readonly [string, string?]) =>
  html`<span>${short}${more ? html`<span class="more"> ${more}</span>` : nothing}</span>`;

/**
 * All journeys in one place: search, then a service, then its form or a visit; beside them the tracker and the booking.
 * It joins the elements by their events, which go on to the page as ever, and touches no address and no history.
 */
export class MppPortal extends MppElement {
  static override words = [portalMessages];
  static override styles = [sharedStyles, portalStyles];

  /** `search` (default), `tracker` or `booking`: what is shown first, and shown again when it changes. */
  @property() start?: string;
  /** Opens this service's page over the search. */
  @property({attribute: 'service-id'}) serviceId?: string;

  @state() private path: readonly View[] = [{step: 'search'}];
  /** of the application that was sent here last, for the tracker */
  @state() private reference?: string;

  #warned = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('start') && this.start !== undefined) this.#begin(this.start);
    if (changed.has('serviceId') && this.serviceId)
      this.path = [{step: 'search'}, {step: 'service', serviceId: this.serviceId}];
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const words = portalMessages[this.locale];
    return html`<nav class="entries" aria-label=${words.navigation}>
        ${STARTS.map(
          (step) =>
            html`<button
              class="entry"
              type="button"
              aria-current=${entryOf(view) === step ? 'page' : nothing}
              @click=${() => this.#go({step})}
            >
              ${icon(ICONS[step])}${renderName(words[step])}
            </button>`,
        )}
      </nav>
      ${
        this.path.length > 1
          ? html`<button class="link-button back" type="button" @click=${this.#back}>
              ${icon('arrow-left')}${words.back}
            </button>`
          : nothing
      }
      <div
        @mpp-service-select=${this.#onService}
        @mpp-application-start=${(event: MppServiceSelectEvent) => this.#onStep(event, 'form')}
        @mpp-booking-start=${(event: MppServiceSelectEvent) => this.#onStep(event, 'visit')}
        @mpp-application-submit=${this.#onSubmit}
      >
        ${this.path.map((step) => this.#renderView(step, step !== view))}
      </div>`;
  }

  /** Earlier steps stay, hidden: what was typed and found is there again on the way back. */
  #renderView(view: View, hidden: boolean): TemplateResult {
    const api = ifDefined(this.api);
    const region = ifDefined(this.region);
    const lang = this.getAttribute('lang') ?? nothing;
    // The page's own words for the step that is shown, which puts them under its errors.
    const fallback = hidden ? nothing : html`<slot name="fallback" slot="fallback"></slot>`;
    switch (view.step) {
      case 'search':
        return html`<mpp-service-search api=${api} region=${region} lang=${lang} ?hidden=${hidden}
          >${fallback}</mpp-service-search
        >`;
      case 'service':
        return html`<mpp-service-detail
          api=${api}
          region=${region}
          lang=${lang}
          service-id=${view.serviceId}
          ?hidden=${hidden}
          >${fallback}</mpp-service-detail
        >`;
      case 'form':
        return html`<mpp-application-form
          api=${api}
          region=${region}
          lang=${lang}
          service-id=${view.serviceId}
          no-intro
          ?hidden=${hidden}
          >${fallback}</mpp-application-form
        >`;
      case 'visit':
        return html`<mpp-appointment-booking
          api=${api}
          region=${region}
          lang=${lang}
          service-id=${view.serviceId}
          ?hidden=${hidden}
          >${fallback}</mpp-appointment-booking
        >`;
      case 'tracker':
        return html`<mpp-status-tracker api=${api} region=${region} lang=${lang} reference=${ifDefined(this.reference)}
          >${fallback}</mpp-status-tracker
        >`;
      case 'booking':
        return html`<mpp-appointment-booking api=${api} region=${region} lang=${lang}
          >${fallback}</mpp-appointment-booking
        >`;
    }
  }

  get #view(): View {
    return this.path[this.path.length - 1] as View;
  }

  #begin(start: string) {
    if (isStart(start)) this.path = [{step: start}];
    else if (!this.#warned) {
      this.#warned = true;
      console.warn(`MPP SDK: <mpp-portal start="${start}"> is none of ${STARTS.join(', ')}; the search is shown.`);
    }
  }

  #go(view: View) {
    this.path = stepTo(this.path, view);
    void this.#show();
  }

  #back = () => {
    this.path = stepBack(this.path);
    void this.#show();
  };

  /** The focus goes to the heading of what is shown now. */
  async #show() {
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<HTMLElement>('nav ~ div > :not([hidden])');
    if (shown) await showElement(shown);
  }

  #onService(event: MppServiceSelectEvent) {
    event.preventDefault();
    this.#go({step: 'service', serviceId: event.serviceId});
  }

  #onStep(event: MppServiceSelectEvent, step: 'form' | 'visit') {
    event.preventDefault();
    this.#go({step, serviceId: event.serviceId});
  }

  #onSubmit(event: MppApplicationSubmitEvent) {
    this.reference = event.reference;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-portal': MppPortal;
  }
}
