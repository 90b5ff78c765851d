import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {MppClient, MppError} from '@mpp-sdk/api-client';
import {CHANNELS} from '@mpp-sdk/contract';
import type {Channel} from '@mpp-sdk/contract';
import {MppElement, OnlineController, QrController, focusOn, journeyLink, sharedStyles} from '@mpp-sdk/core';
import type {Pointer} from '@mpp-sdk/form-engine';
import {ApplicationController} from './application-controller.js';
import {createDraftStore, type DraftStore} from './draft-store.js';
import {MppApplicationSubmitEvent, MppDraftSaveEvent} from './events.js';
import {fieldItems} from './field-errors.js';
import {messages} from './messages/index.js';
import {FocusKeeper} from './focus-keeper.js';
import {Parts} from './parts.js';
import type {Prefill} from './prefill-offers.js';
import {answerOf} from './render-input.js';
import {keptWords} from './render-notices.js';
import {renderStep} from './render-step.js';
import {styles} from './styles.js';
import {fieldId} from './view.js';
import type {View} from './view.js';
import {WarningWords} from './warning-words.js';

/**
 * Applies for a service: questions page by page, a look over the answers, and a receipt once the server has them.
 *
 * @slot fallback - shown whenever the element cannot help
 * @fires {MppDraftSaveEvent} mpp-draft-save - the answers so far are kept on this device
 * @fires {MppApplicationSubmitEvent} mpp-application-submit - the server has the application
 */
export class MppApplicationForm extends MppElement {
  static override words = [messages];
  static override styles = [sharedStyles, styles];

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

  /** Data of the citizen that this page knows; offered, never filled in by itself. Never an attribute, never in a URL. */
  @property({attribute: false}) prefill?: Prefill;

  @state() private unassisted = false;
  @state() private said = '';
  @state() private backOnline = false;
  #reload = false;
  #revealed = new Set<Pointer>();
  #warned = new Set<string>();
  #warnings = new WarningWords(() => this.requestUpdate());
  #ids = new Map<Pointer, number>();
  #parts = new Parts(
    () => this.renderRoot as ShadowRoot,
    () => this.requestUpdate(),
  );
  protected readonly focusKeeper = new FocusKeeper(this);

  #online = new OnlineController(this, () => {
    if (this.#controller.resend()) this.said = messages[this.locale].sendingAgain;
    else this.backOnline = true;
  });
  #qr = new QrController(this);
  #controller: ApplicationController = new ApplicationController(this, {
    store: this.createStore(),
    client: () => this.client,
    now: () => Date.now(),
    locale: () => this.locale,
    channel: () => this.#channel,
    skipsIntro: () => this.noIntro && !this.assisted,
    onMove: (target) => {
      this.said = '';
      this.backOnline = false;
      this.#revealed.clear();
      if (typeof target === 'object') return void this.#goTo(target.pointer);
      // The receipt's code is there before the last step, whatever becomes of the line.
      void this.#qr.bring();
      void focusOn(this, target === 'errors' ? '#error-summary' : '#step-title');
    },
    onSave: () => {
      const {form, loaded} = this.#controller;
      if (form) this.dispatchEvent(new MppDraftSaveEvent({formId: form.id, serviceId: loaded?.serviceId}));
    },
    onKept: () => {
      const line = this.renderRoot.querySelector('#kept');
      if (line) line.textContent = keptWords({controller: this.#controller, words: messages[this.locale]});
      else this.requestUpdate();
    },
    onSubmit: ({reference}) => {
      const {form, loaded} = this.#controller;
      const detail = {reference, formId: form!.id, serviceId: loaded?.serviceId};
      this.dispatchEvent(new MppApplicationSubmitEvent(detail));
    },
  });

  /** Where unfinished work is kept. */
  protected createStore(): DraftStore {
    return createDraftStore();
  }

  protected get work(): ApplicationController {
    return this.#controller;
  }

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
    if (!this.noIntro || this.assisted) void this.#parts.bring('start');
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

  /** To a question of the page that is shown now, once its code is here. */
  async #goTo(pointer: Pointer) {
    await this.updateComplete;
    await this.#parts.settled();
    await this.updateComplete;
    this.#go(fieldId(this.#view, pointer));
  }

  /** Few forms have any: pictograms and recorded voices come after the questions. */
  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    void import('./aids.js').then(
      ({addAids}) => addAids(this, () => this.#view),
      () => {},
    );
  }

  /** To a control, or to the first one of its group that is wrong. */
  #go = (id: string) => {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    // Its code may still be on the way.
    if (!target) return void this.#parts.settled().then(() => focusOn(this, `#${id}`));
    const within = (selector: string) => target?.querySelector<HTMLElement>(selector);
    const group = target?.matches('fieldset,[role=group]');
    const control = group
      ? (within('[aria-invalid=true]') ?? within('input,select,textarea,button:not(.listen)'))
      : target;
    control?.focus();
    target?.scrollIntoView({block: 'nearest'});
  };

  get #view(): View {
    const {form, answers} = this.#controller;
    return {
      controller: this.#controller,
      words: messages[this.locale],
      shared: this.shared,
      locale: this.locale,
      profile: this.profile,
      qr: this.#qr,
      ids: this.#ids,
      parts: this.#parts,
      client: this.client,
      prefill: this.prefill,
      warn: (text) => this.#warn(text),
      warnings: this.#warnings.of(form, answers, this.locale, this.client),
      revealed: this.#revealed,
      toggleRevealed: (pointer) => {
        if (!this.#revealed.delete(pointer)) this.#revealed.add(pointer);
        this.requestUpdate();
      },
      go: this.#go,
      focus: (id) => void focusOn(this, `#${id}`),
    };
  }

  protected override renderContent(): TemplateResult {
    const {state: at} = this.#controller;
    const key = at.step === 'page' ? `page ${at.index}` : at.step;
    return html`<div role="status" class="visually-hidden" .textContent=${this.said}></div>
      ${keyed(
        `${key} ${this.locale}`,
        renderStep(this.#view, {
          client: this.client,
          channel: this.#channel,
          searchLink: this.#searchLink,
          assisted: this.assisted,
          unassisted: this.unassisted,
          noIntro: this.noIntro,
          backOnline: this.backOnline,
          online: this.#online.online,
          onSubmit: this.#onSubmit,
          start: this.#start,
          discard: () => void this.#controller.discard().then(() => (this.said = messages[this.locale].discarded)),
          openDraft: ({formId, serviceId, draftCode}) => Object.assign(this, {formId, serviceId, draftCode}),
          redraw: () => this.requestUpdate(),
        }),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-application-form': MppApplicationForm;
  }
}
