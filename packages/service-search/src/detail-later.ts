import {html, nothing, type LitElement} from 'lit';
import {icon, printPart} from '@mpp-sdk/core';
import {pick, standardComponents} from '@mpp-sdk/domain';
import {governmentService} from './json-ld.js';
import {JsonLdController} from './json-ld-controller.js';
import {laterMessages} from './messages/later.js';
import {withComponents} from './complete-standard.js';
import type {OverviewView} from './render-overview.js';
import {renderOrigins, renderOtherParts, renderOtherPlaces, type LaterView} from './render-later.js';
import {renderPromises, renderRelated, renderUpdated} from './render-rest.js';
import {renderSource} from './render-source.js';
import {renderWays, renderWithoutPhone} from './render-ways.js';
import {canShare, shareLink} from './share-link.js';

/**
 * What follows the first look at a service, in a chunk of its own that comes once the service is shown: the parts few
 * people read, where everything comes from, other places, printing, sharing, and the data block for search engines.
 */
export class DetailLater {
  #jsonLd: JsonLdController;
  /** what has become of sharing, and of which service */
  #shared?: {id: string; outcome: 'copied' | 'refused'};

  constructor(private readonly host: LitElement) {
    this.#jsonLd = new JsonLdController(host);
  }

  /** Tells search engines; undefined takes it back. */
  describe(view: OverviewView | undefined, url: string) {
    if (!view) return this.#jsonLd.show(undefined);
    const {profile, locale, shared, places} = view;
    const service = withComponents(view.service, standardComponents);
    this.#jsonLd.show(governmentService(service, {profile, locale, url, places, sampleWords: shared.sample}));
  }

  readonly source = renderSource;

  /** @param url where the service can be read: for sharing and for the QR on paper */
  render(known: Omit<LaterView, 'later'>, url: string) {
    const later = laterMessages[known.locale === 'en' ? 'en' : 'id'];
    const view = {...known, later, service: withComponents(known.service, standardComponents)};
    return {
      ways: renderWays(view),
      beside: html`${renderWithoutPhone(view)} ${renderPromises(view)}`,
      below: html`<div class="later">
          ${renderOtherPlaces(view)} ${renderOtherParts(view)} ${renderOrigins(view)} ${this.#renderTools(view, url)}
        </div>
        ${renderRelated(view)} ${renderUpdated(view)}`,
    };
  }

  #renderTools(view: LaterView, url: string) {
    const {later, shared, service} = view;
    const outcome = this.#shared?.id === service.id ? this.#shared.outcome : undefined;
    return html`<div class="actions no-print">
      <button class="button" type="button" @click=${() => void this.#print(view, url)}>
        ${icon('print')}<span>${shared.print}</span>
      </button>
      <button class="button" type="button" @click=${(event: Event) => void this.#share(view, url, event)}>
        ${icon('copy')}<span>${canShare() ? later.share : later.copyLink}</span>
      </button>
      <p role="status">
        ${outcome === 'copied' ? later.linkCopied : outcome ? html`${later.linkHere} <a href=${url}>${url}</a>` : nothing}
      </p>
    </div>`;
  }

  async #share({service, locale}: LaterView, url: string, event: Event) {
    const title = pick(service.name, locale).text;
    const outcome = await shareLink({title, url}, event.currentTarget as Element);
    this.#shared = outcome === 'copied' || outcome === 'refused' ? {id: service.id, outcome} : undefined;
    this.host.requestUpdate();
  }

  /** Without a line the sheet may be out of reach: then what is on the page is printed. */
  async #print(view: LaterView, url: string) {
    const sheet = await import('./print-sheet.js').catch(() => undefined);
    if (sheet) await sheet.printSheet(view, url);
    else printPart(this.host.renderRoot.querySelector('article'));
  }
}
