import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createClient, type MppClient, type MppError} from '@mpp-sdk/api-client';
import type {RegionProfile} from '@mpp-sdk/contract';
import {LocalizeController} from './controllers/localize-controller.js';
import {RequestController} from './controllers/request-controller.js';
import {SettingsController} from './controllers/settings-controller.js';
import {MppFailureEvent} from './events.js';
import {sharedMessages, type SharedMessages} from './messages/index.js';
import {problemWords} from './messages/problem-words.js';
import {renderUnconfigured} from './render/notice.js';
import type {Settings} from './settings.js';
import {bringWords, type Words} from './words.js';

/**
 * What every citizen-facing element has: API, region and language from its attributes or the nearest provider, the region's
 * profile, and the frame around its content.
 *
 * @slot - kept visible: a self-closed tag makes the rest of the page a child
 * @slot fallback - shown before the code arrives and whenever the element cannot help: phone, address, hours
 * @fires {MppFailureEvent} mpp-failure - an error is shown
 */
export abstract class MppElement extends LitElement {
  /** The element's own words; English is loaded before an English element is drawn. */
  static words: readonly Words<unknown>[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Origin of the API; default is the provider's or the script tag's. */
  @property() api?: string;
  /** Kemendagri code of the region; default is the provider's or the script tag's. */
  @property() region?: string;

  #settings = new SettingsController(this);
  #localize = new LocalizeController(this);
  #own?: Settings;
  #shownFailure?: MppError;
  #profileOf?: MppClient;
  #backOnPage?: () => void;
  protected readonly profileRequest = new RequestController(this, (signal, client: MppClient) =>
    client.regions.profile({signal}),
  );

  /** 'id' or 'en'. */
  get locale(): 'id' | 'en' {
    return this.#localize.locale(this.#settings.value.locale);
  }

  /** The shared client, or undefined while API or region are unknown. */
  get client(): MppClient | undefined {
    const given = this.#settings.value;
    const api = this.api ?? given.api;
    const region = this.region ?? given.region;
    if (this.api === undefined && this.region === undefined) {
      if (given.client) return given.client;
      if (!api || !region) return undefined;
      return (given.client = createClient({api, region}));
    }
    if (!api || !region) return undefined;
    if (this.#own?.api !== api || this.#own.region !== region)
      this.#own = {api, region, client: createClient({api, region})};
    return this.#own.client;
  }

  /** The region's profile once it has arrived. */
  protected get profile(): RegionProfile | undefined {
    return this.profileRequest.value;
  }

  protected get shared(): SharedMessages {
    return sharedMessages[this.locale];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#backOnPage?.();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // Gone before its first update: nothing would ever end the requests and timers which that update starts.
    // Later updates do run off the page, since a form that was taken away still says what it saved.
    if (!this.isConnected && !this.hasUpdated) {
      const back = new Promise<void>((resolve) => (this.#backOnPage = resolve));
      return back.then(() => this.scheduleUpdate());
    }
    const {words} = this.constructor as typeof MppElement;
    const needed = [sharedMessages, ...words, ...(this.failure?.code ? [problemWords] : [])];
    const coming = bringWords(needed, this.locale);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override firstUpdated(_changed: PropertyValues) {
    void import('./listen/attend.js').then(
      ({attend}) => attend(this),
      () => {},
    );
  }

  protected override willUpdate(_changed: PropertyValues) {
    const {client} = this;
    if (client === this.#profileOf) return;
    this.#profileOf = client;
    if (!client) return this.profileRequest.reset();
    void this.profileRequest.run(client);
    this.clientChanged(client);
  }

  /** Called before an update when the element works for another API or region: load what it shows. */
  protected clientChanged(_client: MppClient): void {}

  /** The error that the element shows now, if any; each one is told to the page once. */
  protected get failure(): MppError | undefined {
    return undefined;
  }

  protected override updated(_changed: PropertyValues) {
    const {failure} = this;
    // Here before an error that stands beside its field needs them.
    if (this.profile) void problemWords.bring(this.locale);
    if (failure && failure !== this.#shownFailure) this.dispatchEvent(new MppFailureEvent(failure));
    // The server answers again: what the profile gives (contacts, the host's pages) is worth another try.
    if (!failure && this.#shownFailure && this.profileRequest.error) void this.profileRequest.retry();
    this.#shownFailure = failure;
  }

  protected abstract renderContent(): TemplateResult | typeof nothing;

  protected override render() {
    const ready = this.client !== undefined;
    return html`<div class="mpp" lang=${this.locale} part="frame">
        ${ready ? this.renderContent() : renderUnconfigured(this.shared)}
      </div>
      <slot></slot>`;
  }
}
