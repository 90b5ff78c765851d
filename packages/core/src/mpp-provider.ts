import {LitElement, html, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {MppClient} from '@mpp-sdk/api-client';
import {isSettingsEvent, SettingsProviderEvent, type Settings, type SettingsRequestEvent} from './settings.js';

/**
 * Gives API, region and locale to the elements inside it.
 *
 * @slot - the page's content
 */
export class MppProvider extends LitElement {
  /** Origin of the API. */
  @property() api?: string;
  /** Kemendagri code of the region. */
  @property() region?: string;
  /** BCP 47; default is the page's `lang`. */
  @property() locale?: string;
  /** A client of the page's own making; wins over `api` and `region`. */
  @property({attribute: false}) client?: MppClient;

  #settings: Settings = {};
  #subscribers = new Map<SettingsRequestEvent['callback'], () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#refresh();
    this.dispatchEvent(new SettingsProviderEvent());
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('api') || changed.has('region') || changed.has('locale') || changed.has('client')) this.#refresh();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #refresh() {
    const {api, region, locale, client} = this;
    this.#settings = {api, region, locale, client};
    for (const [callback, unsubscribe] of this.#subscribers) callback(this.#settings, unsubscribe);
  }

  #onRequest = (event: Event) => {
    if (!isSettingsEvent(event) || event.target === this) return;
    event.stopImmediatePropagation();
    const {callback} = event;
    const unsubscribe = () => void this.#subscribers.delete(callback);
    this.#subscribers.set(callback, unsubscribe);
    callback(this.#settings, unsubscribe);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-provider': MppProvider;
  }
}
