import type {Draft, DraftRequest} from '@mpp-sdk/contract';
import {formatCode, normalizeCode} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import {pathOf} from './parameters.js';
import {ProblemError} from './problem.js';
import {lookupHash} from './security/access-code.js';
import {contexts} from './security/contexts.js';
import type {DraftRecord} from './store/records.js';
import {ownerOf} from './upload-owner.js';

/** A shared phone or a counter may need a few weeks to gather the papers. */
export const draftLife = 30 * 86_400_000;

type Content = Pick<DraftRequest, 'answers' | 'channel' | 'assistedBy' | 'uploadKey' | 'formVersion'>;

export function draftCodeHash(c: Context, code: string): Promise<string> {
  return lookupHash(normalizeCode(code), `${c.get('region').code}/draft`);
}

/** Throws form-not-found, or validation-failed for a service that is not there. */
export async function checkDraft(c: Context, {formId, serviceId}: DraftRequest): Promise<void> {
  const region = c.get('region');
  if (!(await region.forms.get(formId))) throw new ProblemError('form-not-found');
  if (serviceId !== undefined && !(await region.services.get(serviceId))) throw new ProblemError('service-not-found');
}

export async function draftRecord(
  c: Context,
  kit: Kit,
  codeHash: string,
  request: DraftRequest,
  version: number,
): Promise<DraftRecord> {
  const {formId, serviceId, answers, channel, assistedBy, uploadKey, formVersion} = request;
  const content: Content = {answers, channel, assistedBy, uploadKey, formVersion};
  const now = kit.now();
  return {
    codeHash,
    formId,
    ...(serviceId !== undefined && {serviceId}),
    sealed: await kit.vault.seal(content, contexts.draft(c.get('region').code, codeHash)),
    version,
    updatedAt: now,
    expiresAt: now + draftLife,
  };
}

/** The files of a kept draft live as long as it does. */
export async function keepFiles(c: Context, kit: Kit, uploadKey: string | undefined, until: number): Promise<void> {
  const {code, uploads} = c.get('region');
  const owner = await ownerOf(code, uploadKey);
  if (owner !== undefined) await uploads.extend(owner, until, kit.now());
}

export async function draftView(c: Context, kit: Kit, record: DraftRecord, code: string): Promise<Draft> {
  const content = await kit.vault.open<Content>(record.sealed, contexts.draft(c.get('region').code, record.codeHash));
  return {
    code: formatCode(normalizeCode(code), 4),
    formId: record.formId,
    ...(record.serviceId !== undefined && {serviceId: record.serviceId}),
    ...content,
    channel: content.channel ?? 'online',
    version: record.version,
    updatedAt: new Date(record.updatedAt).toISOString(),
    expiresAt: new Date(record.expiresAt).toISOString(),
  };
}

/** As findDraft, and counts as a reading. */
export async function readDraft(c: Context, kit: Kit): Promise<{record: DraftRecord; code: string}> {
  await kit.limiter.count('draft-reads', kit.limiter.addressOf(c.req.raw));
  return findDraft(c, kit);
}

/** The draft of the path's code, for a caller that counts the try; throws draft-not-found, also for an expired one. */
export async function findDraft(c: Context, kit: Kit): Promise<{record: DraftRecord; code: string}> {
  const code = pathOf(c, 'code', 40);
  const record = await c.get('region').drafts.get(await draftCodeHash(c, code), kit.now());
  if (!record) throw new ProblemError('draft-not-found');
  return {record, code};
}
