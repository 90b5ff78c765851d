import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import type {MppClient} from '@mpp-sdk/api-client';
import {MppElement, renderNotice, saveFile, sharedStyles} from '@mpp-sdk/core';
import {toLocalDate} from '@mpp-sdk/domain';
import type {CompiledForm, ReportLine} from '@mpp-sdk/form-engine';
import {createInPageApi} from './in-page-api.js';
import {messages} from './messages/index.js';
import {PREVIEW_ID, readDefinition, type Reading} from './read-definition.js';
import {renderBar} from './render-bar.js';
import {renderGutter} from './render-gutter.js';
import {renderReport} from './render-report.js';
import {sampleText} from './samples.js';
import {styles} from './styles.js';
import {countLines, rangeAt} from './text-places.js';

const FIRST = 'sku';
const PAUSE_MS = 300;
const MOST_BYTES = 2_000_000;
const LINE_PX = 20;

/**
 * For authors of forms: a definition as text, what is wrong with it, and the form itself beside it. Nothing leaves the page
 * and nothing is kept; the text is the author's own to save as a file.
 */
export class MppFormPlayground extends MppElement {
  static override words = [messages];
  static override styles = [sharedStyles, styles];

  /** Sample form to begin with. */
  @property() sample = FIRST;

  @state() private reading: Reading = {report: {lines: []}};
  @state() private formLanguage: 'id' | 'en' = 'id';
  /** A new number is a new form, empty. */
  @state() private round = 0;
  /** What was written before something else was opened. */
  @state() private earlier?: string;
  @state() private tooLarge = false;

  #api = createInPageApi();
  #text = '';
  #touched = false;
  #form?: CompiledForm;
  #timer?: ReturnType<typeof setTimeout>;

  override get client(): MppClient {
    return this.#api.client;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onLeave);
    if (!this.#text) this.#replace(sampleText(this.sample));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onLeave);
    clearTimeout(this.#timer);
  }

  /** What was written is nowhere but here. */
  #onLeave = (event: BeforeUnloadEvent) => {
    if (!this.#touched) return;
    event.preventDefault();
    event.returnValue = '';
  };

  #replace(text: string) {
    this.earlier = this.#touched ? this.#text : undefined;
    this.#text = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    this.#touched = false;
    this.tooLarge = false;
    this.round++;
    this.#read();
  }

  #restore = () => {
    const {earlier} = this;
    if (earlier === undefined) return;
    this.#touched = false;
    this.#replace(earlier);
    this.#touched = true;
  };

  #onInput = (event: Event) => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#touched = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), PAUSE_MS);
    this.requestUpdate();
  };

  #read() {
    clearTimeout(this.#timer);
    const {zone, holidays} = this.#api.profile;
    const office = {today: toLocalDate(Date.now(), zone), calendar: {holidays}};
    this.reading = readDefinition(this.#text, office);
    const {form} = this.reading;
    if (!form) return;
    this.#form = form;
    this.#api.put(form.definition);
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  #go = ({place}: ReportLine) => {
    const area = this.#area;
    if (!area || !place) return;
    const [from, to] = rangeAt(this.#text, place);
    area.focus();
    area.setSelectionRange(from, to);
    area.scrollTop = (place.line - 1) * LINE_PX - area.clientHeight / 2;
    area.scrollLeft = 0;
    area.scrollIntoView({block: 'nearest'});
  };

  #onScroll = (event: Event) => {
    const area = event.target as HTMLTextAreaElement;
    if (area.previousElementSibling) area.previousElementSibling.scrollTop = area.scrollTop;
  };

  #openSample = () => {
    const chosen = this.renderRoot.querySelector<HTMLSelectElement>('#sample');
    if (chosen) this.#replace(sampleText(chosen.value));
  };

  #openFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > MOST_BYTES) this.tooLarge = true;
    else this.#replace(await file.text());
    input.value = '';
  };

  #save = () => {
    const id = /"id"\s*:\s*"([\w.-]{1,80})"/.exec(this.#text)?.[1] ?? 'form';
    saveFile(`${id}.json`, new Blob([this.#text], {type: 'application/json'}));
    this.#touched = false;
  };

  protected override renderContent(): TemplateResult {
    const words = messages[this.locale];
    const {report} = this.reading;
    return html`<div class="stack-6">
      ${renderBar({
        sample: this.sample,
        locale: this.locale,
        words,
        tooLarge: this.tooLarge,
        hasEarlier: this.earlier !== undefined,
        openSample: this.#openSample,
        chooseFile: () => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click(),
        openFile: this.#openFile,
        save: this.#save,
        restore: this.#restore,
      })}
      <div class="columns">
        <section class="write stack-4" aria-labelledby="write-title">
          <h2 id="write-title">${words.write}</h2>
          <div class="field">
            <label for="text">${words.text}</label>
            <p class="help small" id="text-help">${words.textHelp}</p>
            <div class="editor">
              ${renderGutter(countLines(this.#text), report.lines)}
              <textarea
                id="text"
                aria-describedby="text-help"
                wrap="off"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                translate="no"
                .value=${live(this.#text)}
                @input=${this.#onInput}
                @scroll=${this.#onScroll}
              ></textarea>
            </div>
          </div>
          ${renderReport(report, this.locale, words, this.#go)}
        </section>
        ${this.#renderPreview()}
      </div>
    </div>`;
  }

  #renderPreview(): TemplateResult {
    const words = messages[this.locale];
    return html`<section class="stack-4" aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      <p class="muted small">${words.previewText}</p>
      <div class="bar">
        <div class="field">
          <label for="language">${words.language}</label>
          <select class="input" id="language" @change=${this.#onLanguage}>
            <option value="id" lang="id">Indonesia</option>
            <option value="en" lang="en">English</option>
          </select>
        </div>
        <button class="button" type="button" @click=${() => this.round++}>${words.again}</button>
      </div>
      ${this.reading.form ? nothing : renderNotice({kind: 'info', title: this.#form ? words.stale : words.unread})}
      ${
        this.#form
          ? html`<mpp-provider .client=${this.client}>
              ${keyed(
                this.round,
                html`<mpp-form-preview
                  form-id=${PREVIEW_ID}
                  lang=${this.formLanguage}
                  .written=${this.#form}
                ></mpp-form-preview>`,
              )}
            </mpp-provider>`
          : nothing
      }
    </section>`;
  }

  #onLanguage = (event: Event) => {
    this.formLanguage = (event.target as HTMLSelectElement).value === 'en' ? 'en' : 'id';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-form-playground': MppFormPlayground;
  }
}
