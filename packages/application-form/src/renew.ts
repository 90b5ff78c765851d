import type {MppClient} from '@mpp-sdk/api-client';
import type {CompiledForm} from '@mpp-sdk/form-engine';
import {carryDraft} from './carry-draft.js';
import {compiler, filesOf, options} from './load.js';
import type {Loaded} from './load.js';

/** A newer version of a form, with what takes the answers over to it. */
export interface Newer extends Pick<Loaded, 'files'> {
  form: CompiledForm;
  carryDraft: typeof carryDraft;
}

export const newerOf = async (form: CompiledForm): Promise<Newer> => ({form, files: await filesOf(form), carryDraft});

/** Nothing when there is no newer version that can be used. */
export async function renew(client: MppClient, form: CompiledForm, now: number): Promise<Newer | undefined> {
  try {
    const [definition, compileForm] = await Promise.all([client.forms.get(form.id), compiler()]);
    const newer = await compileForm(definition, await options(client, definition, now));
    return newer.version === form.version ? undefined : await newerOf(newer);
  } catch {
    return undefined;
  }
}
