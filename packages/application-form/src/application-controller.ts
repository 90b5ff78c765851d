import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Assistance} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {getAt, setAt} from '@mpp-sdk/form-engine';
import type {CompiledForm, EntryChange, Page, Pointer} from '@mpp-sdk/form-engine';
import {cameraOpens, cameraReturn} from './camera-return.js';
import {pageOf} from './field-errors.js';
import type {DraftList} from './draft-list.js';
import type {StoredDraft} from './draft-store.js';
import type {Followed} from './file-uploads.js';
import {FormWork} from './form-work.js';
import type {ControllerOptions, FormStep} from './form-step.js';
import {load} from './load.js';
import type {Loaded, Wanted} from './load.js';
import {errorsElsewhere, pageOfErrors, stepAhead, stepBack} from './navigation.js';
import {loadOutbox} from './sender.js';
import type {Newer} from './renew.js';
import type {AboutRequest, Sent} from './submission.js';

/** What the citizen is doing with one form. */
export class ApplicationController extends FormWork implements ReactiveController {
  state: FormStep = {step: 'waiting'};
  assistance?: Assistance;
  readonly request: RequestController<[MppClient, Wanted], Loaded>;
  /** What was taken over from elsewhere, and from where it is said to be; editing ends that. */
  readonly prefilled = new Map<Pointer, {value: unknown; from: string}>();
  /** What else was begun on this device; known while no service is chosen. */
  drafts?: DraftList;
  /** Number of the file that is on its way, while an application is sent. */
  filesSent?: {n: number; of: number};

  constructor(
    host: ReactiveControllerHost,
    private readonly options: ControllerOptions,
  ) {
    super(host, options);
    this.request = new RequestController(host, async (signal, client: MppClient, wanted: Wanted) => {
      const loaded = await load(client, options.store, wanted, {now: options.now(), locale: options.locale()}, signal);
      if (!signal.aborted) this.#begin(client, loaded);
      return loaded;
    });
    host.addController(this);
  }

  open(client: MppClient, wanted: Wanted): void {
    this.close();
    this.assistance = undefined;
    this.prefilled.clear();
    this.state = {step: 'waiting'};
    if (wanted.serviceId || wanted.formId || wanted.draftCode) return void this.request.run(client, wanted);
    this.request.reset();
    this.state = {step: 'choose'};
    void this.#list(client);
  }

