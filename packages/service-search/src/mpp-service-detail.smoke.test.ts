import {expect} from '@open-wc/testing';
import {createStage, find, NOW, startMockApi, until, visibleText, type MockApi, type Stage} from '@mpp-sdk/testing';
import {regionKey} from './catalogue-store.js';
import {memoryStore} from './memory-store.states.js';
import type {MppServiceDetail} from './mpp-service-detail.js';
import {tag} from './mpp-service-detail.states.js';

describe('a service in every engine', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    api.heal();
    stage.clear();
  });
  after(() => api.stop());

  const open = (store = memoryStore()) =>
    stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': 'dukcapil.ktp-hilang'},
      properties: {clock: () => NOW, store},
    });

  it('shows what to bring, the rest, and opens what is folded', async () => {
    const element = await open();
    await until(() => visibleText(element).includes('Fotokopi Kartu Keluarga'), 'the requirements');
    expect(visibleText(element)).to.contain('Biaya Gratis (Rp0)');
    const summary = await until(
      () => [...element.shadowRoot!.querySelectorAll('summary')].find((one) => one.textContent!.includes('Asal')),
      'the sources',
    );
    summary.click();
    await until(() => visibleText(element).includes('Belum diperiksa dengan sumber resmi. Pastikan'), 'the sources');
    expect(find(element, 'button', 'Cetak')).not.to.equal(undefined);
  });
  it('shows it again without a line', async () => {
    const store = memoryStore();
    await open(store);
    const key = regionKey({api: api.api, region: '31'});
    while (!(await store.region(key))) await new Promise(requestAnimationFrame);
    stage.clear();
    api.fail(/./, 'network');
    const again = await open(store);
    await until(() => visibleText(again).includes('Data terakhir dari Selasa, 24 November 2026'), 'the kept service');
  });
});
