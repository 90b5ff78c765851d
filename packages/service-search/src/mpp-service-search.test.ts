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
    const select = find<HTMLSelectElement>(element, 'combobox', 'Cara layanan')!;
    const online = [...select.options].find((option) => option.value === 'online')!;
    const count = Number(/\((\d+)\)/.exec(online.text)![1]);
    select.value = 'online';
    select.dispatchEvent(new Event('change'));
    await until(() => words(element).includes(`${count} layanan ditemukan`), `${count} services`);
    for (const card of cards(element)) expect(card.closest('li')!.textContent).to.contain('Daring');
    const clear = await until(() => find(element, 'button', 'Hapus semua saringan'), 'the way back');
    clear.click();
    await until(() => !find(element, 'button', 'Hapus semua saringan'), 'no filter');
    await until(() => element.shadowRoot!.activeElement?.id === 'results-title', 'focus on the results');
  });
  it('narrows to what is free of charge, and to what needs no visit, by chips with counts', async () => {
    const element = await open({attributes: {query: 'ktp'}});
    await firstCard(element);
    const chip = await until(() => find(element, 'button', /^Gratis \(\d+\)$/), 'the chip');
    const count = /\d+/.exec(chip.innerText)![0];
    chip.focus();
    chip.click();
    await until(() => find(element, 'button', /^Gratis/)?.getAttribute('aria-pressed') === 'true', 'the chip in use');
    expect(words(element)).to.contain(`${count} layanan ditemukan`);
    for (const card of cards(element)) expect(card.closest('li')!.textContent).to.contain('Gratis (Rp0)');
    const pressed = find(element, 'button', /^Gratis/)!;
    expect(element.shadowRoot!.activeElement).to.equal(pressed);
    pressed.click();
    (await until(() => find(element, 'button', /^Tanpa datang \(\d+\)$/), 'the other chip')).click();
    await until(() => find(element, 'button', /^Tanpa datang/)?.getAttribute('aria-pressed') === 'true', 'pressed');
    for (const card of cards(element)) expect(card.closest('li')!.textContent).to.match(/Daring|Telepon/);
  });
  it('is used from the field to a service with the keyboard alone', async () => {
    const element = await open();
    await typeInto(element, 'ktp hilang');
    await firstCard(element);
    await sendKeys({press: 'Enter'});
    const seen: string[] = [];
    const named = () => {
      const at = element.shadowRoot!.activeElement as HTMLElement;
      return at.getAttribute('aria-label') ?? at.innerText.replace(/\s+/g, ' ').trim();
    };
    for (let i = 0; i < 8 && !seen.includes('Penggantian KTP-el karena Hilang'); i++) {
      await sendKeys({press: 'Tab'});
      seen.push(named().replace(/ \(\d+\)$/, ''));
    }
    expect(seen).to.deep.equal([
      ...['Cari', 'Gratis', 'Tanpa datang', 'Perlu datang', 'Cara layanan', 'Instansi', 'Keadaan hidup'],
      'Penggantian KTP-el karena Hilang',
    ]);
    element.addEventListener('click', (event) => event.preventDefault(), {once: true});
    const event = await expectEvent(document, 'mpp-service-select', () => sendKeys({press: 'Enter'}));
    expect(event.serviceId).to.equal('dukcapil.ktp-hilang');
  });
  it('leaves the page’s address alone, unless the page asks for it', async () => {
    const before = location.href;
    const element = await open();
    await expectEvent(document, 'mpp-search', () => typeInto(element, 'ktp hilang'));
    expect(location.href).to.equal(before);
    element.remove();
    try {
      const synced = await open({attributes: {'sync-url': ''}});
      await expectEvent(document, 'mpp-search', () => typeInto(synced, 'ktp hilang'));
      await until(() => new URL(location.href).searchParams.get('mpp-q') === 'ktp hilang', 'the words in the address');
      synced.remove();
      const again = await open({attributes: {'sync-url': '', query: 'paspor'}});
      await until(() => cards(again)[0]?.textContent?.includes('KTP-el karena Hilang'), 'the question of the address');
    } finally {
      history.replaceState(null, '', before);
    }
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
  it('shows a hostile name as text', async () => {
    const name = '<img src=x onerror="window.mppHacked=1"> layanan aneh <b>tebal</b>';
    await putService(api, 'dukcapil.aneh', {name: {id: name}, aliases: []});
    const element = await open({attributes: {query: 'layanan aneh tebal'}});
    await until(() => words(element).includes(name), 'the name as text');
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect('mppHacked' in window).to.equal(false);
  });
  it('puts the focus into the field when the last filter is taken away', async () => {
    const element = await open({attributes: {'life-event': 'birth'}});
    (await until(() => find(element, 'button', 'Hapus semua saringan'), 'the filter')).click();
    await until(() => element.shadowRoot!.activeElement?.id === 'query', 'focus in the field');
  });
});

testStates(tag, states);
