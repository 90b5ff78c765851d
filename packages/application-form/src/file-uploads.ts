import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import {fieldsIn} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {StoredFile} from './draft-store.js';
import {isKeptHere, type FileKeep} from './file-keep.js';
import {uploadIds} from './field-errors.js';
import {refusal, mediaType} from './file-limits.js';
import type {FileLimits, FileRefusal} from './file-limits.js';
import {isRefusal} from './is-refusal.js';

/**
 * sending -> done | waiting (no line, but kept on this device) | failed | removed by the citizen; waiting -> sending when
 * the line is back; failed -> sending by a retry; refused stays until it is removed. Whatever has an id is an answer: the
 * server's id, or the device's until the server has the file.
 */
export type FileState = StoredFile & {readonly key: number; preview?: HTMLCanvasElement} & (
    | {state: 'sending'; file?: Blob; limits?: FileLimits; id?: string; sent: number; abort: AbortController}
    | {state: 'waiting'; id: string}
    | {state: 'done'; id: string}
    | {state: 'failed'; file: Blob; error: MppError}
    | {state: 'refused'; reason: FileRefusal}
  );
export type Followed = Map<Pointer, FileState[]>;
type Sending = FileState & {state: 'sending'};

/** The files of each file field, every one with a state of its own. */
export class FileUploads {
  #key = '';
  #files = new Map<Pointer, FileState[]>();
  #running = new Set<Promise<void>>();
  #next = 0;

  constructor(
    private readonly client: () => MppClient | undefined,
    /** Where bytes are kept until the server has them. */
    private readonly keep: FileKeep | undefined,
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
        const {name, bytes, type, begun} = file;
        if ('id' in file && file.id) stored[file.id] = {name, bytes, type, begun};
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
    for (const files of [...this.#files.values()]) {
      for (const file of files) {
        if (file.state !== 'waiting') continue;
        const sending = {...about(file), id: file.id, state: 'sending', sent: 0, abort: new AbortController()} as const;
        this.#put(sending, false);
        this.#begin(sending);
      }
    }
  }

  /**
   * Files of a draft that is begun or resumed: their ids are answers, `files` says how they are called.
   * @param key secret of the draft that the files belong to
   */
  restore(form: CompiledForm, answers: Answers, files: {readonly [id: string]: StoredFile}, key: string): void {
    this.clear();
    this.#key = key;
    for (const {pointer, kind} of fieldsIn(form, answers)) {
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
      // A photo is made smaller first, and judged then.
      if (reason && !(reason === 'too-large' && isPhoto(base))) return {...base, state: 'refused', reason};
      count++;
      return {...base, state: 'sending', file, limits, sent: 0, abort: new AbortController()};
    });
    this.#files.set(pointer, [...before, ...added]);
    this.onChange(pointer, false);
    added.forEach((file) => file.state === 'sending' && this.#begin(file));
  }

  retry(pointer: Pointer, key: number): void {
    const failed = this.of(pointer).find((file) => file.key === key);
    if (failed?.state !== 'failed') return;
    const {file} = failed;
    const sending = {...about(failed), file, state: 'sending', sent: 0, abort: new AbortController()} as const;
    this.#put(sending, false);
    this.#begin(sending);
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
    if (id)
      (isKeptHere(id) ? this.keep?.remove(id) : this.client()?.uploads.remove(id, {key: this.#key}))?.catch(
        () => undefined,
      );
    this.onChange(pointer, id !== undefined);
  }

  /**
   * Files stand where their question stands now. What went with its entry is given back, and can come again as `more`
   * when the entry does; the server forgets by itself what no application claims.
   */
  follow(follow: (pointer: Pointer) => Pointer | undefined, more?: Followed): Followed {
    const gone = new Map<Pointer, FileState[]>();
    const moved = new Map(more);
    for (const [pointer, files] of this.#files) {
      const now = follow(pointer);
      if (now === undefined) gone.set(pointer, files);
      else moved.set(now, files);
    }
    this.#files = moved;
    return gone;
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
    this.stop();
    this.#files = new Map();
  }

  #begin(sending: Sending): void {
    const running = this.#send(sending).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #send(begun: Sending): Promise<void> {
    let sending = begun;
    try {
      const client = this.client();
      if (!client) throw new MppError('offline', 'uploads.send');
      if (!sending.id && sending.file) {
        const ready = await prepared(sending);
        if (ready.state === 'refused') return this.#put(ready, false);
        // Kept before it is sent: a phone that ends the page in the middle loses nothing.
        const id = await this.keep?.put(ready.file!).catch(() => undefined);
        this.#put((sending = {...ready, id}), id !== undefined);
      }
      const {id, abort} = sending;
      const file = sending.file ?? (id && (await this.keep?.get(id)));
      if (!file) return this.#lose(sending);
      const {name, type = '', begun: resume} = sending;
      const onStart = (begun: string): void => this.#put((sending = {...sending, begun}), true);
      const onProgress = (sent: number): void => this.#put((sending = {...sending, sent}), false);
      const call = {name, type, key: this.#key, resume, onStart, onProgress, signal: abort.signal};
      const uploaded = await client.uploads.send(file, call);
      this.#put({...about(sending), begun: undefined, state: 'done', id: uploaded.id}, true);
      if (id) await this.keep?.remove(id).catch(() => undefined);
    } catch (error) {
      const reason = error instanceof MppError ? error : new MppError('protocol', 'uploads.send');
      const {id} = sending;
      if (id && !isRefusal(reason)) return this.#put({...about(sending), state: 'waiting', id}, true);
      const file = sending.file ?? (id && (await this.keep?.get(id).catch(() => undefined)));
      if (file) this.#put({...about(sending), state: 'failed', file, error: reason}, id !== undefined);
      else this.#lose(sending);
    }
  }

  /** Its bytes are nowhere any more. */
  #lose({key}: FileState): void {
    for (const [pointer, files] of this.#files) if (files.some((file) => file.key === key)) this.drop(pointer);
  }

  /**
   * Puts a file's new state in place, wherever its question stands by now; a file that was removed meanwhile stays
   * removed.
   */
  #put(next: FileState, idsChanged: boolean): void {
    for (const [pointer, files] of this.#files) {
      if (!files.some(({key}) => key === next.key)) continue;
      this.#files.set(
        pointer,
        files.map((file) => (file.key === next.key ? next : file)),
      );
      return this.onChange(pointer, idsChanged);
    }
  }
}

const about = ({key, name, bytes, type, begun, preview}: FileState) => ({key, name, bytes, type, begun, preview});

const isPhoto = ({type}: StoredFile): boolean => type?.startsWith('image/') === true;

/** A photo the right way up and small, or refused when it is still too large. Without that code it goes as it is. */
async function prepared(sending: Sending): Promise<Sending | (FileState & {state: 'refused'})> {
  const {file, limits} = sending;
  if (!limits || !isPhoto(sending) || !(file instanceof File)) return sending;
  const photo = await import('./photo.js')
    .then(({preparePhoto}) => preparePhoto(file, (type) => !limits.types.length || limits.types.includes(type)))
    .catch(() => ({file, preview: undefined}));
  const {name, size} = photo.file;
  const ready = {...sending, ...photo, name, bytes: size, type: mediaType(photo.file)};
  const reason = refusal(photo.file, limits, 0);
  return reason ? {...about(ready), state: 'refused', reason} : ready;
}
