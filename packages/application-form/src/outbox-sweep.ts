import {createClient, MppError} from '@mpp-sdk/api-client';
import {markOutbox} from '@mpp-sdk/core';
import {createDraftStore, type StoredDraft} from './draft-store.js';
import {createFileKeep} from './file-keep.js';
import {isRefusal} from './is-refusal.js';
import {alone, deliver} from './outbox.js';

/** An application that waited on this device and has arrived. Its access code stays in the draft until the citizen looks. */
export interface Delivered {
  reference: string;
  formId: string;
  serviceId?: string;
}

/**
 * Sends everything that waits on this device, without the element: at the next visit to any page with the script tag.
 * A receipt, or what was refused, stays in the draft until the citizen has seen it.
 * @returns what has arrived now
 */
export async function sendOutbox(signal: AbortSignal, clientFor = createClient): Promise<Delivered[]> {
  const store = createDraftStore();
  const done: Delivered[] = [];
  for (const key of await store.keys()) {
    await alone(key, async () => {
      const stored = await store.load(key);
      if (!stored?.outgoing || signal.aborted) return;
      const [api = '', region = '', formId = ''] = key.split(' ');
      const files = createFileKeep(key);
      const save = (draft: StoredDraft) => store.save(key, draft);
      const {draft, outcome} = await deliver(stored, {client: clientFor({api, region}), files, save, signal});
      if (outcome instanceof MppError && !isRefusal(outcome)) return;
      if (outcome instanceof MppError) return void (await save({...draft, refused: outcome.problem}));
      await save({...draft, answers: {}, files: {}, outgoing: undefined, attempts: [], received: outcome});
      done.push({reference: outcome.receipt.reference, formId, serviceId: draft.serviceId});
    });
  }
  const drafts = await Promise.all((await store.keys()).map((key) => store.load(key)));
  markOutbox(drafts.some((draft) => draft?.outgoing));
  return done;
}
