import type {ApplicationReceipt, ApplicationRequest, CaseDocument, FormDefinition, Service} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import {clean, compileForm, errorText, fieldsIn, getAt, validate} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, CompileOptions} from '@mpp-sdk/form-engine';
import {refuseUnknownAreas} from './address-answers.js';
import type {Context, Kit} from './kit.js';
import {publicUrl} from './kit.js';
import {ProblemError, invalidField} from './problem.js';
import {fitsMediaType, kindOf} from './rules/file-signatures.js';
import {acceptOf, accepts, unknownKind} from './rules/media-types.js';
import {contexts} from './security/contexts.js';
import {hexOf} from './security/encoding.js';
import type {UploadRecord} from './store/records.js';
import {mayUse, ownerOf} from './upload-owner.js';
import {lookThrough, openUpload, uploadLimits} from './uploads.js';
import type {RegionSettings, RegionStore} from './store/store.js';

/** The form and the service of a request; throws form-not-found, service-not-found, form-outdated or validation-failed. */
export async function findForm(
  region: RegionStore,
  {formId, formVersion, serviceId}: ApplicationRequest,
): Promise<{form: FormDefinition; service?: Service}> {
  const form = await region.forms.get(formId);
  if (!form) throw new ProblemError('form-not-found');
  const service = serviceId === undefined ? undefined : await region.services.get(serviceId);
  if (serviceId !== undefined && !service) throw new ProblemError('service-not-found');
  if (service && service.formId !== formId) throw invalidField('/formId', 'mismatch', 'The service names another form');
  if (formVersion !== form.version)
    throw new ProblemError('form-outdated', {detail: `The form is at version ${form.version}`});
  return {form, service};
}

/** What a form may compute with: the region's day and its holidays. */
export function formCalendar({profile: {zone, holidays}}: RegionSettings, now: number): CompileOptions {
  return {today: toLocalDate(now, zone), calendar: {holidays}};
}

/**
 * Cleaned answers and the upload ids in their file fields; throws validation-failed with pointers into the request. The
 * form is read as an element reads it, so that both refuse the same.
 */
export async function checkAnswers(
  {areas}: Pick<Kit, 'areas'>,
  form: FormDefinition,
  answers: Answers,
  calendar: CompileOptions,
): Promise<CheckedAnswers> {
  const compiled = compileForm(form, {...calendar, lenient: true});
  const errors = validate(compiled, answers);
  if (errors.length > 0) {
    throw new ProblemError('validation-failed', {
      errors: errors.slice(0, 100).map((error) => ({
        pointer: `/answers${error.pointer}`,
        code: error.code,
        detail: errorText(compiled, error, 'id') ?? `The answer fails the form's rule "${error.code}"`,
      })),
    });
  }
  const cleaned = clean(compiled, answers);
  const fields = fieldsIn(compiled, cleaned);
  await refuseUnknownAreas(
    areas,
    fields.flatMap(({kind, pointer}) => {
      const address = kind === 'address' && getAt(cleaned, pointer);
      return address ? [{pointer: `/answers${pointer}`, address}] : [];
    }),
  );
  const files = fields.flatMap(({kind, pointer, schema}) => {
    if (kind !== 'file') return [];
    const maxBytes = typeof schema['x-max-bytes'] === 'number' ? schema['x-max-bytes'] : Infinity;
    return [getAt(cleaned, pointer) ?? []]
      .flat()
      .map((id) => ({id: String(id), pointer: `/answers${pointer}`, maxBytes, accept: acceptOf(schema['x-accept'])}));
  });
  return {form: compiled, answers: {...cleaned}, files};
}

export interface CheckedAnswers {
  form: CompiledForm;
  answers: Record<string, unknown>;
  files: FileAnswer[];
}

export interface FileAnswer {
  id: string;
  pointer: string;
  /** bytes */
  maxBytes: number;
  /** absent = every kind that the region takes */
  accept?: readonly string[];
}

