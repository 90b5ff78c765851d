import type {MppClient} from '@mpp-sdk/api-client';
import {expiresAt} from './draft-life.js';
import {LockedDraft, type DraftLabel, type DraftStore, type StoredDraft} from './draft-store.js';

/** Unfinished work on this device, as far as a list needs it: what it is about, not what was answered. */
export interface DraftEntry {
  key: string;
  formId: string;
  serviceId?: string;
  title?: StoredDraft['title'];
  /** waiting: sent, but not yet on its way. received: its receipt has not been looked at. locked: a code comes first. */
  state: 'open' | 'locked' | 'waiting' | 'received' | 'refused';
  /** Epoch milliseconds. */
  savedAt: number;
  /** When this device forgets it (epoch milliseconds). */
  expiresAt: number;
}

/** The drafts of a region, newest first. A device that keeps nothing has none. */
export class DraftList {
  entries: readonly DraftEntry[] = [];

  constructor(
    private readonly store: DraftStore,
    private readonly onChange: () => void,
  ) {}

  async load({api, region}: Pick<MppClient, 'api' | 'region'>): Promise<void> {
    const start = `${api} ${region} `;
    try {
      const keys = (await this.store.keys()).filter((key) => key.startsWith(start));
      const entries = await Promise.all(keys.map((key) => this.#entry(key, key.slice(start.length))));
      this.entries = entries.flatMap((entry) => entry ?? []).sort((a, b) => b.savedAt - a.savedAt);
    } catch {
      this.entries = [];
    }
    this.onChange();
  }

  async remove(key: string): Promise<void> {
    await this.store.remove(key).catch(() => undefined);
    this.entries = this.entries.filter((entry) => entry.key !== key);
    this.onChange();
  }

  async #entry(key: string, formId: string): Promise<DraftEntry | undefined> {
    try {
      const draft = await this.store.load(key);
      return draft && {...aboutOf(draft), key, formId, state: stateOf(draft)};
    } catch (error) {
      if (!(error instanceof LockedDraft)) throw error;
      return {...aboutOf(error.label), key, formId, state: 'locked'};
    }
  }
}

const aboutOf = (label: DraftLabel): Omit<DraftEntry, 'key' | 'formId' | 'state'> => ({
  serviceId: label.serviceId,
  title: label.title,
  savedAt: label.savedAt,
  expiresAt: expiresAt(label),
});

const stateOf = ({received, refused, outgoing}: StoredDraft): DraftEntry['state'] =>
  received ? 'received' : refused ? 'refused' : outgoing ? 'waiting' : 'open';