  async #list(client: MppClient): Promise<void> {
    const {DraftList} = await import('./draft-list.js');
    this.drafts = new DraftList(this.options.store, () => this.host.requestUpdate());
    await this.drafts.load(client);
  }

  get page(): Page | undefined {
    const {state} = this;
    return state.step === 'page' ? this.pages.find(({index}) => index === state.index) : undefined;
  }

  start(): void {
    // Who went back from the first page to the introduction loses nothing by starting.
    if (!this.started) this.takeUp(this.loaded?.handed?.answers ?? {}, {});
    this.#to({step: 'page', index: this.pages[0]?.index ?? 0, toReview: false});
  }

  /** Goes on with what this device has kept. */
  resume(): void {
    const saved = this.loaded?.saved;
    if (!saved || !this.form) return;
    this.restore(saved);
    if (saved.refused) {
      this.blame(new MppError('invalid', 'applications.submit', {problem: saved.refused}));
      return this.#toFirstError();
    }
    const page = this.pages.find(({index}) => index === saved.page) ?? this.pages[0];
    this.#to({step: 'page', index: page?.index ?? 0, toReview: false});
  }

  async discard(): Promise<void> {
    await this.keeper.forget();
    if (this.loaded) this.loaded = {...this.loaded, saved: undefined, locked: undefined};
    this.host.requestUpdate();
  }

  /** Everything is on the device before the camera opens, so that the same question can come back. */
  leaveForCamera(pointer: Pointer): void {
    cameraOpens(this.keeper.key, pointer, this.options.now());
    void this.keeper.save(this.draft());
  }

  /** An answer. `quietly` while it is being typed: it is kept, and shown when the field is left. */
  change(pointer: Pointer, value: unknown, quietly = false): void {
    if (Object.is(getAt(this.answers, pointer), value) && quietly) return;
    this.answers = setAt(this.answers, pointer, value);
    this.sender.outgoing = undefined;
    this.keeper.touch();
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

  /** Back to a page from the last look, or straight to one of its questions. */
  edit(index: number, pointer?: Pointer): void {
    this.#to({step: 'page', index, toReview: true}, pointer === undefined ? 'step' : {pointer});
  }

  /** Leaves for another day or for help, as soon as the device has what was typed or has refused it. */
  async leave(help = false): Promise<void> {
    const {state} = this;
    if (state.step !== 'page' && state.step !== 'review') return;
    await this.keeper.save(this.draft());
    if (this.state === state) this.#to({step: 'left', from: state, at: this.options.now(), help});
  }

  comeBack(): void {
    const {state} = this;
    if (state.step === 'left') this.#to(state.from);
  }

  /** Nothing of this work stays on the device; the form begins anew. */
  async wipe(): Promise<void> {
    this.started = false;
    this.clear();
    await this.discard();
    this.#to({step: 'intro'});
  }

  /** Begins with answers that come from elsewhere, carried over from that version of the form. */
  startWith({answers, leftOver}: Pick<StoredDraft, 'answers' | 'leftOver'>, version: number): void {
    this.takeUp(answers, {}, undefined, version);
    this.leftOver = leftOver ?? [];
    this.keeper.touch();
    this.#to({step: 'page', index: this.pages[0]?.index ?? 0, toReview: false});
  }

  /** The citizen has what they want of the answers that found no place. */
  letGo(): void {
    this.leftOver = [];
    this.keeper.touch();
    this.host.requestUpdate();
  }

  /** An entry of a list was added, removed or moved. Gives back the files that went with it. */
  rearrange(change: EntryChange, files?: Followed): Followed {
    const gone = this.rearranged(change, files);
    this.sender.outgoing = undefined;
    this.keeper.touch();
    this.host.requestUpdate();
    return gone;
  }

  /** Whoever looks at the answers again has taken the sending back. */
  review(): void {
    this.sender.outgoing = undefined;
    this.keeper.touch();
    this.#to({step: 'review'});
  }

  /** The line is back: files go, and what got no answer is sent again. False when that is left to the citizen. */
  resend(): boolean {
    if (this.state.step !== 'sending') this.uploads?.sendWaiting();
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
    const handed = this.keeper.choices.remote ?? this.loaded?.handed;
    const about = {...this.loaded, handed, assistance: this.assistance, channel, language, uploadKey: this.uploadKey};
    this.sender.resent = again;
    this.sender.start();
    this.filesSent = undefined;
    this.#to({step: 'sending'});
    const outcome = await this.#send(client, form, about).catch((error: unknown) =>
      error instanceof MppError ? error : new MppError('protocol', 'applications.submit'),
    );
    if (outcome instanceof MppError) await this.#refused(client, outcome);
    else if (outcome) {
      this.#received(outcome);
      this.#forgetWhenSeen(outcome);
    }
  }

  /** What sends is here before it is needed, and before the line may be gone. */
  #prepare(): void {
    void loadOutbox().catch(() => undefined);
    void this.options.client()?.uploads.prepare();
  }

  async #send(client: MppClient, form: CompiledForm, about: AboutRequest): Promise<Sent | MppError | undefined> {
    const {applicationRequest} = await loadOutbox();
    this.sender.outgoing = applicationRequest(form, this.answers, about);
    await this.keeper.save(this.draft());
    return this.sender.send(this.keeper.key, this.options.store, {
      client,
      draft: async () => {
        await this.uploads?.settled();
        this.sender.outgoing = applicationRequest(form, this.answers, about);
        return this.draft();
      },
      save: (draft) => this.follow(draft),
      onFile: (n, of) => {
        this.filesSent = {n, of};
        this.host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    this.sender.stop();
    this.uploads?.stop();
  }

  #begin(client: MppClient, loaded: Loaded): void {
    this.begin(client, loaded);
    if (!loaded.form) return void (this.state = {step: 'nothing'});
    this.state = {step: 'intro'};
    const {saved} = loaded;
    if (saved?.received) {
      this.#received(saved.received);
      return void this.keeper.forget();
    }
    if (saved?.outgoing) {
      this.restore(saved);
      this.state = {step: 'unsent'};
      if (navigator.onLine) void this.submit(true);
      return;
    }
    const asked = saved && cameraReturn(this.keeper.key, this.options.now());
    const page = asked && this.#pageAfterCamera(saved, asked);
    if (page) return this.#to({step: 'page', index: page.index, toReview: false}, {pointer: asked});
    if (!this.options.skipsIntro() || saved || loaded.locked) return;
    this.takeUp(loaded.handed?.answers ?? {}, {});
    this.state = {step: 'page', index: this.pages[0]?.index ?? 0, toReview: false};
  }

  #pageAfterCamera(saved: StoredDraft, pointer: Pointer): Page | undefined {
    this.restore(saved);
    return pageOf(this.pages, pointer);
  }

  #received({receipt, earlier}: Sent): void {
    this.keeper.touched = false;
    this.#to({step: 'receipt', receipt, earlier});
    this.clear();
    this.sender.begin();
    this.options.onSubmit(receipt);
  }

  /** The answers are gone from the device at once, the receipt when there was time to see it. */
  #forgetWhenSeen(received: Sent): void {
    const {keeper, options} = this;
    const {key} = keeper;
    const kept = keeper.save({...this.draft(), received});
    keeper.touched = false;
    void Promise.all([loadOutbox(), kept])
      .then(([{forgetWhenSeen}]) => forgetWhenSeen(key, options.store, received.receipt.reference))
      .catch(() => undefined);
  }

  async #refused(client: MppClient, error: MppError): Promise<void> {
    const newer = error.code === 'form-outdated' && (await this.#renew(client));
    if (newer) this.adopt(newer);
    else this.blame(error);
    if (newer || this.errors.length) this.#toFirstError();
    else this.#to({step: 'unsent', error});
  }

  async #renew(client: MppClient): Promise<Newer | undefined> {
    const part = await import('./renew.js').catch(() => undefined);
    return this.form && part?.renew(client, this.form, this.options.now());
  }

  #toFirstError(): void {
    const found = pageOfErrors(this.errors, this.pages);
    const step = found ? ({step: 'page', index: found.index, toReview: true} as const) : ({step: 'review'} as const);
    this.#to(step, this.errors.length ? 'errors' : 'step');
  }

  #to(state: FormStep, target: Parameters<ControllerOptions['onMove']>[0] = 'step'): void {
    this.state = state;
    if (state.step === 'page') this.#prepare();
    if (state.step === 'page' && this.keeper.touched) this.keeper.touch();
    this.host.requestUpdate();
    this.options.onMove(target);
  }

  protected override get openPage(): number | undefined {
    const {state} = this;
    const at = state.step === 'left' ? state.from : state;
    return at.step === 'page' ? at.index : undefined;
  }

  protected override filesChanged(idsChanged: boolean): void {
    if (this.state.step === 'receipt') return;
    if (idsChanged) this.keeper.touch();
    this.host.requestUpdate();
  }
}
