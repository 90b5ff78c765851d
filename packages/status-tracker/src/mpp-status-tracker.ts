import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Task} from '@mpp-sdk/contract';
import {
  accessOf,
  adoptStyles,
  focusOn,
  MppElement,
  OnlineController,
  renderSkeleton,
  sharedStyles,
} from '@mpp-sdk/core';
import type {AnswerController} from './answer-controller.js';
import {MppStatusChangeEvent, MppStatusLoadEvent} from './events.js';
import {trackerMessages} from './messages/index.js';
import {formErrors, renderForm, type FormErrors} from './render-form.js';
import type {Recovery} from './recovery.js';
import {statusLook} from './status-look.js';
import {trackerStyles} from './styles.js';
import {TrackerController} from './tracker-controller.js';

type CasePart = typeof import('./case-part.js');

/**
 * Follows an application: by number and access code, without an account. Shows what happens next, who acts and by when,
 * takes the answer to what the office asks, and looks for news by itself. Keeps nothing once the page is left.
 *
 * @fires {MppStatusLoadEvent} mpp-status-load - the citizen has opened or checked a case
 * @fires {MppStatusChangeEvent} mpp-status-change - the case that is shown has another status than before
 */
export class MppStatusTracker extends MppElement {
  static override words = [trackerMessages];
  static override styles = [sharedStyles, trackerStyles];

  /** The number that stands in the form. */
  @property() reference?: string;
  /** With `reference`: opens the case. Read once, then forgotten. Never an attribute, since markup is copied and logged. */
  @property({attribute: false}) accessCode?: string;

  @state() private errors: FormErrors = {};

