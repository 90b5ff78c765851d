import {css, html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {MppError} from '@mpp-sdk/api-client';
import {describedBy, failureWords, icon, renderField, renderNotice} from '@mpp-sdk/core';
import {carryDraft} from './carry-draft.js';
import {readDraftFile, type DraftFile} from './draft-file.js';
import {keepWords} from './messages/keep.js';
import {withoutFiles} from './portable-answers.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  .code {
    max-width: 320px;
    text-transform: uppercase;
  }
`;

interface ResumeView {
  view: View;
  onCode: (draft: {formId: string; serviceId?: string; draftCode: string}) => void;
  start: (go: () => void) => void;
}

/** "Punya kode atau berkas?": the way in for work that was begun elsewhere. */
class Resume extends Widget<ResumeView> {
  #code = '';
  #codeError?: string;
  #fileError?: string;
  #file?: DraftFile;
  #busy = false;

  protected draw(): TemplateResult {
    const {view} = this.props;
    const words = keepWords[view.locale];
    const code = {id: 'have-code', label: words.haveCode, help: words.haveCodeHelp, error: this.#codeError};
    return html`<details>
      <summary>${words.haveTitle}${icon('down')}</summary>
      <div class="stack-6">
        <form class="stack" novalidate @submit=${this.#open}>
          ${renderField({
            ...code,
            control: html`<input
              class="input code"
              id="have-code"
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              maxlength="40"
              aria-describedby=${describedBy(code)}
              aria-invalid=${this.#codeError ? 'true' : nothing}
              .value=${live(this.#code)}
              @input=${(event: Event) => (this.#code = (event.target as HTMLInputElement).value)}
            />`,
          })}
          <div class="actions">
            <button class="button" type="submit" aria-disabled=${this.#busy}>${words.open}</button>
          </div>
        </form>
        ${view.controller.form ? this.#drawFile() : nothing}
      </div>
    </details>`;
  }

  #drawFile(): TemplateResult {
    const {view} = this.props;
    const words = keepWords[view.locale];
    const field = {id: 'have-file', label: words.haveFile, help: words.haveFileHelp, error: this.#fileError};
    const replaces = view.controller.loaded?.saved;
    const names = this.#file?.files.join(', ');
    return html`${renderField({
        ...field,
        control: html`<input
          class="input"
          id="have-file"
          type="file"
          accept=".json,application/json"
          aria-describedby=${describedBy(field)}
          aria-invalid=${this.#fileError ? 'true' : nothing}
          @change=${this.#read}
        />`,
      })}
      <div role="status">
        ${
          this.#file
            ? renderNotice({
                kind: replaces ? 'attention' : 'info',
                title: replaces ? words.replaceTitle : words.haveFile,
                text: names ? words.chooseAgain(names) : nothing,
                actions: html`<button class="button primary" type="button" @click=${this.#take}>
                    ${replaces ? words.replace : words.useFile}
                  </button>
                  <button class="button quiet" type="button" @click=${this.#drop}>${words.keepOwn}</button>`,
              })
            : nothing
        }
      </div>`;
  }

  #open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const {view, onCode} = this.props;
    const words = keepWords[view.locale];
    const code = this.#code.trim();
    if (!view.client || this.#busy) return;
    this.#codeError = code ? undefined : words.codeMissing;
    if (code) {
      this.#busy = true;
      try {
        const {formId, serviceId} = await view.client.drafts.get(code);
        this.#busy = false;
        return onCode({formId, serviceId, draftCode: code});
      } catch (error) {
        const failed = error instanceof MppError ? error : new MppError('protocol', 'drafts.get');
        const {title, advice} = failureWords(failed, view.shared);
        const wrong = failed.kind === 'not-found' || failed.kind === 'invalid';
        this.#codeError = wrong ? words.codeUnknown : `${title}. ${advice}`;
        this.#busy = false;
      }
    }
    this.redraw();
    view.focus('have-code');
  };

  #read = async (event: Event): Promise<void> => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const {controller, client, locale} = this.props.view;
    const [chosen] = input.files ?? [];
    const {form} = controller;
    if (!chosen || !form || !client) return;
    // Of what is far too large only so much is read as shows that it is.
    const text = await chosen
      .slice(0, 1_100_000)
      .text()
      .catch(() => '');
    input.value = '';
    const wanted = {region: client.region, formId: form.id, formVersion: form.version};
    const read = readDraftFile(text, wanted);
    this.#file = read.ok ? read.file : undefined;
    this.#fileError = read.ok ? undefined : keepWords[locale].fileFaults[read.fault];
    this.redraw();
    if (!read.ok) this.props.view.focus('have-file');
  };

  #take = (): void => {
    const {view, start} = this.props;
    const {form} = view.controller;
    const file = this.#file;
    if (!form || !file) return;
    // An id of a file gives no right to it, and would only fail later.
    const draft = {answers: withoutFiles(form, file.answers, () => true), files: {}};
    const carried = file.formVersion === form.version ? draft : carryDraft(draft, file.formVersion, form, view.locale);
    start(() => view.controller.startWith(carried, file.formVersion));
  };

  #drop = (): void => {
    this.#file = undefined;
    this.redraw();
    this.props.view.focus('have-file');
  };
}

export const renderResume = directive(Resume);
