import type {MppClient} from '@mpp-sdk/api-client';
import {DRAFT_LIFE_MS, type DraftStore, type StoredDraft} from './draft-store.js';

/** Unfinished work on this device, as far as a list needs it: what it is about, not what was answered. */
export interface DraftEntry {
  key: string;
  formId: string;
  serviceId?: string;
  title?: StoredDraft['title'];
  /** waiting: sent, but not yet on its way. received: its receipt has not been looked at. */
  state: 'open' | 'waiting' | 'received' | 'refused';
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
      const drafts = await Promise.all(keys.map((key) => this.store.load(key)));
      this.entries = drafts
        .flatMap((draft, at) => (draft ? [entryOf(keys[at]!, keys[at]!.slice(start.length), draft)] : []))
        .sort((a, b) => b.savedAt - a.savedAt);
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
}

function entryOf(key: string, formId: string, draft: StoredDraft): DraftEntry {
  const {serviceId, title, savedAt, received, refused, outgoing} = draft;
  const state = received ? 'received' : refused ? 'refused' : outgoing ? 'waiting' : 'open';
  return {key, formId, serviceId, title, state, savedAt, expiresAt: savedAt + DRAFT_LIFE_MS};
}
