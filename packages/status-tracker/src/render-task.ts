import {html, nothing, type TemplateResult} from 'lit';
import type {RegionProfile, Task} from '@mpp-sdk/contract';
import {formatBytes, formatDate, pick} from '@mpp-sdk/domain';
import {
  describedBy,
  failureWords,
  icon,
  renderErrorSummary,
  renderField,
  renderNotice,
  type SharedMessages,
} from '@mpp-sdk/core';
import type {MppError} from '@mpp-sdk/api-client';
import type {AnswerController, AnswerFile} from './answer-controller.js';
import type {CaseMessages} from './messages/case.js';
import {inLanguage, live} from './text.js';

export interface TaskView {
  answers: AnswerController;
  words: CaseMessages;
  shared: SharedMessages;
  locale: string;
  uploads: RegionProfile['uploads'];
  submit(task: Task): void;
  go(id: string): void;
}

function fileWords({state}: AnswerFile, words: CaseMessages, shared: SharedMessages): string {
  switch (state.status) {
    case 'sending':
      return words.fileSending;
    case 'sent':
      return words.fileSent;
    case 'failed':
      return `${words.fileFailed}. ${failureWords(state.error, shared).advice}`;
    case 'refused':
      return words.fileRefused[state.why];
  }
}

function renderFile(task: Task, one: AnswerFile, view: TaskView): TemplateResult {
  const {answers, words, shared, locale} = view;
  const {status} = one.state;
  const bad = status === 'failed' || status === 'refused';
  return html`<li class="file ${status}">
    <span class="fact">
      ${icon(bad ? 'error' : status === 'sent' ? 'check' : 'file')}
      <span>
        <strong translate="no">${one.name}</strong>
        <span class="muted small">${formatBytes(one.file.size, locale)}</span><br />
        <span class=${bad ? 'bad' : 'muted'}>${live(fileWords(one, words, shared))}</span>
        ${status === 'sending' ? html`<progress aria-label=${words.fileSending}></progress>` : nothing}
      </span>
    </span>
    <span class="actions">
      ${
        status === 'failed'
          ? html`<button
              class="link-button"
              type="button"
              aria-label=${words.resend(one.name)}
              @click=${() => answers.resend(one)}
            >
              ${words.resendShort}
            </button>`
          : nothing
      }
      <button
        class="link-button"
        type="button"
        aria-label=${words.remove(one.name)}
        @click=${() => answers.removeFile(task.id, one)}
      >
        ${words.removeShort}
      </button>
    </span>
  </li>`;
}

function renderFiles(task: Task, view: TaskView): TemplateResult {
  const {answers, words, locale, uploads} = view;
  const id = `files-${task.id}`;
  const {files} = answers.draft(task.id);
  const help = uploads ? words.filesHelp(formatBytes(uploads.maxBytes, locale)) : words.filesHelpPlain;
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    answers.addFiles(task.id, input.files ?? [], uploads);
    input.value = '';
  };
  return html`${renderField({
    id,
    label: words.files,
    help,
    control: html`<input
      class="input"
      id=${id}
      type="file"
      multiple
      accept=${uploads?.types.join(',') ?? nothing}
      aria-describedby=${describedBy({id, help})}
      @change=${choose}
    />`,
  })}
  ${
    files.length
      ? html`<ul class="plain stack">
          ${files.map((one) => renderFile(task, one, view))}
        </ul>`
      : nothing
  }`;
}

function renderProblem(task: Task, error: MppError | undefined, view: TaskView): TemplateResult | typeof nothing {
  const {answers, words, shared, go} = view;
  const {missing} = answers.draft(task.id);
  const fix = missing === 'empty' || !task.acceptsFiles ? `message-${task.id}` : `files-${task.id}`;
  if (missing) return renderErrorSummary(shared.summaryTitle(1), [{id: fix, text: words.answerMissing[missing]}], go);
  if (!error) return nothing;
  return html`<div id="error-summary" tabindex="-1">
    ${renderNotice({kind: 'error', role: 'alert', title: words.answerFailed, text: failureWords(error, shared).advice})}
  </div>`;
}

/** What the office asks of the citizen, with the answer right below it. */
export function renderTask(task: Task, view: TaskView): TemplateResult {
  const {answers, words, locale, submit} = view;
  const {message, missing} = answers.draft(task.id);
  const id = `message-${task.id}`;
  const busy = answers.sending.loading;
  const send = (event: Event) => {
    event.preventDefault();
    if (!busy) submit(task);
  };
  return html`<section class="card task stack-4" aria-labelledby="task-${task.id}">
    <div class="stack">
      <h3 id="task-${task.id}" lang=${pick(task.title, locale).lang}>${inLanguage(task.title, locale)}</h3>
      ${task.description ? html`<p class="note">${task.description}</p>` : nothing}
      ${
        task.dueDate
          ? html`<p class="fact">
              ${icon('calendar')}<strong>${words.taskDue(formatDate(task.dueDate, locale))}</strong>
            </p>`
          : nothing
      }
    </div>
    ${renderProblem(task, answers.sending.error, view)}
    <form class="stack-4" novalidate @submit=${send}>
      ${renderField({
        id,
        label: words.message,
        help: words.messageHelp,
        control: html`<textarea
          class="input"
          id=${id}
          maxlength="4000"
          autocomplete="off"
          .value=${message}
          aria-describedby=${describedBy({id, help: words.messageHelp})}
          aria-invalid=${missing === 'empty' ? 'true' : nothing}
          @input=${(event: Event) => answers.write(task.id, (event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>`,
      })}
      ${task.acceptsFiles ? renderFiles(task, view) : nothing}
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${busy ? 'true' : nothing}>
          ${live(busy ? words.answering : words.answer)}
        </button>
      </div>
    </form>
  </section>`;
}
