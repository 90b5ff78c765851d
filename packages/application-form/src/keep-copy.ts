import {html, nothing, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {MppError} from '@mpp-sdk/api-client';
import {failureWords, renderNotice, renderTicket} from '@mpp-sdk/core';
import {formatDateTime} from '@mpp-sdk/domain';
import {setAt, type Pointer} from '@mpp-sdk/form-engine';
import {questions} from './field-errors.js';
import {formatAnswer} from './format-answer.js';
import type {Difference} from './merge-answers.js';
import {keepWords} from './messages/keep.js';
import type {RemoteCopy} from './remote-copy.js';
import {sendCopy} from './send-copy.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

/** A copy on the server and the code to it, when the citizen asks for it; nothing goes by itself. */
class KeepCopy extends Widget<{view: View; text: string}> {
  #busy = false;
  #error?: string;
  #said = '';
  #differences: readonly Difference[] = [];
  #chosen = new Set<Pointer>();

  protected draw(): TemplateResult {
    const {view, text} = this.props;
    const words = keepWords[view.locale];
    const {remote} = view.controller.keeper.choices;
    return html`<div class="stack-4">
      <p>${text}</p>
      <p role="status" class=${this.#said ? nothing : 'visually-hidden'} .textContent=${this.#said}></p>
      ${this.#error ? renderNotice({kind: 'attention', role: 'alert', title: this.#error}) : nothing}
      ${this.#differences.length ? this.#drawChoice() : remote ? this.#drawCode(remote) : nothing}
      ${
        this.#differences.length
          ? nothing
          : html`<div class="actions">
              <button class="button" type="button" aria-disabled=${this.#busy} @click=${() => void this.#send()}>
                ${remote ? words.renewCode : words.makeCode}
              </button>
            </div>`
      }
    </div>`;
  }

  #drawCode({code, updatedAt, expiresAt}: RemoteCopy): TemplateResult {
    const {qr, locale, profile, shared} = this.props.view;
    const words = keepWords[locale];
    const when = (at: string): string => formatDateTime(Date.parse(at), profile?.zone ?? 'Asia/Jakarta', locale);
    return renderTicket({
      title: words.codeName,
      numbers: [{label: words.codeName, value: code}],
      qr: qr.render(code, words.codeQr),
      body: html`<div class="stack">
        <p class="visually-hidden">${[...code.replace(/-/g, '.')].join(' ')}</p>
        <p><strong>${words.codeUntil(when(expiresAt))}</strong> ${words.codeAt(when(updatedAt))}</p>
        <p>${words.codeHow} ${words.filesStay}</p>
      </div>`,
      words: shared,
    });
  }

  #drawChoice(): TemplateResult {
    const words = keepWords[this.props.view.locale];
    return html`<div class="stack-4" id="copy-choice" tabindex="-1" role="group" aria-label=${words.differTitle}>
      ${renderNotice({kind: 'attention', title: words.differTitle, text: words.differText})}
      ${this.#differences.map((one, at) => this.#drawDifference(one, at))}
      <div class="actions">
        <button class="button primary" type="button" @click=${() => void this.#settle()}>${words.useThese}</button>
      </div>
    </div>`;
  }

  #drawDifference({pointer, mine, theirs}: Difference, at: number): TemplateResult {
    const {view} = this.props;
    const {controller, locale} = view;
    const words = keepWords[locale];
    const item = controller.pages.flatMap(({items}) => questions(items)).find((one) => one.pointer === pointer);
    const said = (value: unknown): string => {
      if (item?.kind === 'field')
        return formatAnswer(item, value, {words: view.words, locale, covered: false}) ?? words.empty;
      return value === undefined ? words.empty : JSON.stringify(value);
    };
    const choice = (label: string, value: unknown, other: boolean): TemplateResult =>
      html`<label class="choice"
        ><input
          type="radio"
          name="difference-${at}"
          autocomplete="off"
          .checked=${live(this.#chosen.has(pointer) === other)}
          @change=${() => this.#choose(pointer, other)} /><span
          >${label}: <strong translate="no" .textContent=${said(value)}></strong></span
      ></label>`;
    return html`<fieldset class="field">
      <legend>${item?.label ?? pointer}</legend>
      ${choice(words.mine, mine, false)} ${choice(words.theirs, theirs, true)}
    </fieldset>`;
  }

  #choose(pointer: Pointer, other: boolean): void {
    if (other) this.#chosen.add(pointer);
    else this.#chosen.delete(pointer);
    this.redraw();
  }

  async #settle(): Promise<void> {
    const {controller} = this.props.view;
    const theirs = this.#differences.filter(({pointer}) => this.#chosen.has(pointer));
    controller.replaceAnswers(theirs.reduce((now, one) => setAt(now, one.pointer, one.theirs), controller.answers));
    this.#differences = [];
    this.#chosen.clear();
    await this.#send();
    this.props.view.focus('step-title');
  }

  async #send(): Promise<void> {
    const {controller, client, locale, shared, qr, focus} = this.props.view;
    const {form, answers, keeper, loaded, uploadKey} = controller;
    if (!form || !client || this.#busy) return;
    const words = keepWords[locale];
    this.#busy = true;
    this.#error = undefined;
    this.#said = words.sending;
    this.redraw();
    void qr.bring();
    try {
      const work = {form, answers, serviceId: loaded?.serviceId, uploadKey};
      const sent = await sendCopy(client, work, locale, keeper.choices.remote);
      controller.replaceAnswers(sent.answers, sent.leftOver);
      keeper.choices = {...keeper.choices, remote: sent.copy};
      this.#differences = sent.differences;
      this.#said = sent.differences.length ? '' : words.sent;
    } catch (error) {
      this.#said = '';
      const failed = error instanceof MppError ? error : new MppError('protocol', 'drafts.replace');
      const gone = failed.code === 'draft-not-found';
      if (gone) keeper.choices = {...keeper.choices, remote: undefined};
      const {title, advice} = failureWords(failed, shared);
      this.#error = gone ? words.gone : `${title}. ${advice}`;
    }
    this.#busy = false;
    keeper.touch();
    this.redraw();
    if (this.#differences.length) focus('copy-choice');
  }
}

export const keepCopy = directive(KeepCopy);
