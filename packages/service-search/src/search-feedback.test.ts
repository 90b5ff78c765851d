import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  createStage,
  find,
  NOW,
  OPERATOR_TOKEN,
  API,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import type {MppServiceSearch} from './index.js';
import {memoryStore} from './memory-store.states.js';
import './define.js';

describe('"is this what you were looking for?"', () => {
  let api: MockApi;
  let stage: Stage;
  /** what went over the wire */
  let sent: Record<string, unknown>[];
  const {fetch: real} = window;
  beforeEach(async () => {
    api = await startMockApi();
    stage = createStage(api);
    sent = [];
    const mocked = window.fetch;
    window.fetch = (url, init) => {
      if (String(url).includes('search-feedback')) sent.push(JSON.parse(String(init!.body)));
      return mocked(url, init);
    };
  });
  afterEach(() => {
    stage.clear();
    api.stop();
    window.fetch = real;
  });

  async function search(words: string) {
    const element = await stage.mount<MppServiceSearch>('mpp-service-search', {
      properties: {store: memoryStore(), clock: () => NOW},
    });
    await until(() => element.shadowRoot?.querySelector('#situations'), 'the start');
    element.shadowRoot!.querySelector<HTMLInputElement>('#query')!.focus();
    await sendKeys({type: words});
    return element;
  }
  const press = async (element: Element, name: string) =>
    (await until(() => find(element, 'button', name), `the button ${name}`)).click();
  const shown = (element: Element, words: string) => until(() => visibleText(element).includes(words), words);

  it('is asked once the search rests, and not while one types', async () => {
    const element = await search('ktp hilang');
    await until(() => find(element, 'link', 'KTP-el karena Hilang'), 'results');
    expect(visibleText(element)).to.not.contain('Apakah ini yang Anda cari?');
    await shown(element, 'Apakah ini yang Anda cari?');
    await sendKeys({type: ' di'});
    await until(() => !visibleText(element).includes('Apakah ini yang Anda cari?'), 'no question any more');
    expect(sent).to.deep.equal([]);
  });
  it('yes, this one: the words, the answer and the service go out, and nothing of the person', async () => {
    const element = await search('ktp ilang 3171010101900001');
    await press(element, 'Ya');
    await shown(element, 'Layanan yang mana?');
    await press(element, 'Penggantian KTP-el karena Hilang');
    await shown(element, 'Terima kasih. Jawaban Anda membantu warga lain.');
    expect(sent).to.have.length(1);
    const {shown: first, ...rest} = sent[0]!;
    expect(rest).to.deep.equal({query: 'ktp ilang', outcome: 'found', lang: 'id', serviceId: 'dukcapil.ktp-hilang'});
    expect((first as string[]).length).to.be.within(1, 5);
    expect(element.shadowRoot!.activeElement?.id).to.equal('feedback');
  });
  it('yes, but skip which one', async () => {
    const element = await search('ktp hilang');
    await press(element, 'Ya');
    await press(element, 'Lewati');
    await shown(element, 'Terima kasih');
    expect(sent[0]).to.not.have.property('serviceId');
  });
  it('no: thanks, with a way on; the same words are not asked about again', async () => {
    const element = await search('ktp hilang');
    await press(element, 'Tidak');
    await shown(element, 'Terima kasih. Coba kata lain, atau tanya petugas kami.');
    expect(sent[0]!['outcome']).to.equal('not-found');
    await sendKeys({press: 'Tab'});
    element.shadowRoot!.querySelector<HTMLInputElement>('#query')!.focus();
    await sendKeys({type: 'x'});
    await until(() => !visibleText(element).includes('Terima kasih'), 'another question');
    await sendKeys({press: 'Backspace'});
    await until(() => element.shadowRoot!.querySelector('.visually-hidden[role=status]')!.textContent, 'rest');
    expect(visibleText(element)).to.not.contain('Apakah ini yang Anda cari?');
  });
  it('an answer that does not arrive is not called sent', async () => {
    api.fail('search-feedback', 'network');
    const element = await search('ktp hilang');
    await press(element, 'Tidak');
    await shown(element, 'Jawaban Anda belum sampai.');
    expect(visibleText(element)).to.not.contain('Terima kasih');
  });
  it('a question that nothing here answers counts by itself, once, when it has come to rest', async () => {
    const element = await search('resep rendang padang');
    await shown(element, 'Kami tidak menemukan layanan yang pas');
    await shown(element, 'Kata ini kami catat tanpa data diri');
    await until(() => sent.length === 1, 'the empty search');
    expect(sent[0]).to.deep.include({query: 'resep rendang padang', outcome: 'empty'});
    await sendKeys({press: 'Enter'});
    await shown(element, 'Apakah ini yang Anda cari?');
    expect(sent).to.have.length(1);
  });
  it('reaches the officers as counted words, once several have asked', async () => {
    for (let i = 0; i < 3; i++) {
      await search('resep rendang padang');
      await until(() => sent.length === i + 1, 'the empty search');
      stage.clear();
    }
    const answer = await api.app(
      new Request(`${API}/v1/staff/regions/31/search-feedback`, {headers: {authorization: `Bearer ${OPERATOR_TOKEN}`}}),
    );
    const {items} = (await answer.json()) as {items: {query: string; empty: number}[]};
    expect(items.map(({query, empty}) => [query, empty])).to.deep.equal([['resep rendang padang', 3]]);
  });
  it('is not asked where only numbers were typed, or only a filter was chosen', async () => {
    const element = await search('3171010101900001');
    await until(() => element.shadowRoot!.querySelector('.visually-hidden[role=status]')!.textContent, 'rest');
    expect(visibleText(element)).to.not.contain('Apakah ini yang Anda cari?');
    expect(sent).to.deep.equal([]);
  });
});
