import type {MppClient} from '@mpp-sdk/api-client';
import type {ReactiveControllerHost} from 'lit';
import type {Cipher} from './cipher.js';
import {DraftSaver, type SaveStatus} from './draft-saver.js';
import type {DraftStore, StoredDraft} from './draft-store.js';
import type {FileKeep} from './file-keep.js';
import {LeaveGuard} from './leave-guard.js';
import {draftKey} from './load.js';

export interface KeeperOptions {
  store: DraftStore;
  /** The draft as it is now. */
  draft: () => StoredDraft;
  /** Something beside the draft would be lost with the page. */
  busy: () => boolean;
  /** The citizen's own changes are safe. */
  onSave: () => void;
  /** Only whether they are safe has changed: nothing else need be drawn again for it, while somebody types. */
  onKept: () => void;
}

/** Keeps one form's unfinished work on this device, and asks before the page goes away while it is not safe. */
export class DraftKeeper {
  key = '';
  files?: FileKeep;
  /** The citizen has changed something that is not sent yet. */
  touched = false;
  /** What the citizen has decided about keeping it. */
  choices: Pick<StoredDraft, 'life' | 'remote'> = {};
  #saver?: DraftSaver;
  #guard: LeaveGuard;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: KeeperOptions,
  ) {
    this.#guard = new LeaveGuard(
      host,
      () => this.unsaved,
      () => void this.#saver?.flush(),
    );
  }

  get cipher(): Cipher {
    return this.options.store.cipher(this.key);
  }

  get status(): SaveStatus | undefined {
    return this.#saver?.status;
  }

  /** Something would be lost if the page went away now. */
  get unsaved(): boolean {
    return this.touched && (this.status !== 'saved' || this.options.busy());
  }

  open(client: MppClient, formId: string, status: SaveStatus): void {
    this.key = draftKey(client, formId);
    this.files = this.options.store.files(this.key);
    this.#saver = new DraftSaver(this.options.store, this.key, (now, before) => {
      this.#guard.refresh();
      if (now === 'refused' || before === 'refused') this.host.requestUpdate();
      else this.options.onKept();
      if (now === 'saved' && this.touched) this.options.onSave();
    });
    this.#saver.status = status;
  }

  /** Another form takes its place. */
  close(): void {
    void this.#saver?.flush();
    this.#saver = undefined;
    this.touched = false;
    this.choices = {};
  }

  /** Work from an earlier visit goes on. */
  resumed({life, remote}: StoredDraft): void {
    this.choices = {life, remote};
    if (this.#saver?.status === 'empty') this.#saver.status = 'saved';
  }

  touch(): void {
    this.touched = true;
    this.#saver?.touch(this.options.draft);
    this.#guard.refresh();
  }

  /** Resolves when this draft is on the device, or the device has refused it. */
  async save(draft: StoredDraft): Promise<void> {
    this.touched = true;
    this.#saver?.touch(() => draft);
    await this.#saver?.flush();
  }

  async forget(): Promise<void> {
    this.touched = false;
    this.choices = {};
    await this.#saver?.forget();
  }
}
