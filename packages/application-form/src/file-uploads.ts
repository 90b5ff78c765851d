import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {StoredFile} from './draft-store.js';
import {isKeptHere, type FileKeep} from './file-keep.js';
import {uploadIds} from './field-errors.js';
import {refusal, mediaType} from './file-limits.js';
import type {FileLimits, FileRefusal} from './file-limits.js';
import {isRefusal} from './outbox.js';

/**
 * sending -> done | waiting (no line, but kept on this device) | failed | removed by the citizen; waiting -> sending when
 * the line is back; failed -> sending by a retry; refused stays until it is removed. Whatever has an id is an answer: the
 * server's id, or the device's until the server has the file.
 */
export type FileState = StoredFile & {readonly key: number} & (
    | {state: 'sending'; file?: Blob; id?: string; sent: number; abort: AbortController}
    | {state: 'waiting'; id: string}
    | {state: 'done'; id: string}
    | {state: 'failed'; file: Blob; error: MppError}
    | {state: 'refused'; reason: FileRefusal}
  );
type Sending = FileState & {state: 'sending'};

/** The files of each file field, every one with a state of its own. */
export class FileUploads {
  /** Where bytes are kept until the server has them; set when the draft has a place. */
  keep?: FileKeep;
  #files = new Map<Pointer, FileState[]>();
  #running = new Set<Promise<void>>();
  #next = 0;

  constructor(
    private readonly client: () => MppClient | undefined,
    /** The finished files of a field have changed; or only how one looks. */
    private readonly onChange: (pointer: Pointer, idsChanged: boolean) => void,
  ) {}

  of(pointer: Pointer): readonly FileState[] {
    return this.#files.get(pointer) ?? [];
  }

