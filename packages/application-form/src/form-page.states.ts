/** A page with the element on it, for tests: hooks, and what a test asks for. Registers mocha hooks. */
import {createStage, find, OPERATOR_TOKEN, startMockApi, until} from '@mpp-sdk/testing';
import type {MockApi, Stage} from '@mpp-sdk/testing';
import {forgetDrafts} from './form-walk.states.js';
import type {MppApplicationForm} from './mpp-application-form.js';

const TAG = 'mpp-application-form';
export const SEND = /^Kirim permohonan$/;
export const NEXT = /^Lanjut$/;

export interface FormPage {
  api: MockApi;
  stage: Stage;
  mount(attributes?: Record<string, string>): Promise<MppApplicationForm>;
  /** How many applications the region has. */
  applications(): Promise<number>;
}

export const field = (element: Element, name: string | RegExp): Promise<HTMLInputElement> =>
  until(() => find<HTMLInputElement>(element, 'textbox', name), `the field ${name}`);

/** The first bytes of a JPEG, which is all that the server looks at. */
export const photo = (name = 'laporan polisi.jpg'): File =>
  new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], name, {type: 'image/jpeg'});

export function useFormPage(): FormPage {
  const page = {} as FormPage;
  before(async () => {
    const api = (page.api = await startMockApi());
    const stage = (page.stage = createStage(api));
    document.documentElement.lang = 'id';
    page.mount = (attributes = {'form-id': 'pengaduan'}) => stage.mount<MppApplicationForm>(TAG, {attributes});
    page.applications = async () => {
      const headers = {authorization: `Bearer ${OPERATOR_TOKEN}`};
      const response = await api.app(new Request(`${api.api}/v1/staff/regions/31/applications?limit=100`, {headers}));
      return ((await response.json()) as {items: unknown[]}).items.length;
    };
  });
  beforeEach(() => forgetDrafts(page.stage));
  afterEach(async () => {
    page.api.heal();
    const elements = [...document.querySelectorAll<MppApplicationForm>(TAG)];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    page.stage.clear();
    // What is written on leaving must not reach into the next test.
    await until(() => !elements.some((one) => one.shadowRoot?.textContent?.includes('Menyimpan…')), 'the last save');
    page.api.requests.length = 0;
  });
  after(() => page.api.stop());
  return page;
}
