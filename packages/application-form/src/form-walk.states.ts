/** Steps that tests and named states share. */
import {newIdempotencyKey} from '@mpp-sdk/api-client';
import {deviceStore} from '@mpp-sdk/core';
import {find, findAll, OPERATOR_TOKEN, until, type Stage} from '@mpp-sdk/testing';
import type {Answers} from '@mpp-sdk/form-engine';
import {createDraftStore} from './draft-store.js';
import {draftKey} from './load.js';

/** Complete answers to the complaint form, without a name. */
export const complaint: Answers = {
  complaint: {kind: 'lambat', text: 'Antrean di loket tiga sangat lama, sudah dua jam belum dipanggil.'},
  event: {date: '2026-11-20', place: 'Loket 3'},
  identity: {mode: 'anonim'},
  consent: {data: true, truth: true},
};

/** Leaves unfinished work on this device, as an earlier visit would have. */
export async function keepDraft(
  stage: Stage,
  answers: Answers = complaint,
  change: object = {},
  formId = 'pengaduan',
): Promise<void> {
  await createDraftStore().save(draftKey({api: stage.api.api, region: '31'}, formId), {
    formVersion: 1,
    answers,
    files: {},
    page: 3,
    idempotencyKey: newIdempotencyKey(),
    attempts: [],
    savedAt: Date.now(),
    ...change,
  });
}

export async function forgetDrafts(stage: Stage): Promise<void> {
  const forms = deviceStore('mpp-sdk-forms');
  await Promise.all((await forms.keys()).map((key) => forms.remove(key)));
  const client = {api: stage.api.api, region: '31'};
  for (const form of ['pengaduan', 'ktp-hilang', 'besar', 'semua', 'kit', 'jahat', 'baik'])
    await createDraftStore().remove(draftKey(client, form));
}

export const press = async (element: HTMLElement, name: RegExp): Promise<void> =>
  (await until(() => find(element, 'button', name), `the button ${name}`)).click();
export const heading = (element: HTMLElement, name: RegExp): Promise<HTMLElement> =>
  until(() => find(element, 'heading', name), `the heading ${name}`);

/** The whole form filled in as it was kept, at the last look. */
export async function atReview(stage: Stage, answers: Answers = complaint): Promise<HTMLElement> {
  await forgetDrafts(stage);
  await keepDraft(stage, answers);
  const element = await stage.mount('mpp-application-form', {attributes: {'form-id': 'pengaduan'}});
  await press(element, /^(Lanjutkan|Continue)$/);
  await heading(element, /4 (dari|of) 5/);
  await press(element, /^(Lanjut|Continue)$/);
  await heading(element, /5 (dari|of) 5/);
  return element;
}

/** Puts a form into the mock's region. */
export async function putForm(stage: Stage, definition: object): Promise<void> {
  const {id} = definition as {id: string};
  const response = await stage.api.app(
    new Request(`${stage.api.api}/v1/staff/regions/31/forms/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/json', authorization: `Bearer ${OPERATOR_TOKEN}`},
      body: JSON.stringify(definition),
    }),
  );
  if (!response.ok) throw new Error(`PUT form: ${response.status} ${await response.text()}`);
}

/** Chooses files as the browser's own dialogue would. */
export function choose(input: HTMLInputElement, ...files: File[]): void {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

export const pick = (element: HTMLElement, name: string | RegExp): void =>
  (findAll(element, 'radio', name)[0] ?? findAll(element, 'checkbox', name)[0])!.click();
