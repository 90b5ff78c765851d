import {createClient, MppError} from '@mpp-sdk/api-client';
import {markOutbox} from '@mpp-sdk/core';
import {expiresAt} from './draft-life.js';
import {createDraftStore, LockedDraft, type StoredDraft} from './draft-store.js';
import {isRefusal} from './is-refusal.js';
import {alone, deliver} from './outbox.js';

/** An application that waited on this device and has arrived. Its access code stays in the draft until the citizen looks. */
export interface Delivered {
  reference: string;
  formId: string;
  serviceId?: string;
}

/**
 * Deletes what is over its time and sends everything that waits on this device, without the element: at the next visit
 * to any page with the script tag. What is locked waits for its code. A receipt, or what was refused, stays in the draft until the citizen has seen it.
 * @returns what has arrived now
 */
export async function sendOutbox(signal: AbortSignal, clientFor = createClient): Promise<Delivered[]> {
  const store = createDraftStore();
  const done: Delivered[] = [];
  for (const key of await store.keys()) {
    await alone(key, async () => {
      const stored = await store.load(key).catch(() => undefined);
      if (!stored?.outgoing || signal.aborted) return;
      const [api = '', region = '', formId = ''] = key.split(' ');
      const files = store.files(key);
      const save = (draft: StoredDraft) => store.save(key, draft);
      const {draft, outcome} = await deliver(stored, {client: clientFor({api, region}), files, save, signal});
      if (outcome instanceof MppError && !isRefusal(outcome)) return;
      if (outcome instanceof MppError) return void (await save({...draft, refused: outcome.problem}));
      await save({
        ...draft,
        answers: {},
        files: {},
        outgoing: undefined,
        remote: undefined,
        attempts: [],
        received: outcome,
      });
      done.push({reference: outcome.receipt.reference, formId, serviceId: draft.serviceId});
    });
  }
  const due = await Promise.all((await store.keys()).map((key) => dueOf(store.load(key))));
  const next = Math.min(...due);
  markOutbox(next < Infinity ? next : undefined);
  return done;
}

/** A draft that this device cannot read at the moment is looked at with the next visit. */
async function dueOf(loading: Promise<StoredDraft | undefined>): Promise<number> {
  try {
    const draft = await loading;
    return draft?.outgoing ? 0 : draft ? expiresAt(draft) : Infinity;
  } catch (error) {
    return error instanceof LockedDraft ? expiresAt(error.label) : 0;
  }
}
