import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MppError, newIdempotencyKey} from '@mpp-sdk/api-client';
import type {Application, RegionProfile, Task, TaskResponse} from '@mpp-sdk/contract';
import {RequestController} from '@mpp-sdk/core';
import {cleanName, refusal, type Refusal} from './file-check.js';
import type {TrackerController} from './tracker-controller.js';

/** sending -> sent | failed; failed -> sending by `resend`. A refused file was never sent. */
export type FileState =
  | {status: 'sending'; abort: AbortController}
  | {status: 'sent'; uploadId: string}
  | {status: 'failed'; error: MppError}
  | {status: 'refused'; why: Refusal};

export interface AnswerFile {
  readonly file: File;
  readonly name: string;
  state: FileState;
}

export interface AnswerDraft {
  message: string;
  files: readonly AnswerFile[];
  /** why it could not be sent as it is */
  missing?: 'empty' | 'sending' | 'files';
}

/**
 * The citizen's answers to tasks: a message, files, each with a state of its own. They stay here when the access runs
 * out meanwhile, and go only after the server has taken them.
 */
export class AnswerController implements ReactiveController {
  readonly sending: RequestController<[task: Task], Application>;
  #drafts = new Map<string, AnswerDraft>();
  #intention?: {key: string; body: string};

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tracker: TrackerController,
  ) {
    host.addController(this);
    this.sending = new RequestController(host, (signal, task) => this.#respond(signal, task));
  }

  draft(taskId: string): AnswerDraft {
    return this.#drafts.get(taskId) ?? {message: '', files: []};
  }

  write(taskId: string, message: string) {
    this.#change(taskId, {message});
  }

  addFiles(taskId: string, files: Iterable<File>, limits: RegionProfile['uploads']) {
    const added = [...files].map((file): AnswerFile => {
      const why = refusal(file, limits);
      const state: FileState = why ? {status: 'refused', why} : {status: 'sending', abort: new AbortController()};
      return {file, name: cleanName(file.name), state};
    });
    this.#change(taskId, {files: [...this.draft(taskId).files, ...added]});
    for (const one of added) if (one.state.status === 'sending') void this.#upload(one);
  }

  removeFile(taskId: string, file: AnswerFile) {
    if (file.state.status === 'sending') file.state.abort.abort();
    if (file.state.status === 'sent')
      void this.tracker.access?.client.uploads.remove(file.state.uploadId).catch(() => {});
    this.#change(taskId, {files: this.draft(taskId).files.filter((one) => one !== file)});
  }

  resend(file: AnswerFile) {
    void this.#upload(file);
  }

  /** Resolves with the case after the answer; undefined when something is missing or it failed (see `sending`). */
  async send(task: Task): Promise<Application | undefined> {
    const {message, files} = this.draft(task.id);
    const states = files.map(({state}) => state.status);
    if (states.includes('sending')) return this.#change(task.id, {missing: 'sending'});
    if (states.includes('failed') || states.includes('refused')) return this.#change(task.id, {missing: 'files'});
    if (!message.trim() && !files.length) return this.#change(task.id, {missing: 'empty'});
    this.#change(task.id, {});
    return this.sending.run(task);
  }

  clear() {
    this.#stopUploads();
    this.#drafts.clear();
    this.#intention = undefined;
    this.sending.reset();
  }

  hostConnected() {
    for (const file of this.#files()) if (file.state.status === 'sending') void this.#upload(file);
  }

  hostDisconnected() {
    this.#stopUploads();
  }

  #change(taskId: string, part: Partial<AnswerDraft>): undefined {
    this.#drafts.set(taskId, {...this.draft(taskId), missing: undefined, ...part});
    this.host.requestUpdate();
  }

  *#files(): Generator<AnswerFile> {
    for (const {files} of this.#drafts.values()) yield* files;
  }

  #stopUploads() {
    for (const {state} of this.#files()) if (state.status === 'sending') state.abort.abort();
  }

  async #upload(one: AnswerFile) {
    const {access} = this.tracker;
    if (!access) return;
    const abort = new AbortController();
    this.#set(one, {status: 'sending', abort});
    try {
      const {name, file} = one;
      const type = file.type || 'application/octet-stream';
      const {id} = await access.client.uploads.send(file, {name, type, signal: abort.signal});
      if (!abort.signal.aborted) this.#set(one, {status: 'sent', uploadId: id});
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#set(one, {status: 'failed', error: error instanceof MppError ? error : new MppError('protocol', 'upload')});
    }
  }

  #set(one: AnswerFile, state: FileState) {
    one.state = state;
    this.host.requestUpdate();
  }

  async #respond(signal: AbortSignal, task: Task): Promise<Application> {
    const {access} = this.tracker;
    if (!access) throw new MppError('unauthorized', 'applications.respond');
    const {message, files} = this.draft(task.id);
    const uploadIds = files.flatMap(({state}) => (state.status === 'sent' ? [state.uploadId] : []));
    const response: TaskResponse = {
      taskId: task.id,
      ...(message.trim() && {message: message.trim()}),
      ...(uploadIds.length > 0 && {uploadIds}),
    };
    try {
      const idempotencyKey = this.#keyFor(JSON.stringify(response));
      const {client, reference, token} = access;
      const application = await client.applications.respond(reference, token, response, {signal, idempotencyKey});
      if (!signal.aborted) {
        this.#drafts.delete(task.id);
        this.tracker.accept(application, 'answered');
      }
      return application;
    } catch (error) {
      if (!signal.aborted && error instanceof MppError) {
        if (error.kind === 'unauthorized') this.tracker.expire();
        if (error.code === 'task-closed') void this.tracker.check(false);
      }
      throw error;
    }
  }

  /** One key as long as the same answer is tried again; another answer is another intention. */
  #keyFor(body: string): string {
    if (this.#intention?.body !== body) this.#intention = {key: newIdempotencyKey(), body};
    return this.#intention.key;
  }
}
