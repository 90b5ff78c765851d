import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  createStage,
  expectEvent,
  find,
  findAll,
  NOW,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type MountOptions,
  type Stage,
} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import type {MppServiceSearch} from './index.js';
import {tag} from './mpp-service-search.states.js';

describe('a search in a page that moves, changes and fails', () => {
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
  it('shows only the data of the region that it works for now', async () => {
    const element = await open();
    await until(() => words(element).includes('Mal Pelayanan Publik Jakarta'), 'Jakarta');
    element.region = '72.01';
    await until(() => words(element).includes('Lihat semua 28 layanan'), 'the other region');
    await until(() => words(element).includes('WITA'), 'its zone');
    expect(words(element)).to.not.contain('Jakarta');
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
