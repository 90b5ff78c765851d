import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {MppClient, MppError} from '@mpp-sdk/api-client';
import {CHANNELS} from '@mpp-sdk/contract';
import type {Channel} from '@mpp-sdk/contract';
import {
  MppElement,
  OnlineController,
  focusOn,
  journeyLink,
  renderContacts,
  renderFailure,
  renderNotice,
  renderSkeleton,
  sharedStyles,
  ticketStyles,
} from '@mpp-sdk/core';
import {warnings} from '@mpp-sdk/form-engine';
import type {Pointer} from '@mpp-sdk/form-engine';
import {ApplicationController} from './application-controller.js';
import {createDraftStore} from './draft-store.js';
import {MppApplicationSubmitEvent, MppDraftSaveEvent} from './events.js';
import {fieldItems} from './field-errors.js';
import {messages} from './messages/index.js';
import {renderAssistance} from './render-assistance.js';
import {answerOf} from './render-input.js';
import {renderIntro} from './render-intro.js';
import {renderChoose} from './render-notices.js';
import {renderPage} from './render-page.js';
import {renderReceipt} from './render-receipt.js';
import {renderReview, renderSending, renderUnsent} from './render-review.js';
import {styles} from './styles.js';
import type {View} from './view.js';

/**
 * Applies for a service: questions page by page, a look over the answers, and a receipt once the server has them.
 *
 * @slot fallback - shown whenever the element cannot help
 * @fires {MppDraftSaveEvent} mpp-draft-save - the answers so far are kept on this device
 * @fires {MppApplicationSubmitEvent} mpp-application-submit - the server has the application
 */
export class MppApplicationForm extends MppElement {
  static override words = [messages];
  static override styles = [sharedStyles, ticketStyles, styles];

  /** Service to apply for; it names its form. */
  @property({attribute: 'service-id'}) serviceId?: string;
  /** A form without a service. */
  @property({attribute: 'form-id'}) formId?: string;
  /** Goes on with a draft that the server keeps. */
  @property({attribute: 'draft-code'}) draftCode?: string;
  /** Where this is filled in: online, counter, outreach, drive-thru, self-service or phone. */
  @property() channel?: string;
  /** Somebody helps the applicant: asks who, and for the applicant's consent. */
  @property({type: Boolean}) assisted = false;
  /** Starts with the questions. */
  @property({type: Boolean, attribute: 'no-intro'}) noIntro = false;

  @state() private unassisted = false;
  @state() private said = '';
  @state() private backOnline = false;
  #reload = false;
  #revealed = new Set<Pointer>();
  #warned = new Set<string>();
  #warnings: {of?: object; map: ReadonlyMap<Pointer, string>; locale?: string} = {map: new Map()};

