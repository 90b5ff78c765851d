import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {DraftRequest} from '@mpp-sdk/contract';
import type {Answers, CompiledForm} from '@mpp-sdk/form-engine';
import {carryDraft} from './carry-draft.js';
import type {StoredDraft} from './draft-store.js';
import {isKeptHere} from './file-keep.js';
import {mergeAnswers, type Difference} from './merge-answers.js';
import {withoutFiles} from './portable-answers.js';
import {copyOf, type RemoteCopy} from './remote-copy.js';

export interface Work extends Pick<DraftRequest, 'serviceId' | 'channel' | 'uploadKey'> {
  form: CompiledForm;
  answers: Answers;
}

/** The work, and the copy that the server has; differences are for the citizen to choose, and then it is sent again. */
export interface CopySent {
  answers: Answers;
  copy: RemoteCopy;
  differences: readonly Difference[];
  /** Answers of the other side that this version of the form has no place for. */
  leftOver?: StoredDraft['leftOver'];
}

/**
 * Puts the answers on the server, or brings them together with what another device has put there since. Nothing of the
 * other side is written over. Files that are still on this device stay here.
 * @throws MppError
 */
export async function sendCopy(client: MppClient, work: Work, locale: string, known?: RemoteCopy): Promise<CopySent> {
  const {form, answers, ...about} = work;
  const request = {
    ...about,
    formId: form.id,
    formVersion: form.version,
    answers: withoutFiles(form, answers, isKeptHere),
  } as DraftRequest;
  if (!known) return {answers, copy: copyOf(await client.drafts.create(request)), differences: []};
  try {
    const sent = await client.drafts.replace(known.code, request, {ifMatch: known.etag});
    return {answers, copy: copyOf(sent), differences: []};
  } catch (error) {
    if (!(error instanceof MppError) || error.kind !== 'conflict') throw error;
  }
  const theirs = await client.drafts.get(known.code);
  const begun = {answers: theirs.answers as Answers, files: {}};
  const {answers: now, leftOver} =
    theirs.formVersion === form.version
      ? {...begun, leftOver: []}
      : carryDraft(begun, theirs.formVersion, form, locale);
  const merged = mergeAnswers(known.answers, answers, now);
  const copy = {...copyOf(theirs), answers: now};
  if (merged.differences.length) return {...merged, copy, leftOver};
  const sent = await sendCopy(client, {...work, answers: merged.answers}, locale, copy);
  return {...sent, leftOver: [...(leftOver ?? []), ...(sent.leftOver ?? [])]};
}
