import type {DraftStore, StoredDraft} from './draft-store.js';

/** empty: nothing to keep yet. saved: nothing is waiting. pending: a change waits or is being written. refused: this device keeps nothing. */
export type SaveStatus = 'empty' | 'saved' | 'pending' | 'refused';

/** A change is on disk within 300 ms: this pause, and the writing. */
const PAUSE_MS = 150;

/** Writes the latest draft, one write at a time, and says whether it is safe. */
export class DraftSaver {
  status: SaveStatus = 'empty';
  #timer?: ReturnType<typeof setTimeout>;
  #queue: Promise<void> = Promise.resolve();
  #latest?: () => StoredDraft;

  constructor(
    private readonly store: DraftStore,
    private readonly key: string,
    private readonly onChange: (status: SaveStatus, before: SaveStatus) => void,
  ) {}

  /** A change was made; `draft` is asked for when it is written. */
  touch(draft: () => StoredDraft): void {
    this.#latest = draft;
    if (this.status !== 'refused') this.#set('pending');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes what waits at once. Never rejects: see `status`. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const latest = this.#latest;
    if (!latest) return this.#queue;
    this.#latest = undefined;
    const draft = latest();
    return (this.#queue = this.#queue.then(async () => {
      try {
        await this.store.save(this.key, draft);
        if (!this.#latest) this.#set('saved');
      } catch {
        this.#set('refused');
      }
    }));
  }

  /** The work is done or unwanted: nothing of it stays on the device. Never rejects. */
  forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#latest = undefined;
    return (this.#queue = this.#queue.then(async () => {
      try {
        await this.store.remove(this.key);
      } catch {
        // Where nothing could be kept there is nothing to remove.
      }
      this.#set('empty');
    }));
  }

  #set(status: SaveStatus): void {
    if (status === this.status) return;
    const before = this.status;
    this.status = status;
    this.onChange(status, before);
  }
}
