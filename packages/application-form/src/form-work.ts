import type {ReactiveControllerHost} from 'lit';
import {newUploadKey} from '@mpp-sdk/api-client';
import type {MppClient, MppError} from '@mpp-sdk/api-client';
import {fieldAt, setAt} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, EntryChange, Page, Pointer} from '@mpp-sdk/form-engine';
import {DraftKeeper} from './draft-keeper.js';
import type {StoredDraft} from './draft-store.js';
import {formErrors, serverErrors} from './field-errors.js';
import type {FormError} from './field-errors.js';
import type {FileUploads, Followed} from './file-uploads.js';
import type {ControllerOptions} from './form-step.js';
import {draftAbout} from './load.js';
import type {Loaded} from './load.js';
import type {Newer} from './renew.js';
import {PageList} from './page-list.js';
import {copyOf} from './remote-copy.js';
import {Sender} from './sender.js';
import type {Intention} from './submission.js';

type WorkContext = Pick<ControllerOptions, 'store' | 'client' | 'now' | 'locale' | 'onSave' | 'onKept'>;

/** A form being filled in: its answers, its files, what is wrong with them, and the draft that keeps them. Knows no step. */
export abstract class FormWork {
  loaded?: Loaded;
  form?: CompiledForm;
  answers: Answers = {};
  errors: readonly FormError[] = [];
  /** The form was renewed while it was being filled in. */
  renewed = false;
  /** Only where the form asks for files. */
  uploads?: FileUploads;
  /** Secret of the draft that its files belong to. */
  uploadKey = newUploadKey();
  readonly keeper: DraftKeeper;
  readonly sender = new Sender();
  /** Answers to an earlier version of the form that this one has no place for. */
  leftOver: NonNullable<StoredDraft['leftOver']> = [];
  /** Answers were begun, or taken up again. */
  protected started = false;
  #pages = new PageList();

  constructor(
    protected readonly host: ReactiveControllerHost,
    private readonly context: WorkContext,
  ) {
    const {store, onSave, onKept} = context;
    this.keeper = new DraftKeeper(host, {
      store,
      draft: () => this.draft(),
      busy: () => this.uploads?.busy === true,
      onSave,
      onKept,
    });
  }

  /** The page of the definition that is open, if one is. */
  protected abstract get openPage(): number | undefined;

  /** The finished files have changed, or only how one looks. */
  protected abstract filesChanged(idsChanged: boolean): void;

  /** The pages to show now, in the language of the element. */
  get pages(): readonly Page[] {
    return this.#pages.of(this.form, this.answers, this.context.locale());
  }

  /** What is wrong on one page or in the whole form. */
  protected check(page?: number): FormError[] {
    return this.form ? formErrors(this.form, this.answers, this.uploads, this.pages, page) : [];
  }

  /** A form has come. */
  protected begin(client: MppClient, loaded: Loaded): void {
    this.loaded = loaded;
    this.form = loaded.form;
    if (!loaded.form) return;
    this.keeper.open(client, loaded.form.id, loaded.storageRefused ? 'refused' : 'empty');
    this.#receive(loaded.files);
  }

  /** Begins with answers, carried over from that version of the form, and with the intention they belong to. */
  protected takeUp(
    answers: Answers,
    files: StoredDraft['files'],
    intention?: Intention & Pick<StoredDraft, 'outgoing' | 'uploadKey' | 'leftOver'>,
    version = this.loaded?.handed?.formVersion,
  ): void {
    const form = this.form!;
    this.started = true;
    this.renewed = version !== undefined && version !== form.version;
    this.answers = answers;
    this.leftOver = (intention ?? this.loaded)?.leftOver ?? [];
    this.errors = [];
    this.uploadKey = intention?.uploadKey ?? this.loaded?.handed?.uploadKey ?? newUploadKey();
    this.uploads?.restore(form, this.answers, files, this.uploadKey);
    this.sender.begin(intention);
    this.sender.outgoing = intention?.outgoing;
    const {handed} = this.loaded ?? {};
    if (!intention && handed) this.keeper.choices.remote = copyOf(handed);
    if (this.loaded) this.loaded = {...this.loaded, saved: undefined};
  }

