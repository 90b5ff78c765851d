import type {MppClient, MppError} from '@mpp-sdk/api-client';
import {setAt} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Page, Pointer} from '@mpp-sdk/form-engine';
import type {StoredDraft} from './draft-store.js';
import {formErrors, serverErrors, withoutUnknown} from './field-errors.js';
import type {FormError} from './field-errors.js';
import {FileUploads} from './file-uploads.js';
import {PageList} from './page-list.js';

/** A form being filled in: its answers, its files, and what is wrong with them. Knows no step and no server. */
export abstract class FormWork {
  form?: CompiledForm;
  answers: Answers = {};
  errors: readonly FormError[] = [];
  /** The form was renewed while it was being filled in. */
  renewed = false;
  readonly uploads: FileUploads;
  #pages = new PageList();

  constructor(
    client: () => MppClient | undefined,
    private readonly locale: () => string,
  ) {
    this.uploads = new FileUploads(client, (pointer, idsChanged) => {
      if (idsChanged) this.#takeIds(pointer);
      this.filesChanged(idsChanged);
    });
  }

  /** The finished files have changed, or only how one looks. */
  protected abstract filesChanged(idsChanged: boolean): void;

  /** The pages to show now, in the language of the element. */
  get pages(): readonly Page[] {
    return this.#pages.of(this.form, this.answers, this.locale());
  }

  /** What is wrong on one page or in the whole form. */
  protected check(page?: number): FormError[] {
    return this.form ? formErrors(this.form, this.answers, this.uploads, this.pages, page) : [];
  }

  /** Begins with these answers, given to that version of the form. */
  protected take(form: CompiledForm, answers: Answers, files: StoredDraft['files'], version = form.version): void {
    this.form = form;
    this.renewed = version !== form.version;
    this.answers = this.renewed ? withoutUnknown(form, answers) : answers;
    this.errors = [];
    this.uploads.restore(form, this.answers, files);
  }

  /** What a draft keeps of it. */
  protected kept(): Pick<StoredDraft, 'formVersion' | 'title' | 'answers' | 'files'> {
    const {version, definition} = this.form!;
    return {formVersion: version, title: definition.title, answers: this.answers, files: this.uploads.stored()};
  }

  /** Goes over to a newer version; what still has a question keeps its answer. */
  protected adopt(form: CompiledForm): void {
    this.form = form;
    this.answers = withoutUnknown(form, this.answers);
    this.renewed = true;
    this.errors = this.check();
  }

  /** Takes over what the server found wrong; files that it no longer has are to be chosen again. */
  protected blame({problem}: MppError): void {
    this.errors = this.form ? serverErrors(this.form, this.answers, problem) : [];
    for (const {code, pointer} of this.errors) if (code === 'upload-gone') this.uploads.drop(pointer);
  }

  protected clear(): void {
    this.answers = {};
    this.errors = [];
    this.uploads.clear();
  }

  #takeIds(pointer: Pointer): void {
    const field = this.form?.byPointer.get(pointer);
    if (!field) return;
    const ids = this.uploads.ids(pointer);
    this.answers = setAt(this.answers, pointer, field.schema.type === 'array' ? ids : ids[0]);
  }
}