  #online = new OnlineController(this, () => {
    if (this.#controller.resend()) this.said = messages[this.locale].sendingAgain;
    else this.backOnline = true;
  });
  #controller: ApplicationController = new ApplicationController(this, {
    store: createDraftStore(),
    client: () => this.client,
    now: () => Date.now(),
    locale: () => this.locale,
    channel: () => this.#channel,
    skipsIntro: () => this.noIntro && !this.assisted,
    onMove: (target) => {
      this.said = '';
      this.backOnline = false;
      void focusOn(this, target === 'errors' ? '#error-summary' : '#step-title');
    },
    onSave: () => {
      const {form, loaded} = this.#controller;
      if (form) this.dispatchEvent(new MppDraftSaveEvent({formId: form.id, serviceId: loaded?.serviceId}));
    },
    onSubmit: ({reference}) => {
      const {form, loaded} = this.#controller;
      const detail = {reference, formId: form!.id, serviceId: loaded?.serviceId};
      this.dispatchEvent(new MppApplicationSubmitEvent(detail));
    },
  });

  protected override get failure(): MppError | undefined {
    const {request, state: at} = this.#controller;
    return request.error ?? (at.step === 'unsent' ? at.error : undefined);
  }

  protected override clientChanged(client: MppClient) {
    this.#reload = false;
    this.#open(client);
  }

  protected override willUpdate(changed: PropertyValues) {
    this.#reload = ['serviceId', 'formId', 'draftCode'].some((name) => changed.has(name));
    super.willUpdate(changed);
    if (this.#reload && this.client) this.#open(this.client);
    this.#reload = false;
  }

  #open(client: MppClient) {
    const {serviceId, formId, draftCode} = this;
    this.#revealed.clear();
    this.#controller.open(client, {serviceId, formId, draftCode});
  }

  get #searchLink(): string {
    const {api = '', region = ''} = this.client ?? {};
    return journeyLink('search', {api, region, profile: this.profile});
  }

  get #channel(): Channel | undefined {
    const {channel} = this;
    if (!channel) return undefined;
    const known = CHANNELS.find((one) => one === channel);
    if (!known) this.#warn(`channel must be one of ${CHANNELS.join(', ')}, not ${channel}`);
    return known;
  }

  /** Once each, for the page's developer. */
  #warn(text: string) {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`MPP SDK: <mpp-application-form> ${text}.`);
  }

  #start = (go: () => void) => {
    const {role, consent} = this.#controller.assistance ?? {};
    this.unassisted = this.assisted && !(role && consent);
    if (this.unassisted) return void focusOn(this, '#assistance');
    go();
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#collect(event.currentTarget as HTMLFormElement);
    this.#controller.next();
  };

  /** Autofill does not always tell: what stands in the fields counts. */
  #collect(form: HTMLFormElement) {
    const items = new Map(fieldItems(this.#controller.page?.items ?? []).map((item) => [item.pointer, item]));
    for (const control of form.querySelectorAll<HTMLInputElement>('[data-pointer]')) {
      const item = items.get(control.dataset['pointer']!);
      if (item && !control.disabled) this.#controller.change(item.pointer, answerOf(item, control), true);
    }
  }

  get #view(): View {
    return {
      controller: this.#controller,
      words: messages[this.locale],
      shared: this.shared,
      locale: this.locale,
      profile: this.profile,
      warnings: this.#warningWords(),
      revealed: this.#revealed,
      toggleRevealed: (pointer) => {
        if (!this.#revealed.delete(pointer)) this.#revealed.add(pointer);
        this.requestUpdate();
      },
      go: (id) => {
        const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
        const control = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target;
        control?.focus();
        target?.scrollIntoView({block: 'nearest'});
      },
    };
  }

  #warningWords(): ReadonlyMap<Pointer, string> {
    const {form, answers} = this.#controller;
    const {locale} = this;
    if (!form?.fields.some(({kind}) => kind === 'nik')) return new Map();
    if (this.#warnings.of !== answers || this.#warnings.locale !== locale) {
      const words = messages[locale].warnings;
      const map = new Map(warnings(form, answers).map(({pointer, code}) => [pointer, words[code]]));
      this.#warnings = {of: answers, map, locale};
    }
    return this.#warnings.map;
  }

  protected override renderContent(): TemplateResult {
    const {state: at} = this.#controller;
    const key = at.step === 'page' ? `page ${at.index}` : at.step;
    return html`<div role="status" class="visually-hidden" .textContent=${this.said}></div>
      ${keyed(`${key} ${this.locale}`, this.#renderStep())}`;
  }

  #renderStep(): TemplateResult | typeof nothing {
    const {request, state: at, page} = this.#controller;
    const view = this.#view;
    const {words, shared, locale, profile} = view;
    const common = {words: shared, locale, profile};
    switch (at.step) {
      case 'waiting':
        if (!request.error) return renderSkeleton(request.slow, 6, shared);
        return renderFailure({...common, error: request.error, retry: () => void request.retry()});
      case 'nothing':
        return html`<div class="stack-4">
          ${renderNotice({kind: 'attention', title: words.nothingTitle, text: words.nothingText})}
          ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>
        </div>`;
      case 'choose':
        return renderChoose(view, this.#searchLink);
      case 'intro':
        return renderIntro(view, {
          channel: this.#channel,
          assistance: this.assisted ? renderAssistance(view, this.unassisted, () => this.requestUpdate()) : nothing,
          onStart: () => this.#start(() => this.#controller.start()),
          onResume: () => this.#start(() => this.#controller.resume()),
          onDiscard: () => void this.#controller.discard().then(() => (this.said = words.discarded)),
        });
      case 'page':
        return page ? renderPage(view, page, {onSubmit: this.#onSubmit, intro: !this.noIntro}) : renderReview(view);
      case 'review':
        return renderReview(view);
      case 'sending':
        return renderSending(view);
      case 'unsent': {
        const backOnline = this.backOnline && this.#online.online;
        const over = backOnline && at.error?.kind === 'offline';
        const failure = at.error && !over ? renderFailure({...common, error: at.error}) : nothing;
        return renderUnsent(view, failure, backOnline);
      }
      case 'receipt':
        return this.client ? renderReceipt(view, this.client, at.receipt, at.earlier) : nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-application-form': MppApplicationForm;
  }
}
