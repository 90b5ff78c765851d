import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {createDraftStore, MppApplicationForm, newerOf, type DraftStore} from '@mpp-sdk/application-form';
import type {CompiledForm} from '@mpp-sdk/form-engine';
import {memoryDevice} from './memory-device.js';

/** The citizen's own form. It goes over to each new definition where it stands, and keeps nothing on this device. */
export class MppFormPreview extends MppApplicationForm {
  /** What is being written. */
  @property({attribute: false}) written?: CompiledForm;

  protected override createStore(): DraftStore {
    return createDraftStore(undefined, memoryDevice());
  }

  #arriving?: CompiledForm;

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const {written, work} = this;
    if (!written || !work.form || work.form === written || this.#arriving === written) return;
    this.#arriving = written;
    void this.#goOver(written);
  }

  /** The page stays, and answers that still have a question; nothing is blamed that nobody has sent. */
  async #goOver(form: CompiledForm) {
    const newer = await newerOf(form);
    const {work} = this;
    if (this.#arriving !== form || !work.form) return;
    work.adopt(newer);
    work.renewed = false;
    work.leftOver = [];
    work.errors = [];
    work.loaded = work.loaded && {...work.loaded, form};
    const {state} = work;
    if (state.step === 'page' && !work.page) work.state = {...state, index: work.pages[0]?.index ?? 0};
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-form-preview': MppFormPreview;
  }
}
