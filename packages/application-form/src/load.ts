import {MppError} from '@mpp-sdk/api-client';
import type {MppClient, Tagged} from '@mpp-sdk/api-client';
import type {Draft, FormDefinition, Service} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import {asksFor, loadCompiler} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, CompileOptions} from '@mpp-sdk/form-engine';
import type {carryDraft} from './carry-draft.js';
import {LockedDraft, type DraftLabel, type DraftStore, type StoredDraft} from './draft-store.js';
import {fetchOrKept} from './form-keep.js';

export interface Wanted {
  serviceId?: string;
  formId?: string;
  draftCode?: string;
}

/** Everything that is known before the first question. Without `form` there is nothing to fill in here. */
export interface Loaded {
  serviceId?: string;
  service?: Service;
  form?: CompiledForm;
  /** What keeps files, for a form that asks for any. */
  files?: typeof import('./file-uploads.js');
  /** The server could not be asked: the form is as it was then (epoch milliseconds). */
  keptSince?: number;
  /** From this device, as answers to this version of the form. */
  saved?: StoredDraft;
  /** On this device, behind a code. */
  locked?: DraftLabel;
  /** Answers of `handed` that this version of the form has no place for. */
  leftOver?: StoredDraft['leftOver'];
  /** From the server, by the code of the attribute. */
  handed?: Tagged<Draft>;
  /** The device refuses to keep anything. */
  storageRefused: boolean;
}

/** A newer version of a form, with what takes the answers over to it. */
export interface Newer extends Pick<Loaded, 'files'> {
  form: CompiledForm;
  carryDraft: typeof carryDraft;
}

/** One draft per API, region and form. */
export const draftKey = ({api, region}: Pick<MppClient, 'api' | 'region'>, formId: string): string =>
  `${api} ${region} ${formId}`;

/** What a draft keeps of where it came from. */
export const draftAbout = (loaded: Loaded | undefined): Pick<StoredDraft, 'serviceId' | 'draftCode'> => ({
  serviceId: loaded?.serviceId,
  draftCode: loaded?.handed?.code,
});

/** @throws MppError when the server cannot be asked; a refusing device is no error */
export async function load(
  client: MppClient,
  store: DraftStore,
  wanted: Wanted,
  {now, locale}: {now: number; locale: string},
  signal: AbortSignal,
): Promise<Loaded> {
  const handed = wanted.draftCode ? await client.drafts.get(wanted.draftCode, {signal}) : undefined;
  const serviceId = wanted.serviceId ?? handed?.serviceId;
  const name = `${serviceId ?? ''} ${wanted.formId ?? handed?.formId ?? ''}`;
  const arriving = fetchOrKept(
    client,
    name,
    async () => {
      const service = serviceId ? await client.services.get(serviceId, {signal}) : undefined;
      const formId = wanted.formId ?? handed?.formId ?? service?.formId;
      return {service, definition: formId ? await client.forms.get(formId, {signal}) : undefined};
    },
    now,
  );
  const [{service, definition, keptSince}, compileForm] = await Promise.all([
    arriving,
    compiler(arriving.then((arrived) => arrived.definition)),
  ]);
  if (!definition) return {serviceId, service, storageRefused: false};
  const form = await compileForm(definition, await options(client, definition, now)).catch(unreachable);
  const [kept, files] = await Promise.all([fromDevice(store, draftKey(client, form.id)), filesOf(form)]);
  const loaded: Loaded = {serviceId, service, form, files, keptSince, handed, ...kept};
  return isEarlier(loaded) ? carriedOver(loaded, locale) : loaded;
}

/** What was begun belongs to another version of the form than what is shown now. */
const isEarlier = ({form, handed, saved}: Loaded): boolean =>
  [handed, saved].some((draft) => draft && draft.formVersion !== form?.version);

async function carriedOver(loaded: Loaded, locale: string): Promise<Loaded> {
  const {carryDraft} = await import('./carry-draft.js').catch(unreachable);
  const {form, handed, saved} = loaded;
  const begun =
    handed && carryDraft({answers: handed.answers as Answers, files: {}}, handed.formVersion, form!, locale);
  return {
    ...loaded,
    handed: handed && {...handed, answers: begun!.answers as Draft['answers']},
    leftOver: begun?.leftOver,
    saved: saved && carryDraft(saved, saved.formVersion, form!, locale),
  };
}

/**
 * What is sound is asked, the rest is said. Working days are counted as the office does, where the form counts any; else
 * today is the citizen's own day.
 */
async function options(client: MppClient, {schema}: FormDefinition, now: number): Promise<CompileOptions> {
  const counts = JSON.stringify(schema).includes('"workingDays"');
  const office = counts ? await client.regions.profile().catch(() => undefined) : undefined;
  if (office) return {lenient: true, today: toLocalDate(now, office.zone), calendar: {holidays: office.holidays}};
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {lenient: true, today: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`};
}

/** The compiler comes while the definition does. */
const compiler = (arriving?: Promise<FormDefinition | undefined>) => loadCompiler(arriving).catch(unreachable);

const filesOf = (form: CompiledForm): Promise<Loaded['files']> | undefined =>
  asksFor('file', form) ? import('./file-uploads.js').catch(unreachable) : undefined;

function unreachable(error: unknown): never {
  throw error instanceof MppError ? error : new MppError('offline', 'forms.get');
}

async function fromDevice(
  store: DraftStore,
  key: string,
): Promise<Pick<Loaded, 'saved' | 'locked' | 'storageRefused'>> {
  try {
    return {saved: await store.load(key), storageRefused: false};
  } catch (error) {
    if (error instanceof LockedDraft) return {locked: error.label, storageRefused: false};
    return {storageRefused: true};
  }
}

/** A newer version of the form, or nothing when there is none that can be used. */
export async function renew(client: MppClient, form: CompiledForm, now: number): Promise<Newer | undefined> {
  try {
    const [definition, compileForm] = await Promise.all([client.forms.get(form.id), compiler()]);
    const newer = await compileForm(definition, await options(client, definition, now));
    if (newer.version === form.version) return undefined;
    return {form: newer, files: await filesOf(newer), ...(await import('./carry-draft.js'))};
  } catch {
    return undefined;
  }
}
