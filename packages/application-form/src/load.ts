import {MppError} from '@mpp-sdk/api-client';
import type {MppClient, Tagged} from '@mpp-sdk/api-client';
import type {Draft, FormDefinition, Service} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import {asksFor, loadCompiler} from '@mpp-sdk/form-engine';
import type {CompiledForm, CompileOptions} from '@mpp-sdk/form-engine';
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
    store.forms,
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
  if (!isEarlier(loaded)) return loaded;
  const {carriedOver} = await import('./carry-draft.js').catch(unreachable);
  return carriedOver(loaded, locale);
}

/** What was begun belongs to another version of the form than what is shown now. */
const isEarlier = ({form, handed, saved}: Loaded): boolean =>
  [handed, saved?.received ? undefined : saved].some((draft) => draft && draft.formVersion !== form?.version);

/**
 * What is sound is asked, the rest is said. Working days are counted as the office does, where the form counts any; else
 * today is the citizen's own day.
 */
export async function options(client: MppClient, {schema}: FormDefinition, now: number): Promise<CompileOptions> {
  const counts = JSON.stringify(schema).includes('"workingDays"');
  const office = counts ? await client.regions.profile().catch(() => undefined) : undefined;
  if (office) return {lenient: true, today: toLocalDate(now, office.zone), calendar: {holidays: office.holidays}};
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {lenient: true, today: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`};
}

/** The compiler comes while the definition does. */
export const compiler = (arriving?: Promise<FormDefinition | undefined>) => loadCompiler(arriving).catch(unreachable);

export const filesOf = (form: CompiledForm): Promise<Loaded['files']> | undefined =>
  asksFor('file', form) ? import('./file-uploads.js').catch(unreachable) : undefined;

/** A chunk that does not come is a TypeError, in every browser. */
function unreachable(error: unknown): never {
  throw error instanceof TypeError ? new MppError('offline', 'forms.get') : error;
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
