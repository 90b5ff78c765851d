import {expect} from '@open-wc/testing';
import {createStage, find, startMockApi, type, until, visibleText, type MockApi} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import './define.js';

describe('search and detail in every engine', () => {
  let api: MockApi;
  before(async () => void (api = await startMockApi()));
  after(() => api.stop());

  it('finds a service as one types', async () => {
    const stage = createStage(api);
    const element = await stage.mount('mpp-service-search', {properties: {store: memoryStore()}});
    type(await until(() => find(element, 'textbox'), 'the field'), 'ktp hilang');
    await until(() => visibleText(element).includes('Penggantian KTP-el karena Hilang'), 'the lost ID card');
    stage.clear();
  });
  it('shows the standard of a service', async () => {
    const stage = createStage(api);
    const element = await stage.mount('mpp-service-detail', {attributes: {'service-id': 'dukcapil.ktp-hilang'}});
    await until(() => visibleText(element).includes('Fotokopi Kartu Keluarga'), 'the requirements');
    expect(visibleText(element)).to.contain('Gratis (Rp0)');
    stage.clear();
  });
});
