import {expect} from '@open-wc/testing';
import type {StandardList} from '@mpp-sdk/contract';
import {
  createStage,
  expectEvent,
  find,
  NOW,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {createCatalogueStore, regionKey} from './catalogue-store.js';
import type {MppServiceDetail} from './index.js';
import {memoryStore} from './memory-store.states.js';
import {tag} from './mpp-service-detail.states.js';
import {regionOf, serviceOf} from './put-service.states.js';

const YESTERDAY = NOW - 24 * 3_600_000;

describe('reading about a service without a line', () => {
  let api: MockApi;
  let stage: Stage;
  let store = memoryStore();
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  beforeEach(() => (store = memoryStore()));
  afterEach(() => {
    api.heal();
    stage.clear();
  });
  after(() => api.stop());

  const open = (serviceId: string, now = NOW) =>
    stage.mount<MppServiceDetail>(tag, {attributes: {'service-id': serviceId}, properties: {clock: () => now, store}});
  const notice = (element: Element) => element.shadowRoot!.querySelector('.notice');
  /** Reads it while there is a line, until the device has it. */
  async function visit(serviceId: string) {
    const element = await open(serviceId, YESTERDAY);
    const key = regionKey({api: api.api, region: '31'});
    await until(() => element.shadowRoot!.querySelector('article .hours'), 'the service');
    for (let kept; !kept?.places; kept = await store.region(key)) await new Promise(requestAnimationFrame);
    stage.clear();
  }

  it('shows a service that was read before, its office and contacts, and says from when all that is', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail(/./, 'network');
    const element = await open('dukcapil.ktp-hilang');
    await until(() => notice(element), 'what is said about the data');
    const text = visibleText(element);
    for (const words of [
      'Data terakhir dari Senin, 23 November 2026, pukul 09.00 WIB',
      'Fotokopi Kartu Keluarga',
      'Gratis (Rp0)',
      'Buka sekarang, sampai pukul 12.00 WIB',
      'Telepon 021-0000-0000',
    ])
      expect(text).to.contain(words);
    expect(notice(element)!.getAttribute('role')).to.equal('status');
  });
  it('shows a service that nobody has opened, from what the search has fetched', async () => {
    const key = regionKey({api: api.api, region: '31'});
    const services = [await serviceOf(api, 'dukcapil.akta-lahir')];
    await store.keepStandards(key, {standards: {region: '31', version: '1', services} as StandardList, at: YESTERDAY});
    await store.keepRegion(key, await regionOf(api));
    api.fail(/./, 'network');
    const element = await open('dukcapil.akta-lahir');
    await until(() => notice(element), 'what is said about the data');
    expect(visibleText(element)).to.contain('Data terakhir dari Senin, 23 November 2026');
    expect(find(element, 'heading', 'Yang perlu disiapkan')!.closest('section')!.querySelector('li')).not.to.equal(
      null,
    );
  });
  it('is no failure to the page, and offers nothing that needs a line', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail(/./, 'network');
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    let failed = 0;
    const count = () => void failed++;
    document.addEventListener('mpp-failure', count);
    const element = await open('dukcapil.ktp-hilang');
    await until(() => notice(element), 'what is said about the data');
    expect(find(element, 'link', /Ajukan|Buat janji/)).to.equal(undefined);
    expect(visibleText(element)).to.contain('Mengajukan dan membuat janji perlu internet.');
    expect(failed).to.equal(0);
    document.removeEventListener('mpp-failure', count);
    delete (navigator as {onLine?: boolean}).onLine;
  });
  it('takes newer data when it is asked again, and leaves the focus on the name of the service', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail(/./, {status: 500, code: 'internal'});
    const element = await open('dukcapil.ktp-hilang');
    const again = await until(() => find(element, 'button', 'Coba lagi'), 'the button');
    again.focus();
    again.click();
    await until(() => api.requests.filter((one) => one.endsWith('/services/dukcapil.ktp-hilang')).length > 2, 'asking');
    expect(notice(element), 'stays until there is something better').not.to.equal(null);
    api.heal();
    await until(() => find(element, 'button', 'Coba lagi'), 'the button')!;
    find(element, 'button', 'Coba lagi')!.click();
    await until(() => !notice(element), 'newer data');
    await until(() => element.shadowRoot!.activeElement?.localName === 'h2', 'the focus on the name');
  });
  it('takes newer data by itself when the device is online again', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail(/./, 'network');
    const element = await open('dukcapil.ktp-hilang');
    await until(() => notice(element), 'what is said about the data');
    api.heal();
    dispatchEvent(new Event('online'));
    await until(() => !notice(element), 'newer data');
    expect(document.activeElement).to.equal(document.body);
  });
  it('shows what the device has at once on a slow line, and says nothing of its age until it is known to be old', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail('services/', 'pending');
    const element = await open('dukcapil.ktp-hilang');
    await until(() => find(element, 'heading', 'Penggantian KTP-el'), 'the service');
    expect(notice(element)).to.equal(null);
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });
  it('does not show what the server says is gone', async () => {
    await visit('dukcapil.ktp-hilang');
    api.fail('services/', {status: 404, code: 'service-not-found'});
    const element = await open('dukcapil.ktp-hilang');
    await until(() => visibleText(element).includes('Layanan ini tidak ada di wilayah ini'), 'that it is gone');
    expect(element.shadowRoot!.querySelector('article')).to.equal(null);
  });
  it('fails, with a way on and told to the page, where the device has nothing', async () => {
    api.fail(/./, 'network');
    const event = await expectEvent(document, 'mpp-failure', () => open('dukcapil.ktp-hilang'));
    expect(event.error.kind).to.equal('offline');
    expect(find(event.target as Element, 'button', 'Coba lagi')).not.to.equal(undefined);
  });
  it('works where the device keeps nothing at all (private windows, blocked storage)', async () => {
    const refuse = () => Promise.reject(new Error('denied'));
    const refusing = {get: refuse, set: refuse, remove: refuse, keys: refuse, getOrSet: refuse};
    store = createCatalogueStore(refusing);
    const element = await open('dukcapil.ktp-hilang');
    await until(() => element.shadowRoot!.querySelector('article'), 'the service');
  });
});
