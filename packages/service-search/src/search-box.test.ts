import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {
  createStage,
  find,
  findAll,
  NOW,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import type {MppServiceSearch} from './index.js';
import {memoryStore} from './memory-store.states.js';
import './define.js';

describe('the search field and its suggestions', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => stage.clear());
  after(() => api.stop());

  async function open() {
    const element = await stage.mount<MppServiceSearch>('mpp-service-search', {
      properties: {store: memoryStore(), clock: () => NOW},
    });
    await until(() => element.shadowRoot?.querySelector('#situations'), 'the start');
    return element;
  }
  const field = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
  const options = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
  const optionTexts = (element: Element) => options(element).map((one) => one.innerText.trim());
  const active = (element: Element) => {
    const id = field(element).getAttribute('aria-activedescendant');
    return id ? element.shadowRoot!.getElementById(id)?.innerText.trim() : undefined;
  };
  const expanded = (element: Element) => field(element).getAttribute('aria-expanded') === 'true';
  const cards = (element: Element) => findAll<HTMLAnchorElement>(element, 'link').filter((link) => link.closest('h3'));

  async function typing(element: MppServiceSearch, words: string) {
    field(element).focus();
    await sendKeys({type: words});
    await until(() => cards(element).length > 0, 'results');
  }

  it('is a combobox with a listbox that it controls, closed at first', async () => {
    const element = await open();
    expect(field(element).getAttribute('role')).to.equal('combobox');
    expect(field(element).getAttribute('aria-autocomplete')).to.equal('list');
    expect(expanded(element)).to.equal(false);
    const list = element.shadowRoot!.getElementById(field(element).getAttribute('aria-controls')!)!;
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.equal('Saran kata');
    expect(list.hidden).to.equal(true);
  });
  it('offers words that go on from the typed ones, and the arrow keys go around them', async () => {
    const element = await open();
    await typing(element, 'akta k');
    await until(() => expanded(element), 'suggestions');
    expect(optionTexts(element).length).to.be.within(2, 5);
    for (const text of optionTexts(element)) expect(text.toLowerCase()).to.contain('akta');
    const [first, second] = optionTexts(element);
    await sendKeys({press: 'ArrowDown'});
    expect(active(element)).to.equal(first);
    await sendKeys({press: 'ArrowDown'});
    expect(active(element)).to.equal(second);
    expect(options(element)[1]!.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowUp'});
    expect(active(element)).to.equal(undefined);
    await sendKeys({press: 'ArrowUp'});
    expect(active(element)).to.equal(optionTexts(element).pop());
    expect(field(element).value).to.equal('akta k');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });
  it('takes the chosen words with Enter, asks them, and closes', async () => {
    const element = await open();
    await typing(element, 'akta kem');
    await until(() => expanded(element), 'suggestions');
    await sendKeys({press: 'ArrowDown'});
    const words = active(element)!;
    await sendKeys({press: 'Enter'});
    expect(field(element).value).to.equal(words);
    expect(expanded(element)).to.equal(false);
    await until(() => cards(element)[0]!.innerText.includes('Kematian'), 'what was chosen');
  });
  it('takes the words that are pressed, and keeps the focus in the field', async () => {
    const element = await open();
    await typing(element, 'akta kem');
    const option = await until(() => options(element)[0], 'a suggestion');
    const words = option.innerText.trim();
    const {x, y, width, height} = option.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await until(() => field(element).value === words, 'the words in the field');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(expanded(element)).to.equal(false);
  });
  it('closes with Escape and keeps the words; only that is swallowed', async () => {
    const element = await open();
    let heard = 0;
    const count = (event: KeyboardEvent) => event.key === 'Escape' && heard++;
    document.addEventListener('keydown', count);
    await typing(element, 'akta k');
    await until(() => expanded(element), 'suggestions');
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(expanded(element)).to.equal(false);
    expect(field(element).value).to.equal('akta k');
    expect(heard).to.equal(0);
    document.removeEventListener('keydown', count);
  });
  it('closes when one goes on with Tab, to the button beside it', async () => {
    const element = await open();
    await typing(element, 'akta k');
    await until(() => expanded(element), 'suggestions');
    await sendKeys({press: 'Tab'});
    await element.updateComplete;
    expect(expanded(element)).to.equal(false);
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('Cari');
  });
  it('remembers what was asked for this page only', async () => {
    const element = await open();
    await typing(element, 'paspor');
    await sendKeys({press: 'Enter'});
    find(element, 'button', 'Mulai lagi')!.click();
    await until(() => element.shadowRoot!.activeElement === field(element), 'the field again');
    await sendKeys({press: 'ArrowDown'});
    await until(() => expanded(element), 'recent words');
    expect(optionTexts(element)[0]).to.match(/^paspor\s*, baru saja dicari$/);
    await sendKeys({press: 'Enter'});
    await until(() => cards(element)[0]?.innerText.toLowerCase().includes('paspor'), 'passports again');
    const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    expect(kept).to.not.contain('paspor');
    const later = await open();
    field(later).focus();
    await sendKeys({press: 'ArrowDown'});
    expect(expanded(later)).to.equal(false);
  });
  it('says how many suggestions there are, once typing rests', async () => {
    const element = await open();
    await typing(element, 'akta k');
    const status = element.shadowRoot!.querySelector('[role=status].visually-hidden')!;
    await until(
      () => /layanan ditemukan\. \d saran kata, pilih dengan panah bawah\./.test(status.textContent!),
      'the count',
    );
  });
  it('marks every typed word in the names that were found', async () => {
    const element = await open();
    await typing(element, 'hilang ktp');
    await until(() => cards(element)[0]?.innerText.includes('Hilang'), 'the lost card');
    const marks = [...cards(element)[0]!.querySelectorAll('mark')].map((one) => one.textContent);
    expect(marks).to.deep.equal(['KTP', 'Hilang']);
  });
  it('says on a card where it is open now, by the place’s clock, and how many places there are', async () => {
    const element = await open();
    await typing(element, 'ktp hilang');
    const card = () => cards(element)[0]!.closest('li')!.innerText.replace(/\s+/g, ' ');
    await until(
      () => card().includes('Buka sekarang, sampai pukul 12.00 WIB: Mal Pelayanan Publik Jakarta dan'),
      'open',
    );
    element.clock = () => Date.parse('2026-11-24T20:00:00+07:00');
    element.requestUpdate();
    await until(() => card().includes('Tutup sekarang, buka Rabu, 25 November 2026, pukul 07.30 WIB: Mal'), 'closed');
  });
  it('reads aloud nothing twice: the words of the field, its help and its role', async () => {
    const element = await open();
    const input = field(element);
    expect(element.shadowRoot!.querySelector('label[for=query]')!.textContent).to.equal(
      'Layanan apa yang Anda perlukan?',
    );
    expect(input.getAttribute('aria-describedby')).to.equal('query-help');
    expect(visibleText(element)).to.contain('Tulis dengan kata Anda sendiri');
  });
});
