import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  API,
  createStage,
  expectEvent,
  find,
  findAll,
  NOW,
  startMockApi,
  testStates,
  until,
  visibleText,
  type MockApi,
  type MountOptions,
  type Stage,
} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import type {MppServiceSearch} from './index.js';
import {putService} from './put-service.states.js';
import {states, tag} from './mpp-service-search.states.js';

describe('finding a service', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    api.heal();
    stage.clear();
    document.documentElement.lang = 'id';
  });
  after(() => api.stop());

  const open = (options: MountOptions = {}) =>
    stage.mount<MppServiceSearch>(tag, {
      ...options,
      properties: {store: memoryStore(), clock: () => NOW, ...options.properties},
    });
  const cards = (element: Element) => findAll<HTMLAnchorElement>(element, 'link').filter((link) => link.closest('h3'));
  const firstCard = (element: Element) => until(() => cards(element)[0], 'a card');
  const words = (element: Element) => visibleText(element);

  async function typeInto(element: MppServiceSearch, text: string) {
    (await until(() => find(element, 'textbox', 'Layanan apa'), 'the search field')).focus();
    await sendKeys({type: text});
  }

  it('types "ktp hilang" and finds the lost ID card first, with cost, time and ways', async () => {
    const element = await open();
    await typeInto(element, 'ktp hilang');
    // Typing goes on: what stands first for "ktp" is not yet the answer.
    const lost = () => cards(element)[0]?.textContent?.includes('Penggantian KTP-el karena Hilang');
    await until(lost, 'the lost ID card in the first place');
    const link = await firstCard(element);
    expect(link.closest('li')!.textContent).to.contain('Gratis (Rp0)');
    expect(link.closest('li')!.textContent).to.contain('15-60 menit');
    expect(link.closest('li')!.textContent).to.contain('Loket');
    expect(link.closest('li')!.textContent).to.contain('Dinas Kependudukan');
  });
  it('asks the network for nothing while one types', async () => {
    const element = await open();
    await until(() => find(element, 'button', 'Kelahiran'), 'the start');
    await until(() => element.shadowRoot?.querySelector('.hours'), 'hours');
    const before = api.requests.length;
    await typeInto(element, 'akta');
    await firstCard(element);
    expect(api.requests.length).to.equal(before);
  });
  it('announces the number of services once typing rests, and tells the page without the words', async () => {
    const element = await open();
    const event = await expectEvent(document, 'mpp-search', () => typeInto(element, 'ktp hilang'));
    expect(event.detail.queryLength).to.equal(10);
    expect(event.confident).to.equal(true);
    expect(JSON.stringify(event.detail)).to.not.contain('ktp');
    const status = findAll(element, 'status').map((one) => one.textContent);
    expect(status.some((text) => text?.includes(`${event.total} layanan ditemukan`))).to.equal(true);
  });
  it('tells the page also when the words were typed before the catalogue came', async () => {
    api.fail('catalogue', 'pending');
    const element = await open();
    await typeInto(element, 'paspor');
    await sendKeys({press: 'Enter'});
    const event = await expectEvent(document, 'mpp-search', () => api.heal());
    expect(event.detail.queryLength).to.equal(6);
  });
  it('does not reload the page on Enter, and searches at once', async () => {
    const element = await open();
    let prevented: boolean | undefined;
    element.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    element.shadowRoot!.addEventListener('submit', (event) => (prevented = event.defaultPrevented));
    await typeInto(element, 'sim');
    await sendKeys({press: 'Enter'});
    await firstCard(element);
    expect(prevented).to.equal(true);
  });
  it('lets the page show the service itself', async () => {
    const element = await open({attributes: {query: 'ktp hilang'}});
    const link = await firstCard(element);
    expect(link.href).to.equal(`${API}/pages/31/service?mpp-service=dukcapil.ktp-hilang`);
    let click: Event | undefined;
    element.addEventListener('click', (event) => (click = event), {once: true});
    element.addEventListener('mpp-service-select', (event) => event.preventDefault(), {once: true});
    const event = await expectEvent(document, 'mpp-service-select', () => link.click());
    expect(event.serviceId).to.equal('dukcapil.ktp-hilang');
    expect(click?.defaultPrevented).to.equal(true);
  });
  it('opens the link where nobody prevents it', async () => {
    const element = await open({attributes: {query: 'ktp hilang'}});
    const link = await firstCard(element);
    let prevented: boolean | undefined;
    const stay = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, {once: true});
    link.click();
    expect(prevented).to.equal(false);
  });
  it('filters by channel with counts, and takes the filter away again', async () => {
    const element = await open({attributes: {query: 'ktp'}});
    await firstCard(element);
    find(element, 'combobox', 'Cara layanan')!.closest('details')!.open = true;
    const select = find<HTMLSelectElement>(element, 'combobox', 'Cara layanan')!;
    const online = [...select.options].find((option) => option.value === 'online')!;
    const count = Number(/\((\d+)\)/.exec(online.text)![1]);
    select.value = 'online';
    select.dispatchEvent(new Event('change'));
    await until(() => words(element).includes(`${count} layanan ditemukan`), `${count} services`);
    for (const card of cards(element)) expect(card.closest('li')!.textContent).to.contain('Daring');
    const chip = await until(() => find(element, 'button', 'Hapus saringan: Daring'), 'the filter in use');
    chip.click();
    await until(() => !find(element, 'button', 'Hapus saringan: Daring'), 'no filter');
    await until(() => element.shadowRoot!.activeElement?.id === 'results-title', 'focus on the results');
  });
  it('offers life situations first, and keeps the focus when one is chosen', async () => {
    const element = await open();
    (await until(() => find(element, 'button', 'Kelahiran anak'), 'situations')).click();
    await until(() => words(element).includes('Akta Kelahiran') || words(element).includes('Kelahiran'), 'birth');
    await until(() => element.shadowRoot!.activeElement?.id === 'results-title', 'focus on the results');
  });
  it('is honest when nothing here answers, and names the human way on', async () => {
    const element = await open({attributes: {query: 'jadwal bola malam ini'}});
    await until(() => words(element).includes('Kami tidak menemukan layanan yang pas'), 'the honest words');
    expect(words(element)).to.contain('WhatsApp 0811-0000-0000');
    expect(words(element)).to.not.contain('layanan ditemukan');
    expect(cards(element).length).to.be.within(1, 5);
    for (const card of cards(element)) expect(card.closest('li')!.textContent).to.contain('Mungkin');
  });
  it('shows ten, then ten more, and goes on from the first new one', async () => {
    const element = await open({attributes: {'agency-id': 'dukcapil'}});
    await firstCard(element);
    expect(cards(element)).to.have.length(10);
    find(element, 'button', 'Tampilkan lebih banyak')!.click();
    await until(() => cards(element).length === 20, 'twenty cards');
    await until(() => element.shadowRoot!.activeElement === cards(element)[10], 'focus on the eleventh');
  });
  it('says whether the office is open, by the office clock', async () => {
    let now = NOW;
    const element = await open({properties: {clock: () => now}});
    await until(() => words(element).includes('Buka sekarang, sampai pukul 12.00 WIB'), 'open');
    now = Date.parse('2026-11-24T20:00:00+07:00');
    element.requestUpdate();
    await until(
      () => words(element).includes('Tutup sekarang, buka lagi Rabu, 25 November 2026, pukul 07.30 WIB'),
      'closed',
    );
  });
  it('works on without a line, also after a reload, and says from when the data are', async () => {
    const store = memoryStore();
    const first = await open({properties: {store}});
    await until(() => first.shadowRoot?.querySelector('.hours'), 'the first visit');
    first.remove();
    api.fail(/./, 'network');
    const element = await open({properties: {store}});
    await typeInto(element, 'akta kelahiran');
    expect((await firstCard(element)).textContent).to.contain('Kelahiran');
    await until(() => words(element).includes('Data terakhir dari Selasa, 24 November 2026, pukul 09.00 WIB'), 'since');
    expect(words(element)).to.contain('WhatsApp 0811-0000-0000');
  });
  it('can be tried again after an error, with the words that were typed', async () => {
    api.fail('catalogue', {status: 503, code: 'unavailable'});
    const element = await open();
    const event = await expectEvent(document, 'mpp-failure', () => undefined);
    expect(event.error.kind).to.equal('server');
    await typeInto(element, 'skck');
    api.heal();
    (await until(() => find(element, 'button', 'Coba lagi'), 'retry')).click();
    expect((await firstCard(element)).textContent).to.contain('SKCK');
  });
  it('shows a hostile name as text', async () => {
    const name = '<img src=x onerror="window.mppHacked=1"> layanan aneh <b>tebal</b>';
    await putService(api, 'dukcapil.aneh', {name: {id: name}, aliases: []});
    const element = await open({attributes: {query: 'layanan aneh tebal'}});
    await until(() => words(element).includes(name), 'the name as text');
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect('mppHacked' in window).to.equal(false);
  });
  it('changes its language late', async () => {
    const element = await open({attributes: {query: 'lost id card'}});
    await firstCard(element);
    document.documentElement.lang = 'en';
    await until(() => words(element).includes('Replace a lost ID card'), 'English');
    expect(find(element, 'textbox', 'What do you need?')).to.not.equal(undefined);
  });
  it('takes a query that changes later, and forgives bad attributes with one warning each', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => void warnings.push(text);
    try {
      const element = await open({attributes: {query: 'sim', channel: 'telepati', limit: '-4'}});
      await firstCard(element);
      element.setAttribute('query', 'paspor hilang');
      await until(() => cards(element)[0]?.textContent?.toLowerCase().includes('paspor'), 'passports');
      element.limit = 0;
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((text) => text.includes('telepati'))).to.have.length(1);
    expect(warnings.filter((text) => text.includes('limit'))).to.have.length(1);
  });
  it('goes on after the page has moved it while it was loading', async () => {
    api.fail('catalogue', 'pending');
    const element = await open({attributes: {query: 'ktp hilang'}});
    document.querySelector('main')!.prepend(element);
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
    api.heal();
    expect((await firstCard(element)).textContent).to.contain('Hilang');
  });
  it('puts the focus into the field when the last filter is taken away', async () => {
    const element = await open({attributes: {'life-event': 'birth'}});
    (await until(() => find(element, 'button', 'Hapus saringan'), 'the filter')).click();
    await until(() => element.shadowRoot!.activeElement?.id === 'query', 'focus in the field');
  });
  it('shows only the data of the region that it works for now', async () => {
    const element = await open();
    await until(() => words(element).includes('Mal Pelayanan Publik Jakarta'), 'Jakarta');
    element.region = '72.01';
    await until(() => words(element).includes('Lihat semua 28 layanan'), 'the other region');
    await until(() => words(element).includes('WITA'), 'its zone');
    expect(words(element)).to.not.contain('Jakarta');
  });
  it('leaves nothing behind after being put in and taken out many times', async () => {
    const element = await open({attributes: {query: 'ktp'}});
    await firstCard(element);
    const open_ = {listeners: 0, timers: 0};
    const restore = countLeftovers(open_);
    const [here, there] = [document.createElement('div'), document.createElement('div')];
    document.body.append(here, there);
    element.remove();
    const before = {...open_};
    for (let i = 0; i < 1000; i++) {
      here.append(element);
      there.append(element);
      element.remove();
    }
    const after = {...open_};
    restore();
    here.remove();
    there.remove();
    expect(after).to.deep.equal(before);
  });
});

/** Counts listeners of window and document, and intervals, that are open. */
function countLeftovers(count: {listeners: number; timers: number}) {
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const {setInterval: set, clearInterval: clear} = window;
  const global = (target: unknown) => target === window || target === document || target === undefined;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    if (global(this)) count.listeners++;
    return add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
    if (global(this)) count.listeners--;
    return remove.apply(this, args);
  };
  window.setInterval = ((...args: Parameters<typeof set>) => (count.timers++, set(...args))) as typeof set;
  window.clearInterval = (id) => {
    if (id !== undefined) count.timers--;
    clear(id);
  };
  return () => {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
    window.setInterval = set;
    window.clearInterval = clear;
  };
}

testStates(tag, states);
