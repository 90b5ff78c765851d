import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Assistance} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {getAt, setAt} from '@mpp-sdk/form-engine';
import type {Answers, Page, Pointer} from '@mpp-sdk/form-engine';
import {DraftSaver} from './draft-saver.js';
import type {StoredDraft} from './draft-store.js';
import {FormWork} from './form-work.js';
import type {ControllerOptions, FormStep} from './form-step.js';
import {LeaveGuard} from './leave-guard.js';
import {draftKey, load, renew} from './load.js';
import type {Loaded, Wanted} from './load.js';
import {errorsElsewhere, pageOfErrors, stepAhead, stepBack} from './navigation.js';
import {Sender} from './sender.js';
import {applicationRequest} from './submission.js';
import type {Intention, Sent} from './submission.js';

/** What the citizen is doing with one form. */
export class ApplicationController extends FormWork implements ReactiveController {
  state: FormStep = {step: 'waiting'};
  loaded?: Loaded;
  assistance?: Assistance;
  saver?: DraftSaver;
  readonly request: RequestController<[MppClient, Wanted], Loaded>;
  readonly sender = new Sender();
  #guard: LeaveGuard;
  #touched = false;
  #started = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ControllerOptions,
  ) {
    super(options.client, options.locale);
    this.request = new RequestController(host, async (signal, client: MppClient, wanted: Wanted) => {
      const loaded = await load(client, options.store, wanted, signal);
      if (!signal.aborted) this.#begin(client, loaded);
      return loaded;
    });
    this.#guard = new LeaveGuard(
      host,
      () => this.unsaved,
      () => void this.saver?.flush(),
    );
    host.addController(this);
  }

  open(client: MppClient, wanted: Wanted): void {
    this.#leave();
    this.state = {step: 'waiting'};
    if (wanted.serviceId || wanted.formId || wanted.draftCode) return void this.request.run(client, wanted);
    this.request.reset();
    this.state = {step: 'choose'};
  }

  get page(): Page | undefined {
    const {state} = this;
    return state.step === 'page' ? this.pages.find(({index}) => index === state.index) : undefined;
  }

  /** Something would be lost if the page went away now. */
  get unsaved(): boolean {
    if (!this.#touched || this.state.step === 'receipt') return false;
    return this.saver?.status !== 'saved' || this.uploads.busy;
  }

  start(): void {
    // Who went back from the first page to the introduction loses nothing by starting.
    if (!this.#started) this.#take(this.loaded?.handed?.answers ?? {}, {});
    this.#to({step: 'page', index: this.pages[0]?.index ?? 0, toReview: false});
  }

  /** Goes on with what this device has kept. */
  resume(): void {
    const saved = this.loaded?.saved;
    if (!saved || !this.form) return;
    const {idempotencyKey, attempts} = saved;
    this.#take(saved.answers, saved.files, {idempotencyKey, attempts}, saved.formVersion);
    if (this.saver?.status === 'empty') this.saver.status = 'saved';
    if (saved.attempts.length) return this.#to({step: 'unsent'});
    const page = this.pages.find(({index}) => index === saved.page) ?? this.pages[0];
    this.#to({step: 'page', index: page?.index ?? 0, toReview: false});
  }

  async discard(): Promise<void> {
    await this.saver?.forget();
    if (this.loaded) this.loaded = {...this.loaded, saved: undefined};
    this.host.requestUpdate();
  }

  /** An answer. `quietly` while it is being typed: it is kept, and shown when the field is left. */
  change(pointer: Pointer, value: unknown, quietly = false): void {
    if (Object.is(getAt(this.answers, pointer), value) && quietly) return;
    this.answers = setAt(this.answers, pointer, value);
    this.#touch();
    if (!quietly) this.host.requestUpdate();
  }

  /** Leaves the page forwards, if nothing on it is wrong. */
  next(): void {
    const {state} = this;
    if (state.step !== 'page') return;
    const here = this.check(state.index);
    const elsewhere = errorsElsewhere(this.errors, this.pages, state.index);
    this.errors = [...here, ...elsewhere];
    if (here.length) return this.#to(state, 'errors');
    const ahead = stepAhead(state, this.pages, elsewhere);
    this.#to(ahead, ahead.step === 'page' && ahead.toReview ? 'errors' : 'step');
  }

  back(): void {
    this.#to(stepBack(this.state, this.pages));
  }

  edit(index: number): void {
    this.#to({step: 'page', index, toReview: true});
  }

  review(): void {
    this.#to({step: 'review'});
  }

  /** The line is back: what got no answer is sent again. False when that is left to the citizen. */
  resend(): boolean {
    if (this.state.step !== 'unsent' || !this.sender.mayResend) return false;
    void this.submit(true);
    return true;
  }

  /** @param again by itself, not because the citizen asked */
  async submit(again = false): Promise<void> {
    const {form} = this;
    const client = this.options.client();
    if (!form || !client || this.state.step === 'sending') return;
    this.errors = this.check();
    if (this.errors.length) return this.#toFirstError();
    const [channel, language] = [this.options.channel(), this.options.locale()];
    const about = {...this.loaded, assistance: this.assistance, channel, language};
    const request = applicationRequest(form, this.answers, about);
    this.sender.resent = again;
    this.#to({step: 'sending'});
    const outcome = await this.sender.send(client, request, async () => {
      this.#touch();
      await this.saver?.flush();
    });
    if (outcome instanceof MppError) await this.#refused(client, outcome);
    else if (outcome) this.#received(outcome);
  }

  hostDisconnected(): void {
    this.sender.stop();
    this.uploads.stop();
  }

  #begin(client: MppClient, loaded: Loaded): void {
    this.loaded = loaded;
    this.form = loaded.form;
    if (!loaded.form) return void (this.state = {step: 'nothing'});
    this.saver = new DraftSaver(this.options.store, draftKey(client, loaded.form.id), (status) => {
      this.host.requestUpdate();
      if (status === 'saved' && this.#touched && this.state.step !== 'receipt') this.options.onSave();
    });
    if (loaded.storageRefused) this.saver.status = 'refused';
    this.state = {step: 'intro'};
    if (!this.options.skipsIntro() || loaded.saved) return;
    this.#take(loaded.handed?.answers ?? {}, {});
    this.state = {step: 'page', index: this.pages[0]?.index ?? 0, toReview: false};
  }

  #take(
    answers: Answers,
    files: StoredDraft['files'],
    intention?: Intention,
    version = this.loaded?.handed?.formVersion,
  ): void {
    this.#started = true;
    if (this.loaded) this.loaded = {...this.loaded, saved: undefined};
    this.take(this.form!, answers, files, version);
    this.sender.begin(intention);
  }

  #received({receipt, earlier}: Sent): void {
    this.#touched = false;
    this.#to({step: 'receipt', receipt, earlier});
    this.clear();
    this.sender.begin();
    this.options.onSubmit(receipt);
    void this.saver?.forget();
  }

  async #refused(client: MppClient, error: MppError): Promise<void> {
    this.#touch();
    const newer = error.code === 'form-outdated' && this.form && (await renew(client, this.form));
    if (newer) this.adopt(newer);
    else this.blame(error);
    if (newer || this.errors.length) this.#toFirstError();
    else this.#to({step: 'unsent', error});
  }

  #toFirstError(): void {
    const found = pageOfErrors(this.errors, this.pages);
    const step = found ? ({step: 'page', index: found.index, toReview: true} as const) : ({step: 'review'} as const);
    this.#to(step, this.errors.length ? 'errors' : 'step');
  }

  #to(state: FormStep, target: 'step' | 'errors' = 'step'): void {
    this.state = state;
    if (state.step === 'page' && this.#touched) this.#touch();
    this.host.requestUpdate();
    this.options.onMove(target);
  }

  #touch(): void {
    this.#touched = true;
    this.saver?.touch(() => this.#draft());
    this.#guard.refresh();
  }

  #draft(): StoredDraft {
    const {form, answers, state, options, loaded} = this;
    return {
      formVersion: form!.version,
      answers,
      files: this.uploads.stored(),
      page: state.step === 'page' ? state.index : (this.pages[this.pages.length - 1]?.index ?? 0),
      ...this.sender.intention,
      draftCode: loaded?.handed?.code,
      savedAt: options.now(),
    };
  }

  protected override filesChanged(idsChanged: boolean): void {
    if (this.state.step === 'receipt') return;
    if (idsChanged) this.#touch();
    this.host.requestUpdate();
  }

  #leave(): void {
    this.sender.forget();
    void this.saver?.flush();
    this.saver = undefined;
    this.form = this.loaded = this.assistance = undefined;
    this.clear();
    this.#touched = this.#started = this.renewed = false;
  }
}
