import type {ApplicationRequest, LanguageMap, Problem} from '@mpp-sdk/contract';
import {deviceStore, markOutbox} from '@mpp-sdk/core';
import type {Answers} from '@mpp-sdk/form-engine';
import {createCipher, type Sealed} from './cipher.js';
import {createFileKeep} from './file-keep.js';

import type {Intention, Sent} from './submission.js';

/** What is known of a chosen file besides its id. */
export interface StoredFile {
  name: string;
  bytes: number;
  /** Media type. */
  type?: string;
  /** Id of the upload that was begun with it: it goes on from there. */
  begun?: string;
}

/** Unfinished work on this device. */
export interface StoredDraft extends Intention {
  formVersion: number;
  /** Of the form, for a list of drafts. */
  title?: LanguageMap;
  serviceId?: string;
  answers: Answers;
  /** By upload id, or by the id of a file that is kept here. */
  files: {readonly [id: string]: StoredFile};
  /** Secret without which nobody can read on or remove these files on the server. */
  uploadKey?: string;
  /** Page of the definition that was open. */
  page: number;
  draftCode?: string;
  /** The citizen has sent this and no answer is known: it goes out by itself when there is a line. */
  outgoing?: ApplicationRequest;
  /** It arrived while nobody was looking: shown at the next visit. The answers are gone by then. */
  received?: Sent;
  /** It was refused while nobody was looking. */
  refused?: Problem;
  /** Epoch milliseconds. */
  savedAt: number;
}

/** Rejects when the device refuses (private window, full disk, no secure context). */
export interface DraftStore {
  load(key: string): Promise<StoredDraft | undefined>;
  save(key: string, draft: StoredDraft): Promise<void>;
  /** With the files that belong to it. */
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** A shared phone should not keep answers for ever; the server's drafts live as long. */
export const DRAFT_LIFE_MS = 30 * 86_400_000;

/** Drafts in IndexedDB, each encrypted as a whole (AES-GCM). */
export function createDraftStore(now: () => number = () => Date.now()): DraftStore {
  const drafts = deviceStore('mpp-sdk-drafts');
  const cipher = createCipher();
  const remove = async (key: string): Promise<void> => {
    await drafts.remove(key);
    await createFileKeep(key).clear();
  };
  return {
    remove,
    keys: drafts.keys,
    async save(key, draft) {
      const sealed = await cipher.seal(new TextEncoder().encode(JSON.stringify(draft)));
      await drafts.set(key, {...sealed, savedAt: draft.savedAt});
      if (draft.outgoing) markOutbox(true);
    },
    async load(key) {
      const sealed = await drafts.get<Sealed & {savedAt: number}>(key);
      if (!sealed) return undefined;
      if (now() - sealed.savedAt > DRAFT_LIFE_MS) return void (await remove(key));
      try {
        return JSON.parse(new TextDecoder().decode(await cipher.open(sealed))) as StoredDraft;
      } catch {
        return void (await remove(key));
      }
    },
  };
}
