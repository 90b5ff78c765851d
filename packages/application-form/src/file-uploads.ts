import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {StoredFile} from './draft-store.js';
import {uploadIds} from './field-errors.js';
import {refusal, mediaType} from './file-limits.js';
import type {FileLimits, FileRefusal} from './file-limits.js';

/**
 * sending -> done | failed | removed by the citizen; failed -> sending by a retry; refused stays until it is removed.
 * Only `done` has an id, and only its id is an answer.
 */
export type FileState = StoredFile & {readonly key: number} & (
    | {state: 'sending'; file: File; sent: number; abort: AbortController}
    | {state: 'done'; id: string}
    | {state: 'failed'; file: File; error: MppError}
    | {state: 'refused'; reason: FileRefusal}
  );

/** The files of each file field, every one with a state of its own. */
export class FileUploads {
  #files = new Map<Pointer, FileState[]>();
  #next = 0;

  constructor(
    private readonly client: () => MppClient | undefined,
    /** The finished files of a field have changed; or only how one looks. */
    private readonly onChange: (pointer: Pointer, idsChanged: boolean) => void,
  ) {}

  of(pointer: Pointer): readonly FileState[] {
    return this.#files.get(pointer) ?? [];
  }

  /** Something is on its way. */
  get busy(): boolean {
    return [...this.#files.values()].some((files) => files.some(({state}) => state === 'sending'));
  }

  ids(pointer: Pointer): string[] {
    return this.of(pointer).flatMap((file) => (file.state === 'done' ? [file.id] : []));
  }

  /** What to remember about finished files. */
  stored(): {[uploadId: string]: StoredFile} {
    const stored: {[uploadId: string]: StoredFile} = {};
    for (const files of this.#files.values()) {
      for (const file of files) if (file.state === 'done') stored[file.id] = {name: file.name, bytes: file.bytes};
    }
    return stored;
  }

  /** Files of a resumed draft: their ids are answers, `files` says how they are called. */
  restore(form: CompiledForm, answers: Answers, files: {readonly [uploadId: string]: StoredFile}): void {
    this.clear();
    for (const {pointer, kind} of form.fields) {
      if (kind !== 'file') continue;
      const known = uploadIds(answers, pointer).map((id): FileState => {
        const {name, bytes} = files[id] ?? {name: '', bytes: 0};
        return {key: this.#next++, name, bytes, state: 'done', id};
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
      const base = {key: this.#next++, name: file.name, bytes: file.size};
      if (reason) return {...base, state: 'refused', reason};
      count++;
      return {...base, state: 'sending', file, sent: 0, abort: new AbortController()};
    });
    this.#files.set(pointer, [...before, ...added]);
    this.onChange(pointer, false);
    added.forEach((file) => file.state === 'sending' && void this.#send(pointer, file));
  }

  retry(pointer: Pointer, key: number): void {
    const failed = this.of(pointer).find((file) => file.key === key);
    if (failed?.state !== 'failed') return;
    const {name, bytes, file} = failed;
    const sending = {key, name, bytes, file, state: 'sending', sent: 0, abort: new AbortController()} as const;
    this.#put(pointer, sending, false);
    void this.#send(pointer, sending);
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
    // An upload that nobody owns expires by itself, so a failure here needs no words.
    if (gone.state === 'done')
      this.client()
        ?.uploads.remove(gone.id)
        .catch(() => undefined);
    this.onChange(pointer, gone.state === 'done');
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

  async #send(pointer: Pointer, sending: FileState & {state: 'sending'}): Promise<void> {
    const {key, name, bytes, file, abort} = sending;
    try {
      const client = this.client();
      if (!client) throw new MppError('offline', 'uploads.send');
      const onProgress = (sent: number): void => this.#put(pointer, {...sending, sent}, false);
      const type = mediaType(file);
      const {id} = await client.uploads.send(file, {name, type, signal: abort.signal, onProgress});
      this.#put(pointer, {key, name, bytes, state: 'done', id}, true);
    } catch (error) {
      const reason = error instanceof MppError ? error : new MppError('protocol', 'uploads.send');
      this.#put(pointer, {key, name, bytes, state: 'failed', file, error: reason}, false);
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
