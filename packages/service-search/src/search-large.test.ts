import {expect} from '@open-wc/testing';
import {createClient} from '@mpp-sdk/api-client';
import {
  createStage,
  find,
  findAll,
  startMockApi,
  type,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {mountProvided} from './mount-provided.states.js';
import './define.js';

describe('a catalogue that is too large for a device', () => {
  let api: MockApi;
  let stage: Stage;
  /** addresses with their queries, as they went over the wire */
  let asked: URL[];
  beforeEach(async () => {
    api = await startMockApi();
    stage = createStage(api);
    asked = [];
  });
  afterEach(() => {
    stage.clear();
    api.stop();
    document.removeEventListener('context-request', provide);
  });

  /** A device that asks for 100 services at most, before a region with 148. */
  const provide = (event: Event) => {
    const small: typeof fetch = (url, init) => {
      const address = new URL(String(url));
      if (address.searchParams.has('max')) address.searchParams.set('max', '100');
      asked.push(address);
      return fetch(address, init);
    };
    const settings = {api: api.api, region: '31', client: createClient({api: api.api, region: '31', fetch: small})};
    (event as Event & {callback: (settings: object) => void}).callback(settings);
  };

  async function open() {
    document.addEventListener('context-request', provide);
    return mountProvided({});
  }
  const start = (element: Element) => until(() => find(element, 'button', 'Kelahiran anak'), 'the start');
  const cards = (element: Element) => findAll<HTMLAnchorElement>(element, 'link').filter((link) => link.closest('h3'));
  const searches = () => asked.filter(({pathname}) => pathname.endsWith('/services'));

  it('starts with the same words, and downloads no services', async () => {
    const element = await open();
    await start(element);
    expect(visibleText(element)).to.contain('Lihat semua 148 layanan');
    expect(api.requests.filter((request) => request.endsWith('/standards'))).to.deep.equal([]);
    for (const {pathname, searchParams} of asked.filter(({pathname}) => pathname.endsWith('/catalogue'))) {
      expect([pathname, searchParams.get('max')]).to.deep.equal(['/v1/regions/31/catalogue', '100']);
    }
  });
  it('is searched on the server, once for a word that is typed in one go, with the same cards', async () => {
    const element = await open();
    await start(element);
    const before = searches().length;
    for (const words of ['k', 'kt', 'ktp', 'ktp hilang']) type(find(element, 'textbox')!, words);
    const first = await until(() => cards(element)[0], 'a card');
    expect(first.textContent).to.contain('KTP-el karena Hilang');
    const card = first.closest('li')!.textContent;
    for (const words of ['Gratis (Rp0)', 'Loket', 'Dinas Kependudukan', 'Buka sekarang'])
      expect(card).to.contain(words);
    expect(searches().length - before).to.equal(1);
    expect(searches().pop()!.searchParams.get('q')).to.equal('ktp hilang');
  });
  it('is honest as well, and says what to do without a line', async () => {
    const element = await open();
    await start(element);
    type(find(element, 'textbox')!, 'resep rendang padang');
    await until(() => visibleText(element).includes('Kami tidak menemukan layanan yang pas'), 'the honest words');
    api.fail('/services', 'network');
    type(find(element, 'textbox')!, 'paspor');
    await until(() => find(element, 'button', 'Coba lagi'), 'a way on');
    expect(visibleText(element)).to.contain('WhatsApp 0811-0000-0000');
    api.heal();
    find(element, 'button', 'Coba lagi')!.click();
    await until(() => cards(element)[0]?.textContent?.toLowerCase().includes('paspor'), 'passports');
  });
  it('shows more, page by page', async () => {
    const element = await open();
    (await until(() => find(element, 'button', 'Lihat semua 148 layanan'), 'all of them')).click();
    await until(() => cards(element).length === 10, 'ten');
    find(element, 'button', 'Tampilkan lebih banyak')!.click();
    await until(() => cards(element).length === 20, 'twenty');
    await until(() => element.shadowRoot!.activeElement === cards(element)[10], 'focus on the eleventh');
  });
});
