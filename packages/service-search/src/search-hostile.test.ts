import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createClient} from '@mpp-sdk/api-client';
import type {Catalogue} from '@mpp-sdk/contract';
import {createStage, startMockApi, until, visibleText, type MockApi, type Stage} from '@mpp-sdk/testing';
import {mountProvided} from './mount-provided.states.js';
import './define.js';

const MARKUP = '<img src=x onerror="window.mppHacked=1"><script>window.mppHacked=1</script><b>tebal</b>';
const ANCHOR = 'Layanan Patokan';

describe('a hostile catalogue', () => {
  let api: MockApi;
  let stage: Stage;
  let catalogue: Catalogue;
  let warnings: string[];
  const {warn} = console;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
    document.addEventListener('context-request', provide);
  });
  afterEach(() => {
    console.warn = warn;
    stage.clear();
    document.removeEventListener('context-request', provide);
  });
  after(() => api.stop());

  /** A back end that answers this catalogue, and all else as usual. */
  const provide = (event: Event) => {
    const hostile: typeof fetch = async (url, init) =>
      /\/catalogue\?/.test(String(url)) ? new Response(JSON.stringify(catalogue)) : fetch(url, init);
    const settings = {api: api.api, region: '31', client: createClient({api: api.api, region: '31', fetch: hostile})};
    (event as Event & {callback: (settings: object) => void}).callback(settings);
  };
  const anchor = {
    ...{id: 'dinas.patokan', agencyId: 'dinas', name: {id: ANCHOR}, channels: ['counter']},
    ...{fee: {type: 'free'}, processingTime: {unit: 'unspecified'}},
  };
  const of = (services: unknown[], agencies: unknown[] = []) =>
    (catalogue = {region: '31', version: '1', services: [...services, anchor], agencies} as unknown as Catalogue);

  /** Everything is shown; the sound service among the rest, which is none worse for its neighbours. */
  async function showAll(query?: string) {
    const element = await mountProvided({limit: '100', ...(query === undefined ? {channel: 'counter'} : {query})});
    await until(() => visibleText(element).includes(ANCHOR), 'the sound service');
    expect('mppHacked' in window).to.equal(false);
    expect(element.shadowRoot!.querySelector('img, script, b, iframe, svg:not([aria-hidden])')).to.equal(null);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    return element;
  }
  const cards = (element: Element) => element.shadowRoot!.querySelectorAll('#results > li').length;

  it('shows markup and scripts as the text that they are, in names, words and agencies', async () => {
    of(
      [
        {
          ...anchor,
          id: 'a',
          agencyId: MARKUP,
          name: {id: MARKUP},
          aliases: [MARKUP],
          lifeEvents: [MARKUP],
          fee: {type: 'varies', text: {id: MARKUP}},
        },
      ],
      [{id: MARKUP, name: {id: MARKUP}}],
    );
    const element = await showAll();
    expect(visibleText(element).split('<script>window.mppHacked=1</script>').length).to.be.at.least(4);
    const searched = await showAll('tebal script patokan');
    expect(searched.shadowRoot!.querySelectorAll('mark').length).to.be.at.least(1);
  });
  it('keeps a right-to-left override inside its own name', async () => {
    of([{...anchor, id: 'a', name: {id: 'Balik \u202e arah \u2067 terus'}}]);
    const element = await showAll();
    for (const link of element.shadowRoot!.querySelectorAll('h3 a')) {
      expect(getComputedStyle(link.firstElementChild!).unicodeBidi).to.equal('isolate');
    }
  });
  it('cuts a name of 10,000 characters, and is no wider for it', async () => {
    of([
      {...anchor, id: 'a', name: {id: 'x'.repeat(10_000)}},
      {...anchor, id: 'b', name: {id: 'kata '.repeat(2000)}},
    ]);
    const element = await showAll();
    expect(cards(element)).to.equal(3);
    expect(element.getBoundingClientRect().height).to.be.below(3000);
  });
  it('refuses a service without a name or with an id twice, and says why', async () => {
    of([{...anchor, id: 'tanpa-nama', name: undefined}, {...anchor, id: 'a'}, {...anchor, id: 'a'}, null, 'teks']);
    const element = await showAll();
    expect(cards(element)).to.equal(2);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('service 0: no name').and.to.contain('a is there twice');
  });
  it('never breaks the list, whatever stands in it', async function () {
    this.timeout(60_000);
    const nasty = fc.oneof(
      fc.constantFrom(
        MARKUP,
        '\u0000',
        '\u202eabc',
        'x'.repeat(10_000),
        '',
        '__proto__',
        'constructor',
        '\ud800',
        '{{7*7}}',
        'javascript:alert(1)',
      ),
      fc.string({unit: 'binary', maxLength: 40}),
    );
    const loose = fc.oneof(
      nasty,
      fc.constantFrom(null, undefined, 0, -1, 1e300, true, [], {}),
      fc.array(nasty, {maxLength: 4}),
    );
    const map = fc.oneof(loose, fc.record({id: nasty, en: loose}, {requiredKeys: []}));
    const fee = fc.oneof(
      loose,
      fc.record({type: loose, amount: loose, min: loose, max: loose, text: map}, {requiredKeys: []}),
    );
    const time = fc.oneof(loose, fc.record({unit: loose, min: loose, max: loose, text: map}, {requiredKeys: []}));
    const service = fc.record(
      {
        id: fc.oneof(loose, fc.constantFrom('a', 'b.c')),
        agencyId: loose,
        name: map,
        aliases: loose,
        lifeEvents: loose,
        channels: loose,
        fee,
        processingTime: time,
      },
      {requiredKeys: []},
    );
    const agency = fc.oneof(loose, fc.record({id: loose, name: map, short: loose}, {requiredKeys: []}));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(service, loose), {maxLength: 8}),
        fc.array(agency, {maxLength: 3}),
        fc.boolean(),
        async (services, agencies, words) => {
          of(services, agencies);
          await showAll(words ? 'layanan patokan' : undefined);
          stage.clear();
        },
      ),
      {numRuns: 40},
    );
  });
});
