import {expect} from '@open-wc/testing';
import {
  createStage,
  find,
  findAll,
  NOW,
  startMockApi,
  type,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {createCatalogueStore, keptService, type CatalogueStore, type MppServiceSearch} from './index.js';
import {kept, memoryStore} from './memory-store.states.js';
import {putService} from './put-service.states.js';
import './define.js';

describe('after one visit', () => {
  let api: MockApi;
  let stage: Stage;
  beforeEach(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    stage.clear();
    api.stop();
  });

  const open = (store: CatalogueStore | undefined, tag = 'mpp-service-search', attributes = {}) =>
    stage.mount<MppServiceSearch>(tag, {attributes, properties: {clock: () => api.now(), ...(store && {store})}});
  const asked = (path: string) => api.requests.filter((request) => request === `GET /v1/regions/31/${path}`).length;
  const cut = () => api.fail(/./, 'network');

  it('search and details work with the network cut, also of a service that was never opened', async () => {
    // The real thing: IndexedDB, as in a citizen's browser.
    const first = await open(undefined);
    const device = createCatalogueStore();
    await until(() => asked('catalogue/standards') === 1, 'the standards');
    let found: object | undefined;
    await until(() => {
      void keptService({api: api.api, region: '31'}, 'dukcapil.ktp-hilang', device).then((one) => (found = one));
      return found;
    }, 'a service on the device');
    first.remove();
    cut();

    const search = await open(undefined);
    type(await until(() => find(search, 'textbox'), 'the field'), 'ktp ilang');
    const link = await until(() => findAll(search, 'link', 'KTP-el karena Hilang')[0], 'the lost card');
    expect(link.closest('li')!.textContent).to.contain('Gratis (Rp0)');
    await until(() => visibleText(search).includes('Data terakhir dari Selasa, 24 November 2026'), 'since when');
    expect(visibleText(search)).to.contain('Buka sekarang, sampai pukul 12.00 WIB');

    const detail = await open(undefined, 'mpp-service-detail', {'service-id': 'dukcapil.ktp-hilang'});
    await until(() => visibleText(detail).includes('Fotokopi Kartu Keluarga'), 'what to bring');
    await until(() => visibleText(detail).includes('Data terakhir dari'), 'since when');
  });
  it('the server says only that the catalogue still holds, and the device asks for no standards again', async () => {
    const store = memoryStore();
    const first = await open(store);
    await until(() => kept(store, ' standards'), 'all on the device');
    first.remove();
    const answers: number[] = [];
    const {fetch: real} = window;
    window.fetch = async (...args) => {
      const answer = await real(...args);
      if (String(args[0]).includes('/catalogue')) answers.push(answer.status);
      return answer;
    };
    try {
      api.setNow(NOW + 3_600_000);
      const again = await open(store);
      await until(() => find(again, 'button', 'Kelahiran'), 'the start');
      await until(() => answers.length === 1, 'an answer');
      let at = 0;
      const look = () => void store.read(`${api.api} 31`).then((one) => (at = one?.at ?? 0));
      await until(() => (look(), at === NOW + 3_600_000), 'that it holds as of now');
      expect(answers).to.deep.equal([304]);
      expect(asked('catalogue/standards')).to.equal(1);
    } finally {
      window.fetch = real;
    }
  });
  it('a changed catalogue takes the place of the kept one while one looks, and is found by', async () => {
    const store = memoryStore();
    const first = await open(store);
    await until(() => kept(store), 'the catalogue on the device');
    first.remove();
    await putService(api, 'dukcapil.baru', {name: {id: 'Layanan Zirkonium'}, aliases: []});
    const again = await open(store);
    await until(() => visibleText(again).includes('Lihat semua 149 layanan'), 'one service more');
    type(find(again, 'textbox')!, 'zirkonium');
    await until(() => find(again, 'link', 'Layanan Zirkonium'), 'the new service');
  });
  it('what the device has stands there at once, before the server has answered', async () => {
    const store = memoryStore();
    const first = await open(store);
    await until(() => kept(store), 'the catalogue on the device');
    first.remove();
    api.fail(/./, 'pending');
    const again = await open(store);
    await until(() => find(again, 'button', 'Kelahiran'), 'the start');
    expect(visibleText(again)).to.not.contain('Data terakhir');
  });
  it('says the age of the data at once where the device knows that it has no line', async () => {
    const store = memoryStore();
    const first = await open(store);
    await until(() => kept(store), 'the catalogue on the device');
    first.remove();
    api.fail(/./, 'pending');
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const again = await open(store);
      await until(() => visibleText(again).includes('Data terakhir dari'), 'since when');
      expect(visibleText(again)).to.contain('Anda sedang tanpa internet. Pencarian tetap bisa dipakai.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
  it('a store that never answers keeps nobody waiting', async () => {
    const dead = new Proxy({} as CatalogueStore, {get: () => () => new Promise(() => undefined)});
    const element = await open(dead);
    await until(() => find(element, 'button', 'Kelahiran'), 'the start all the same');
  });
  it('a phone that saves data is not sent the standards', async () => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
    try {
      const saving = memoryStore();
      await open(saving);
      await until(() => kept(saving), 'the catalogue on the device');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
    // Another that came later and saves nothing has its standards: by then the first would have had its own.
    const store = memoryStore();
    await open(store);
    await until(() => kept(store, ' standards'), 'the standards of the other');
    expect(asked('catalogue/standards')).to.equal(1);
  });
});
