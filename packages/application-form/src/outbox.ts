import {MppError, newIdempotencyKey} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import {isKeptHere, type FileKeep} from './file-keep.js';
import type {DraftStore, StoredDraft} from './draft-store.js';
import {isRefusal} from './is-refusal.js';
import {send, withAttempt, withoutRefused} from './submission.js';
import type {Sent} from './submission.js';

export interface Delivery {
  client: MppClient;
  files: FileKeep;
  /** Puts the draft on the device; nothing leaves before that, so that a reload knows what may have arrived. */
  save: (draft: StoredDraft) => Promise<void>;
  signal: AbortSignal;
  /** A file is on its way: its number and how many there are. */
  onFile?: (n: number, of: number) => void;
}

/**
 * Sends what the citizen has asked to send (`outgoing`): first the files that only this device has, then the application,
 * under the draft's own key. Every step is on the device before the next begins, so it may be cut anywhere.
 */
export async function deliver(
  draft: StoredDraft,
  {client, files, save, signal, onFile}: Delivery,
): Promise<{draft: StoredDraft; outcome: Sent | MppError}> {
  let now = draft;
  const keep = (next: StoredDraft): Promise<void> => save((now = next));
  try {
    const waiting = Object.keys(now.files).filter(isKeptHere);
    for (const [at, id] of waiting.entries()) {
      onFile?.(at + 1, waiting.length);
      const file = await files.get(id);
      if (!file) {
        await keep(withFile(now, id));
        throw new MppError('invalid', 'uploads.send', {code: 'upload-not-found'});
      }
      const {name, type = file.type, begun: resume} = now.files[id]!;
      const onStart = (begun: string): void => void keep(withBegun(now, id, begun));
      const sent = await client.uploads.send(file, {name, type, key: now.uploadKey, resume, onStart, signal});
      await keep(withFile(now, id, sent.id));
      await files.remove(id);
    }
    const request = now.outgoing!;
    await keep({...now, attempts: withAttempt(now.attempts, request)});
    return {draft: now, outcome: await send(client, now, request, signal)};
  } catch (error) {
    const outcome = error instanceof MppError ? error : new MppError('protocol', 'applications.submit');
    // Called off: the device knows it all already, and the draft may be somebody else's to change by now.
    if (outcome.kind !== 'aborted') await keep(afterFailure(now, outcome));
    return {draft: now, outcome};
  }
}

function afterFailure(draft: StoredDraft, error: MppError): StoredDraft {
  const {outgoing, ...rest} = draft;
  if (error.code === 'idempotency-key-reused') return {...rest, idempotencyKey: newIdempotencyKey(), attempts: []};
  const attempts = outgoing ? withoutRefused(draft.attempts, outgoing, error) : draft.attempts;
  return isRefusal(error) ? {...rest, attempts} : {...draft, attempts};
}

const withBegun = (draft: StoredDraft, id: string, begun: string): StoredDraft => ({
  ...draft,
  files: {...draft.files, [id]: {...draft.files[id]!, begun}},
});

/** The draft with the server's id in place of the device's, wherever it stands; without the file when there is none. */
export function withFile(draft: StoredDraft, here: string, uploaded?: string): StoredDraft {
  const {[here]: file, ...others} = draft.files;
  const answers = replaced(draft.answers, here, uploaded) as StoredDraft['answers'];
  const {outgoing} = draft;
  return {
    ...draft,
    answers,
    files: uploaded && file ? {...others, [uploaded]: {...file, begun: undefined}} : others,
    ...(outgoing && {
      outgoing: {...outgoing, answers: replaced(outgoing.answers, here, uploaded) as typeof outgoing.answers},
    }),
  };
}

function replaced(value: unknown, from: string, to: string | undefined): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one) => replaced(one, from, to)).filter((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, from, to)]));
}

/** Runs one sender at a time over all tabs. Without Web Locks the idempotency key alone keeps it single. */
export async function alone<T>(key: string, act: () => Promise<T>): Promise<T> {
  // Safari before 15.4 and pages without a secure context have no locks.
  const locks = navigator.locks as LockManager | undefined;
  return locks ? ((await locks.request(`mpp-sdk ${key}`, act)) as T) : act();
}

/** A page that is being reloaded on a slow line lives on for seconds, and its receipt comes to nobody. */
const SEEN_MS = 2_000;

/** Keeps a receipt for a moment, so that it is shown again to whoever reloaded the page while it came. */
export async function forgetWhenSeen(key: string, store: DraftStore, reference: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SEEN_MS));
  // By then another application may have been begun.
  if ((await store.load(key))?.received?.receipt.reference === reference) await store.remove(key);
}

export {applicationRequest} from './submission.js';
