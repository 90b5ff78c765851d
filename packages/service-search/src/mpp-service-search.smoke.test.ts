import {expect} from '@open-wc/testing';
import {createStage, find, startMockApi, type, until, visibleText, type MockApi} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import './define.js';

describe('the search in every engine', () => {
  let api: MockApi;
  before(async () => void (api = await startMockApi()));
  after(() => api.stop());

  it('finds a service as one types, marks the words, suggests, and narrows', async () => {
    const stage = createStage(api);
    const element = await stage.mount('mpp-service-search', {properties: {store: memoryStore()}});
    const field = await until(() => find(element, 'textbox'), 'the field');
    await until(() => find(element, 'button', 'Kelahiran anak'), 'the start');
    type(field, 'ktp hil');
    await until(() => visibleText(element).includes('Penggantian KTP-el karena Hilang'), 'the lost ID card');
    expect(element.shadowRoot!.querySelector('#results mark')!.textContent).to.equal('KTP');
    const option = await until(() => element.shadowRoot!.querySelector('[role=option]'), 'a suggestion');
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await until(() => option.getAttribute('aria-selected') === 'true', 'the suggestion at the arrow');
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await until(() => field.getAttribute('aria-expanded') === 'false', 'a closed list');
    find(element, 'button', /^Gratis/)!.click();
    await until(() => find(element, 'button', /^Gratis/)?.getAttribute('aria-pressed') === 'true', 'what is free');
    // The looks of what came after the field are there as well.
    expect(getComputedStyle(element.shadowRoot!.querySelector('.results')!).display).to.equal('grid');
    stage.clear();
  });
});
