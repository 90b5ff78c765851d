import type {ApplicationRequest, LanguageMap, Problem} from '@mpp-sdk/contract';
import {deviceStore, markSooner, type DeviceStore} from '@mpp-sdk/core';
import type {Answers, LeftOver} from '@mpp-sdk/form-engine';
import {createCipher, DraftLocked, type Cipher, type Sealed} from './cipher.js';
import {expiresAt, type DraftLife} from './draft-life.js';
import {createFileKeep, type FileKeep} from './file-keep.js';
import type {RemoteCopy} from './remote-copy.js';
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
  /** Answers that this version of the form has no place for: kept until the citizen lets them go. */
  leftOver?: readonly LeftOver[];
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
  /** How long the citizen wants it kept. */
  life?: DraftLife;
  /** Its copy on the server, once the citizen has asked for a code. */
  remote?: RemoteCopy;
  /** Epoch milliseconds. */
  savedAt: number;
}

/** What can be read of a draft without its key: nothing that was answered. */
export type DraftLabel = Pick<StoredDraft, 'title' | 'serviceId' | 'savedAt' | 'life'>;

/** A code has to be given before this draft can be read. */
export class LockedDraft extends DraftLocked {
  constructor(readonly label: DraftLabel) {
    super();
  }
}

/** Rejects when the device refuses (private window, full disk, no secure context). */
export interface DraftStore {
  /** Rejects with `LockedDraft` when a code has to be given first. */
  load(key: string): Promise<StoredDraft | undefined>;
  save(key: string, draft: StoredDraft): Promise<void>;
  /** With its files and its key. */
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  files(key: string): FileKeep;
  cipher(key: string): Cipher;
  /** Forms as the server last gave them: nothing personal. */
  readonly forms: DeviceStore;
}

/** Where drafts are kept, and who is told when one is over. */
export interface Device {
  open: (name: string) => DeviceStore;
  mark: (due: number) => void;
}

/** Drafts in IndexedDB, each encrypted as a whole (AES-GCM). */
export function createDraftStore(
  now: () => number = () => Date.now(),
  {open, mark}: Device = {open: deviceStore, mark: markSooner},
): DraftStore {
  const drafts = open('mpp-sdk-drafts');
  const ciphers = new Map<string, Cipher>();
  const cipher = (key: string): Cipher => {
    if (!ciphers.has(key)) ciphers.set(key, createCipher(key, open('mpp-sdk-keys')));
    return ciphers.get(key)!;
  };
  const files = (key: string): FileKeep => createFileKeep(key, cipher(key), open('mpp-sdk-files'));
  const remove = async (key: string): Promise<void> => {
    await drafts.remove(key);
    await files(key).clear();
    await cipher(key).forget();
    ciphers.delete(key);
  };
  return {
    remove,
    keys: drafts.keys,
    files,
    cipher,
    forms: open('mpp-sdk-forms'),
    async save(key, draft) {
      const sealed = await cipher(key).seal(new TextEncoder().encode(JSON.stringify(draft)));
      const {title, serviceId, savedAt, life, outgoing} = draft;
      await drafts.set(key, {...sealed, title, serviceId, savedAt, life});
      mark(outgoing ? 0 : expiresAt(draft));
    },
    async load(key) {
      const kept = await drafts.get<Sealed & DraftLabel>(key);
      if (!kept) return undefined;
      if (now() >= expiresAt(kept)) return void (await remove(key));
      try {
        return JSON.parse(new TextDecoder().decode(await cipher(key).open(kept))) as StoredDraft;
      } catch (error) {
        if (error instanceof DraftLocked) throw new LockedDraft(kept);
        // Nobody can read it any more. A device that fails for a moment is another matter.
        if ((error as Error).name === 'OperationError') return void (await remove(key));
        throw error;
      }
    },
  };
}