  /** Something is on its way that would be lost with the page. */
  get busy(): boolean {
    return [...this.#files.values()].some((files) => files.some((file) => file.state === 'sending' && !file.id));
  }

  ids(pointer: Pointer): string[] {
    return this.of(pointer).flatMap((file) => ('id' in file && file.id ? [file.id] : []));
  }

  /** What to remember about files that have an id. */
  stored(): {[id: string]: StoredFile} {
    const stored: {[id: string]: StoredFile} = {};
    for (const files of this.#files.values()) {
      for (const file of files) {
        const {name, bytes, type} = file;
        if ('id' in file && file.id) stored[file.id] = {name, bytes, ...(type && {type})};
      }
    }
    return stored;
  }

  /** What was begun has come to an end, good or bad. */
  async settled(): Promise<void> {
    while (this.#running.size) await Promise.all(this.#running);
  }

  /** There may be a line again. */
  sendWaiting(): void {
    for (const [pointer, files] of this.#files) {
      for (const file of files) {
        if (file.state !== 'waiting') continue;
        const {key, name, bytes, type, id} = file;
        const sending = {key, name, bytes, type, id, state: 'sending', sent: 0, abort: new AbortController()} as const;
        this.#put(pointer, sending, false);
        this.#begin(pointer, sending);
      }
    }
  }

  /** Files of a resumed draft: their ids are answers, `files` says how they are called. */
  restore(form: CompiledForm, answers: Answers, files: {readonly [id: string]: StoredFile}): void {
    this.clear();
    for (const {pointer, kind} of form.fields) {
      if (kind !== 'file') continue;
      const known = uploadIds(answers, pointer).map((id): FileState => {
        const known = files[id] ?? {name: '', bytes: 0};
        return {key: this.#next++, ...known, state: isKeptHere(id) ? 'waiting' : 'done', id};
      });
      if (known.length) this.#files.set(pointer, known);
    }
  }

  add(pointer: Pointer, chosen: readonly File[], limits: FileLimits): void {
    const before = limits.multiple ? this.of(pointer) : [];
    if (!limits.multiple) this.of(pointer).forEach((file) => this.remove(pointer, file.key));
    let count = before.filter(({state}) => state !== 'refused').length;
    const added = chosen.slice(0, limits.multiple ? undefined : 1).map((file): FileState => {
      const reason = refusal(file, limits, count);
      const base = {key: this.#next++, name: file.name, bytes: file.size, type: mediaType(file)};
      if (reason) return {...base, state: 'refused', reason};
      count++;
      return {...base, state: 'sending', file, sent: 0, abort: new AbortController()};
    });
    this.#files.set(pointer, [...before, ...added]);
    this.onChange(pointer, false);
    added.forEach((file) => file.state === 'sending' && this.#begin(pointer, file));
  }

  retry(pointer: Pointer, key: number): void {
    const failed = this.of(pointer).find((file) => file.key === key);
    if (failed?.state !== 'failed') return;
    const {name, bytes, type, file} = failed;
    const sending = {key, name, bytes, type, file, state: 'sending', sent: 0, abort: new AbortController()} as const;
    this.#put(pointer, sending, false);
    this.#begin(pointer, sending);
  }

  /** Also ends its sending; what the server already has is asked to go. */
  remove(pointer: Pointer, key: number): void {
    const gone = this.of(pointer).find((file) => file.key === key);
    if (!gone) return;
    this.#files.set(
      pointer,
      this.of(pointer).filter((file) => file !== gone),
    );
    if (gone.state === 'sending') gone.abort.abort();
    const id = 'id' in gone ? gone.id : undefined;
    // What nobody owns expires by itself, here and there, so a failure needs no words.
    if (id) (isKeptHere(id) ? this.keep?.remove(id) : this.client()?.uploads.remove(id))?.catch(() => undefined);
    this.onChange(pointer, id !== undefined);
  }

  /** The server no longer has these. */
  drop(pointer: Pointer): void {
    this.#files.delete(pointer);
    this.onChange(pointer, true);
  }

  /** The element leaves the page: what was being sent can be sent again. */
  stop(): void {
    for (const files of this.#files.values()) {
      for (const file of files) if (file.state === 'sending') file.abort.abort();
    }
  }

  clear(): void {
    const old = this.#files;
    this.#files = new Map();
    for (const files of old.values()) for (const file of files) if (file.state === 'sending') file.abort.abort();
  }

  #begin(pointer: Pointer, sending: Sending): void {
    const running = this.#send(pointer, sending).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #send(pointer: Pointer, sending: Sending): Promise<void> {
    const {key, name, bytes, type = '', abort} = sending;
    let {id} = sending;
    try {
      const client = this.client();
      if (!client) throw new MppError('offline', 'uploads.send');
      if (!id && sending.file) {
        // Kept before it is sent: a phone that ends the page in the middle loses nothing.
        id = await this.keep?.put(sending.file).catch(() => undefined);
        if (id) this.#put(pointer, {...sending, id}, true);
      }
      const file = sending.file ?? (id && (await this.keep?.get(id)));
      if (!file) return this.drop(pointer);
      const onProgress = (sent: number): void => this.#put(pointer, {...sending, id, sent}, false);
      const uploaded = await client.uploads.send(file, {name, type, signal: abort.signal, onProgress});
      this.#put(pointer, {key, name, bytes, type, state: 'done', id: uploaded.id}, true);
      if (id) await this.keep?.remove(id).catch(() => undefined);
    } catch (error) {
      const reason = error instanceof MppError ? error : new MppError('protocol', 'uploads.send');
      if (id && !isRefusal(reason)) return this.#put(pointer, {key, name, bytes, type, state: 'waiting', id}, true);
      const file = sending.file ?? (id && (await this.keep?.get(id).catch(() => undefined)));
      if (file) this.#put(pointer, {key, name, bytes, type, state: 'failed', file, error: reason}, id !== undefined);
      else this.drop(pointer);
    }
  }

  /** Puts a file's new state in place; a file that was removed meanwhile stays removed. */
  #put(pointer: Pointer, next: FileState, idsChanged: boolean): void {
    const files = this.of(pointer);
    if (!files.some(({key}) => key === next.key)) return;
    this.#files.set(
      pointer,
      files.map((file) => (file.key === next.key ? next : file)),
    );
    this.onChange(pointer, idsChanged);
  }
}