/** The documents of a case from finished uploads, with their names apart; throws upload-incomplete or upload-type-refused. */
export async function documentsOf(
  c: Context,
  kit: Kit,
  files: readonly FileAnswer[],
  uploadKey?: string,
): Promise<{documents: CaseDocument[]; names: Record<string, string>; uploadIds: string[]}> {
  const region = c.get('region');
  const documents: CaseDocument[] = [];
  const names: Record<string, string> = {};
  const missing: string[] = [];
  const {types} = uploadLimits(c.get('settings'));
  const owner = await ownerOf(region.code, uploadKey);
  for (const {id, pointer, maxBytes, accept} of files) {
    const accepted = accept ? types.filter((type) => accepts(accept, type)) : types;
    const known = documents.find((one) => one.id === id);
    if (known) {
      if (!accepted.includes(known.mediaType!)) throw typeRefused(pointer, accepted);
      if (known.bytes! > maxBytes) throw tooLarge(pointer, maxBytes);
      continue;
    }
    const upload = await seen(c, kit, id, owner, pointer);
    const bytes = upload && (await openUpload(kit, region, id));
    if (!upload || !bytes) {
      missing.push(pointer);
      continue;
    }
    if (upload.length > maxBytes) throw tooLarge(pointer, maxBytes);
    const isUnknown = upload.mediaType === unknownKind && !accepted.includes(unknownKind);
    const mediaType = (isUnknown && kindOf(bytes)) || upload.mediaType;
    if (!accepted.includes(mediaType) || !fitsMediaType(bytes, mediaType)) throw typeRefused(pointer, accepted);
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
    names[id] = await kit.vault.open<string>(upload.sealedName, contexts['upload-name'](region.code, id));
    documents.push({
      id,
      name: '',
      kind: 'received',
      state: 'received',
      mediaType,
      bytes: upload.length,
      sha256: hexOf(digest),
      scan: upload.state === 'clean' ? 'clean' : 'not-scanned',
      at: new Date(kit.now()).toISOString(),
    });
  }
  if (missing.length > 0) throw incomplete(missing);
  return {documents, names, uploadIds: documents.map(({id}) => id)};
}

/** A complete upload that this sender may hand in, looked through; undefined where there is none. */
async function seen(
  c: Context,
  kit: Kit,
  id: string,
  owner: string | undefined,
  pointer: string,
): Promise<UploadRecord | undefined> {
  const region = c.get('region');
  const upload = await region.uploads.get(id, kit.now());
  if (!upload || upload.reference || upload.offset !== upload.length || !mayUse(upload, owner)) return undefined;
  const after = await lookThrough(kit, region, c.get('settings'), upload).catch((error: unknown) => {
    if (error instanceof ProblemError && error.code === 'upload-type-refused')
      throw typeRefused(pointer, uploadLimits(c.get('settings')).types);
    throw error;
  });
  // The scanner cannot be asked now; the sender keeps everything and tries again.
  if (after.state === undefined) throw new ProblemError('unavailable', {retryAfter: 60});
  if (after.state === 'quarantined')
    throw new ProblemError('upload-infected', {
      errors: [{pointer, code: 'upload-infected', detail: 'A virus scanner has found something in this file'}],
    });
  return after;
}

function tooLarge(pointer: string, maxBytes: number): ProblemError {
  return invalidField(pointer, 'max', `The file is larger than ${maxBytes} bytes`);
}

function typeRefused(pointer: string, accepted: readonly string[]): ProblemError {
  const detail = `Accepted: ${accepted.join(', ') || 'nothing'}`;
  return new ProblemError('upload-type-refused', {
    status: 422,
    errors: [{pointer, code: 'upload-type-refused', detail}],
  });
}

export function incomplete(pointers: string[]): ProblemError {
  return new ProblemError('upload-incomplete', {
    errors: pointers.map((pointer) => ({
      pointer,
      code: 'upload-incomplete',
      detail: 'This file has not arrived, has expired or belongs to another case',
    })),
  });
}

/** The receipt; its link carries reference and code in the fragment, which no server and no log ever sees. */
export function receiptOf(
  c: Context,
  kit: Kit,
  application: {
    reference: string;
    accessCode: string;
    receivedAt: number;
    serviceId?: string;
    formId: string;
    promisedDate?: string;
    documents: CaseDocument[];
  },
): ApplicationReceipt {
  const {receivedAt, ...rest} = application;
  return {...rest, receivedAt: new Date(receivedAt).toISOString(), trackUrl: journeyUrl(c, kit, 'tracker', rest)};
}

/** The host's page of a journey, else this server's own, with reference and code in the fragment. */
export function journeyUrl(
  c: Context,
  kit: Kit,
  journey: 'tracker' | 'booking',
  secrets?: {reference: string; accessCode: string},
): string {
  const page =
    c.get('settings').profile.pages[journey] ?? `${publicUrl(kit, c)}/pages/${c.get('region').code}/${journey}`;
  return secrets
    ? `${page}#${new URLSearchParams({'mpp-reference': secrets.reference, 'mpp-code': secrets.accessCode})}`
    : page;
}