  #part?: CasePart;
  #coming?: Promise<void>;
  #answers?: AnswerController;
  #complaint?: InstanceType<CasePart['Complaint']>;
  #messages?: InstanceType<CasePart['OwnMessages']>;
  #recovery?: Recovery;
  #follower?: InstanceType<CasePart['Follower']>;
  #tracker = new TrackerController(this, {
    prepare: () => this.#prepare(),
    loaded: ({reference, status}) => this.dispatchEvent(new MppStatusLoadEvent({reference, status})),
    changed: ({reference, status}) => this.dispatchEvent(new MppStatusChangeEvent({reference, status})),
    expired: () => this.#keepFocus(),
  });

  constructor() {
    super();
    new OnlineController(this, () => {
      void this.#tracker.check(false);
      if (this.profileRequest.error) this.#retryProfile();
    });
  }

  protected override get failure(): MppError | undefined {
    const {state} = this.#tracker;
    return (
      (state.step === 'form'
        ? (state.error ?? this.profileRequest.error)
        : state.step === 'case'
          ? state.stale
          : undefined) ?? this.#answers?.sending.error
    );
  }

  protected override clientChanged(client: MppClient) {
    this.#answers?.clear();
    this.#messages?.clear();
    this.#tracker.use(client);
  }

  protected override firstUpdated(changed: PropertyValues<this>) {
    super.firstUpdated(changed);
    // Soon needed; should it not come now, opening a case asks for it again.
    void this.#prepare().catch(() => undefined);
  }

  #prepare(): Promise<void> {
    return (this.#coming ??= import('./case-part.js').then(
      (part) => {
        adoptStyles(this.renderRoot as ShadowRoot, [part.caseStyles]);
        this.#answers = new part.AnswerController(this, this.#tracker);
        this.#complaint = new part.Complaint(this);
        this.#messages = new part.OwnMessages(this, this.#tracker);
        this.#follower = this.#tracker.follower = new part.Follower(this, this.#tracker);
        this.#part = part;
      },
      () => {
        this.#coming = undefined;
        throw new MppError('offline', 'status-tracker');
      },
    ));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('reference') && this.reference !== undefined) this.#forget(this.reference);
    if (this.accessCode === undefined || !this.reference || !this.client) return;
    void this.#tracker.open(this.reference, this.accessCode, true);
    this.accessCode = undefined;
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="visually-hidden" role="status" .textContent=${this.#news}></div>
      ${this.#renderStep()}`;
  }

  #renderStep(): TemplateResult | typeof nothing {
    const {shared, locale, profile} = this;
    const {state} = this.#tracker;
    switch (state.step) {
      case 'opening':
        return renderSkeleton(state.slow, 6, shared);
      case 'form':
        return renderForm({
          ...state,
          ...{errors: this.errors, words: trackerMessages[locale], shared, locale, profile},
          recovery: this.#renderRecovery(),
          profileError: this.profileRequest.error,
          retry: this.#onRetry,
          retryProfile: this.#retryProfile,
          submit: this.#onSubmit,
          go: this.#go,
        });
      case 'case': {
        const [part, answers, complaint] = [this.#part, this.#answers, this.#complaint];
        if (!part || !answers || !complaint) return nothing;
        const words = part.caseMessages[locale];
        const view = {answers, words, shared, locale, uploads: profile?.uploads};
        const open = state.application.tasks.filter((task) => task.state === 'open');
        return part.renderCase({
          ...state,
          ...{
            words,
            clockWords: part.clockMessages[locale],
            complaint,
            shared,
            locale,
            profile,
            zone: profile?.zone ?? 'Asia/Jakarta',
          },
          messages: this.#messages?.render(words, shared),
          live: this.#follower?.live,
          answered: this.#tracker.news === 'answered',
          tasks: open.map((task) => part.renderTask(task, {...view, submit: this.#onAnswer, go: this.#go})),
          check: this.#onCheck,
          close: this.#onClose,
        });
      }
    }
  }

  #renderRecovery(): unknown {
    const {client, locale, shared, profile} = this;
    if (!client || !profile?.recovery || profile.recovery.channel === 'counter') return nothing;
    return (
      this.#recovery?.render({client, locale, shared}) ??
      html`<button class="link-button" type="button" @click=${this.#onForgotten}>
        ${trackerMessages[locale].forgotten}
      </button>`
    );
  }

  get #news(): string {
    const {state, news} = this.#tracker;
    if (news === 'expired') return trackerMessages[this.locale].expiredTitle;
    if (state.step !== 'case' || !news || !this.#part) return '';
    const words = this.#part.caseMessages[this.locale];
    const status = words.statuses[statusLook(state.application).words];
    return news === 'changed' ? words.changed(status) : words[news];
  }

  #forget(reference: string) {
    this.#answers?.clear();
    this.#messages?.clear();
    this.errors = {};
    this.#tracker.close(reference);
  }

  #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const {reference, code} = accessOf(event.currentTarget as HTMLFormElement);
    this.errors = formErrors(reference, code, trackerMessages[this.locale]);
    if (!this.errors.reference && !this.errors.code) return this.#after(this.#tracker.open(reference, code));
    this.#tracker.close(reference);
    return focusOn(this, '#error-summary');
  };

  #onForgotten = async () => {
    const part = await import('./recovery.js').catch(() => undefined);
    if (!part || !this.client) return;
    this.#recovery = new part.Recovery(this);
    await this.#recovery.open(this.client);
  };

  #onRetry = () => void this.#after(this.#tracker.reopen());

  #retryProfile = () => void this.profileRequest.retry();

  async #after(attempt: Promise<unknown>) {
    await attempt;
    await focusOn(this, this.#tracker.state.step === 'case' ? 'h2' : '#error-summary');
  }

  #onAnswer = async (task: Task) => {
    const application = await this.#answers?.send(task);
    return focusOn(this, application || this.#tracker.state.step === 'form' ? 'h2' : '#error-summary');
  };

  #onCheck = () => void this.#tracker.check(true);

  #onClose = () => {
    this.#forget('');
    this.requestUpdate();
    void focusOn(this, 'h2');
  };

  #go = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();

  /** The case is about to go: whoever was in it must not be thrown back to the top of the page. */
  #keepFocus() {
    this.requestUpdate();
    if (this.shadowRoot?.activeElement) void focusOn(this, 'h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-status-tracker': MppStatusTracker;
  }
}