  /** Takes up what this device has kept. */
  protected restore(saved: StoredDraft): void {
    this.takeUp(saved.answers, saved.files, saved, saved.formVersion);
    this.keeper.resumed(saved);
    this.uploads?.sendWaiting();
  }

  /** The work as this device keeps it. */
  protected draft(): StoredDraft {
    const {answers, uploads, uploadKey, loaded, sender, pages, openPage} = this;
    const {version, definition} = this.form!;
    return {
      formVersion: version,
      title: definition.title,
      ...draftAbout(loaded),
      answers,
      leftOver: this.leftOver.length ? this.leftOver : undefined,
      files: uploads?.stored() ?? {},
      uploadKey,
      ...this.keeper.choices,
      page: openPage ?? pages[pages.length - 1]?.index ?? 0,
      ...sender.wish,
      savedAt: this.context.now(),
    };
  }

  /** A delivery has come this far: files have got the server's ids, a body may have arrived. */
  protected async follow(draft: StoredDraft): Promise<void> {
    this.sender.follow(draft);
    this.answers = draft.answers;
    this.uploads?.restore(this.form!, draft.answers, draft.files, this.uploadKey);
    await this.keeper.save(draft);
  }

  /** Goes over to a newer version with what was answered. */
  adopt({form, files, carryDraft}: Newer): void {
    const earlier = this.form!;
    const kept = carryDraft(this.draft(), earlier.version, form, this.context.locale(), earlier);
    this.form = form;
    this.answers = kept.answers;
    this.leftOver = kept.leftOver ?? [];
    if (!this.uploads) this.#receive(files);
    this.uploads?.restore(form, kept.answers, kept.files, this.uploadKey);
    this.renewed = true;
    this.errors = this.check();
  }

  /** Takes over what the server found wrong; files that it no longer has are to be chosen again. */
  protected blame({problem}: MppError): void {
    this.errors = this.form ? serverErrors(this.form, this.answers, problem) : [];
    for (const {code, pointer} of this.errors) if (code === 'upload-gone') this.uploads?.drop(pointer);
  }

  /** Another form takes its place; what was not written yet is written. */
  protected close(): void {
    this.sender.forget();
    this.keeper.close();
    this.form = this.loaded = undefined;
    this.clear();
    this.uploads = undefined;
    this.started = this.renewed = false;
  }

  protected clear(): void {
    this.answers = {};
    this.leftOver = [];
    this.errors = [];
    this.uploads?.clear();
  }

  /** Takes over what was changed on another device. */
  replaceAnswers(answers: Answers, leftOver: StoredDraft['leftOver'] = []): void {
    this.answers = answers;
    this.leftOver = [...this.leftOver, ...leftOver];
    this.uploads?.restore(this.form!, answers, this.uploads.stored(), this.uploadKey);
    this.keeper.touch();
  }

  /** Everything that has a pointer goes along with its entry. */
  protected rearranged({answers, follow}: EntryChange, files?: Followed): Followed {
    this.answers = answers;
    this.errors = this.errors.flatMap((error) => {
      const pointer = follow(error.pointer);
      return pointer === undefined ? [] : [{...error, pointer}];
    });
    return this.uploads?.follow(follow, files) ?? new Map();
  }

  /** What keeps files has come, if the form asks for any. */
  #receive(files: Loaded['files']): void {
    if (!files) return;
    this.uploads = new files.FileUploads(this.context.client, this.keeper.files, (pointer, idsChanged) => {
      if (idsChanged) this.#takeIds(pointer);
      this.filesChanged(idsChanged);
    });
  }

  #takeIds(pointer: Pointer): void {
    const field = this.form && fieldAt(this.form, pointer);
    if (!field) return;
    const ids = this.uploads?.ids(pointer) ?? [];
    this.answers = setAt(this.answers, pointer, field.schema.type === 'array' ? ids : ids[0]);
  }
}
