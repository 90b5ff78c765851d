import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Catalogue, ReferenceRecovery, ReferenceRecoveryAccepted} from '@mpp-sdk/contract';
import {parseDate, pick} from '@mpp-sdk/domain';
import {
  describedBy,
  failureWords,
  focusOn,
  renderField,
  renderNotice,
  RequestController,
  type SharedMessages,
} from '@mpp-sdk/core';
import {recoveryMessages, type RecoveryMessages} from './messages/recovery.js';
import {live} from './text.js';

interface RecoveryView {
  client: MppClient;
  locale: 'id' | 'en';
  shared: SharedMessages;
}

type Field = 'service' | 'date' | 'ending';
const idOf = (field: Field) => `lost-${field}`;

/** For who has lost the number: what is remembered, and where the number then comes. A chunk of its own, for the few. */
export class Recovery {
  readonly #services: RequestController<[MppClient], Catalogue>;
  readonly #sending: RequestController<[MppClient, ReferenceRecovery], ReferenceRecoveryAccepted>;
  #errors: Partial<Record<Field, string>> = {};

  constructor(private readonly host: LitElement) {
    this.#services = new RequestController(host, (signal, client) => client.services.catalogue({signal}));
    this.#sending = new RequestController(host, (signal, client, body) => client.applications.recover(body, {signal}));
  }

  /** Resolves when the services can be chosen from, or could not be had. */
  async open(client: MppClient) {
    await this.#services.run(client);
    await focusOn(this.host, `#${idOf('service')}`);
  }

  render(view: RecoveryView): TemplateResult {
    const {shared} = view;
    const words = recoveryMessages[view.locale];
    const {value} = this.#sending;
    const sent = !this.#sending.loading && value;
    const error = this.#sending.error ?? this.#services.error;
    return html`<form
      class="recovery stack-4"
      novalidate
      autocomplete="off"
      @submit=${(event: SubmitEvent) => void this.#submit(event, view)}
    >
      <p>${words.intro}</p>
      <div role="status">
        ${
          sent
            ? renderNotice({
                kind: 'success',
                title: words.sentTitle,
                text: `${words.sent[sent.channel]} ${words.sentNext}`,
              })
            : nothing
        }
      </div>
      ${
        error
          ? renderNotice({kind: 'error', role: 'alert', title: words.failed, text: failureWords(error, shared).advice})
          : nothing
      }
      ${this.#renderService(view, words)} ${this.#renderText('date', words.date, words.dateHelp)}
      ${this.#renderText('ending', words.ending, words.endingHelp)}
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${this.#sending.loading ? 'true' : nothing}>
          ${live(this.#sending.loading ? words.sending : words.send)}
        </button>
      </div>
    </form>`;
  }

  #renderService({locale}: RecoveryView, words: RecoveryMessages): TemplateResult {
    const services = (this.#services.value?.services ?? [])
      .map(({id, name}) => ({id, name: pick(name, locale).text}))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
    const view = {id: idOf('service'), label: words.service, error: this.#errors.service};
    return renderField({
      ...view,
      control: html`<select
        class="input"
        id=${view.id}
        name="service"
        aria-describedby=${describedBy(view)}
        aria-invalid=${view.error ? 'true' : nothing}
      >
        <option value="">${this.#services.loading ? words.loading : words.chooseService}</option>
        ${services.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
      </select>`,
    });
  }

  #renderText(field: 'date' | 'ending', label: string, help: string): TemplateResult {
    const view = {id: idOf(field), label, help, error: this.#errors[field]};
    return renderField({
      ...view,
      control: html`<input
        class="input"
        id=${view.id}
        name=${field}
        inputmode="numeric"
        autocomplete="off"
        aria-describedby=${describedBy(view)}
        aria-invalid=${view.error ? 'true' : nothing}
      />`,
    });
  }

  async #submit(event: SubmitEvent, {client, locale}: RecoveryView) {
    event.preventDefault();
    if (this.#sending.loading) return;
    const {missing} = recoveryMessages[locale];
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    const text = (field: Field) => String(typed.get(field) ?? '').trim();
    const [serviceId, receivedDate, phoneEnding] = [text('service'), parseDate(text('date')), text('ending')];
    this.#errors = {
      ...(!serviceId && {service: missing.service}),
      ...(!receivedDate && {date: missing.date}),
      ...(!/^\d{4}$/.test(phoneEnding) && {ending: missing.ending}),
    };
    this.#sending.reset();
    this.host.requestUpdate();
    const [first] = Object.keys(this.#errors) as Field[];
    if (first) return focusOn(this.host, `#${idOf(first)}`);
    if (receivedDate) await this.#sending.run(client, {serviceId, receivedDate, phoneEnding});
    return focusOn(this.host, '.recovery .notice');
  }
}
