import {expect} from '@open-wc/testing';
import type {Service} from '@mpp-sdk/contract';
import {createStage, findAll, NOW, startMockApi, until, visibleText, type MockApi, type Stage} from '@mpp-sdk/testing';
import type {MppServiceDetail} from './index.js';
import {memoryStore} from './memory-store.states.js';
import {tag} from './mpp-service-detail.states.js';
import {hostile, serviceOf} from './put-service.states.js';

/** What no server of ours would take, and another one may answer. */
const ODD: Record<string, Partial<Service>> = {
  markup: hostile,
  'null bytes': {name: {id: 'KTP\u0000 hilang\u0001\uFFFF'}},
  '10,000 characters in one word': {name: {id: 'k'.repeat(10_000)}, summary: {id: 'panjang '.repeat(1_250)}},
  'no name': {name: {id: ''}},
  'a name of spaces and marks': {name: {id: ' \u202E\u2067 '}},
  'half a surrogate': {name: {id: 'KTP \uD800 hilang'}},
  'a channel that is not known': {channels: [{channel: 'merpati' as 'online', url: 'data:text/html,x'}]},
  'no channels': {channels: []},
};

describe('a catalogue that should never be', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => stage.clear());
  after(() => api.stop());

  for (const [what, change] of Object.entries(ODD)) {
    it(`is shown as text and breaks nothing: ${what}`, async () => {
      const region = (await api.store.region('31'))!;
      const known = await serviceOf(api, 'dukcapil.ktp-hilang');
      await region.services.put([{...known, id: 'dukcapil.aneh', ...change}]);
      const element = await stage.mount<MppServiceDetail>(tag, {
        attributes: {'service-id': 'dukcapil.aneh'},
        properties: {clock: () => NOW, store: memoryStore()},
      });
      await until(() => element.shadowRoot!.querySelector('.later'), 'the whole service');
      const root = element.shadowRoot!;
      for (const details of root.querySelectorAll('details')) details.open = true;
      await element.updateComplete;
      expect(root.querySelector('h2')!.textContent!.trim()).not.to.equal('');
      expect(root.querySelector('img, script, iframe')).to.equal(null);
      expect(element.querySelector('img, iframe')).to.equal(null);
      expect('mppHacked' in window).to.equal(false);
      for (const {protocol, textContent} of findAll<HTMLAnchorElement>(element, 'link'))
        expect(protocol, textContent ?? '').to.match(/^(https?|tel):$/);
      // The rest stands, in its own direction, and nothing sticks out of the frame.
      expect(visibleText(element)).to.contain('Perlu bantuan? Hubungi kami').and.to.contain('Asal keterangan ini');
      const frame = root.querySelector('.mpp')!;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      expect(getComputedStyle(root.querySelector('bdi')!).unicodeBidi).to.equal('isolate');
    });
  }
  it('sends to an officer for what a back end leaves out altogether', async () => {
    const region = (await api.store.region('31'))!;
    const known = await serviceOf(api, 'dukcapil.ktp-hilang');
    const {requirements} = known.standard;
    await region.services.put([{...known, id: 'dukcapil.separuh', standard: {requirements} as Service['standard']}]);
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': 'dukcapil.separuh'},
      properties: {clock: () => NOW, store: memoryStore()},
    });
    await until(() => element.shadowRoot!.querySelector('.later'), 'the whole service');
    expect(visibleText(element)).to.contain('Biaya Tanya petugas').and.to.contain('Fotokopi Kartu Keluarga');
    const heading = findAll(element, 'heading', 'Dasar hukum')[0]!;
    expect(heading.closest('section')!.textContent).to.contain('Tanya petugas');
  });
  it('shows a price in its own direction beside a text that would turn it around', async () => {
    const region = (await api.store.region('31'))!;
    const known = await serviceOf(api, 'dukcapil.ktp-hilang');
    await region.services.put([{...known, id: 'dukcapil.terbalik', name: {id: 'KTP \u202E hilang'}}]);
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': 'dukcapil.terbalik'},
      properties: {clock: () => NOW, store: memoryStore()},
    });
    await until(() => element.shadowRoot!.querySelector('.summary'), 'the service');
    expect(visibleText(element)).to.contain('Biaya Gratis (Rp0)');
  });
});
