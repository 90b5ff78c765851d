import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {MppError, newIdempotencyKey} from '@mpp-sdk/api-client';
import type {Application} from '@mpp-sdk/contract';
import {
  describedBy,
  focusOn,
  failureWords,
  renderField,
  renderNotice,
  RequestController,
  type SharedMessages,
} from '@mpp-sdk/core';
import type {CaseMessages} from './messages/case.js';
import {live} from './text.js';
import type {TrackerController} from './tracker-controller.js';

const ID = 'own-message';

/** The citizen writes to the office without being asked. What is typed stays until the server has taken it. */
export class OwnMessages {
  readonly #sending: RequestController<[text: string], Application>;
  #open = false;
  #typed = '';
  #empty = false;
  /** one key as long as the same words are tried again */
  #intention?: {key: string; text: string};

  constructor(
    private readonly host: LitElement,
    private readonly tracker: TrackerController,
  ) {
    this.#sending = new RequestController(host, (signal, text) => this.#write(signal, text));
  }

  clear() {
    this.#open = false;
    this.#typed = '';
    this.#empty = false;
    this.#intention = undefined;
    this.#sending.reset();
  }

  /** Nothing where the office no longer reads. */
  render(words: CaseMessages, shared: SharedMessages): TemplateResult | typeof nothing {
    const {application, news} = this.tracker;
    if (!application || application.status === 'closed') return nothing;
    const {error, loading} = this.#sending;
    const view = {id: ID, label: words.ownMessage, help: words.messageHelp, error: this.#empty && words.messageMissing};
    if (!this.#open)
      return html`<p class="no-print">
        <button class="link-button" type="button" @click=${this.#onOpen}>${words.writeTitle}</button>
      </p>`;
    return html`<section class="own-message stack-4 no-print" aria-labelledby="write">
      <h3 id="write">${words.writeTitle}</h3>
      <form
        class="stack-4"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#send();
        }}
      >
        ${news === 'written' ? renderNotice({kind: 'success', title: words.written}) : nothing}
        ${
          error
            ? renderNotice({
                kind: 'error',
                role: 'alert',
                title: words.writeFailed,
                text: failureWords(error, shared).advice,
              })
            : nothing
        }
        ${renderField({
          ...view,
          control: html`<textarea
            class="input"
            id=${ID}
            maxlength="4000"
            autocomplete="off"
            .value=${this.#typed}
            aria-describedby=${describedBy(view)}
            aria-invalid=${this.#empty ? 'true' : nothing}
            @input=${(event: Event) => (this.#typed = (event.currentTarget as HTMLTextAreaElement).value)}
          ></textarea>`,
        })}
        <div class="actions">
          <button class="button" type="submit" aria-disabled=${loading ? 'true' : nothing}>
            ${live(loading ? words.answering : words.write)}
          </button>
        </div>
      </form>
    </section>`;
  }

  #onOpen = () => {
    this.#open = true;
    this.host.requestUpdate();
    void focusOn(this.host, `#${ID}`);
  };

  #send() {
    if (this.#sending.loading) return;
    const text = this.#typed.trim();
    this.#empty = !text;
    this.host.requestUpdate();
    if (text) void this.#sending.run(text);
    else void focusOn(this.host, `#${ID}`);
  }

  async #write(signal: AbortSignal, text: string): Promise<Application> {
    const {access} = this.tracker;
    if (!access) throw new MppError('unauthorized', 'applications.write');
    if (this.#intention?.text !== text) this.#intention = {key: newIdempotencyKey(), text};
    const {client, reference, token} = access;
    try {
      const idempotencyKey = this.#intention.key;
      const application = await client.applications.write(reference, token, text, {signal, idempotencyKey});
      if (!signal.aborted) {
        this.#typed = '';
        this.#intention = undefined;
        this.tracker.accept(application, 'written');
      }
      return application;
    } catch (error) {
      if (!signal.aborted && error instanceof MppError) {
        if (error.kind === 'unauthorized') this.tracker.expire();
        if (error.code === 'application-closed') void this.tracker.check(false);
      }
      throw error;
    }
  }
}
