import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {Draft, FormDefinition, Service} from '@mpp-sdk/contract';
import {loadCompiler} from '@mpp-sdk/form-engine';
import type {CompiledForm} from '@mpp-sdk/form-engine';
import type {DraftStore, StoredDraft} from './draft-store.js';

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
  /** From this device. */
  saved?: StoredDraft;
  /** From the server, by the code of the attribute. */
  handed?: Draft;
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
export async function load(client: MppClient, store: DraftStore, wanted: Wanted, signal: AbortSignal): Promise<Loaded> {
  const handed = wanted.draftCode ? await client.drafts.get(wanted.draftCode, {signal}) : undefined;
  const serviceId = wanted.serviceId ?? handed?.serviceId;
  const service = serviceId ? await client.services.get(serviceId, {signal}) : undefined;
  const formId = wanted.formId ?? handed?.formId ?? service?.formId;
  if (!formId) return {serviceId, service, storageRefused: false};
  const form = await compiled(client.forms.get(formId, {signal}));
  const {saved, storageRefused} = await fromDevice(store, draftKey(client, formId));
  return {serviceId, service, form, saved, handed, storageRefused};
}

/** The compiler comes while the definition does. */
async function compiled(arriving: Promise<FormDefinition>): Promise<CompiledForm> {
  const [definition, compileForm] = await Promise.all([
    arriving,
    loadCompiler().catch(() => {
      throw new MppError('offline', 'forms.get');
    }),
  ]);
  return compileForm(definition);
}

async function fromDevice(store: DraftStore, key: string): Promise<Pick<Loaded, 'saved' | 'storageRefused'>> {
  try {
    return {saved: await store.load(key), storageRefused: false};
  } catch {
    return {storageRefused: true};
  }
}

/** A newer version of the form, or nothing when there is none that can be used. */
export async function renew(client: MppClient, form: CompiledForm): Promise<CompiledForm | undefined> {
  try {
    const newer = await compiled(client.forms.get(form.id));
    return newer.version === form.version ? undefined : newer;
  } catch {
    return undefined;
  }
}
