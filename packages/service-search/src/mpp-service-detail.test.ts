import {expect} from '@open-wc/testing';
import type {Service} from '@mpp-sdk/contract';
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
  type Stage,
} from '@mpp-sdk/testing';
import type {MppServiceDetail} from './index.js';
import {TRUSTED_JSON} from './json-ld-controller.js';
import {states, tag} from './mpp-service-detail.states.js';
import {putService} from './put-service.states.js';

interface Policy {
  createScript(json: string): unknown;
}
/** What a strict page allows this SDK: JSON and nothing else. */
const policy = (): Policy =>
  (
    globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: Policy): Policy}}
  ).trustedTypes.createPolicy('mpp-test', {createScript: (json) => JSON.stringify(JSON.parse(json))});

describe('reading about a service', () => {
  let api: MockApi;
  let stage: Stage;
  let violations: string[] = [];
  const page = globalThis as unknown as Record<symbol, unknown>;
  const onViolation = (event: SecurityPolicyViolationEvent) => violations.push(event.violatedDirective);
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
    document.addEventListener('securitypolicyviolation', onViolation);
  });
  beforeEach(() => {
    violations = [];
    page[TRUSTED_JSON] = (json: string) => policy().createScript(json);
  });
  afterEach(() => {
    delete page[TRUSTED_JSON];
    api.heal();
    stage.clear();
    document.documentElement.lang = 'id';
  });
  after(() => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    api.stop();
  });

  async function open(serviceId: string) {
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': serviceId},
      properties: {clock: () => NOW},
    });
    await until(() => element.shadowRoot?.querySelector('article, .notice'), 'the service');
    return element;
  }
  const block = (element: Element) => element.querySelector('script[type="application/ld+json"]');

  it('shows cost, time, what to bring, ways, legal basis, and that the data are a sample', async () => {
    const text = visibleText(await open('dukcapil.ktp-hilang'));
    for (const words of [
      'Penggantian KTP-el karena Hilang',
      'Gratis (Rp0)',
      '15-60 menit',
      'Fotokopi Kartu Keluarga',
      'Daring',
      'Dibantu petugas',
      'Perpres 96/2018',
      'Data contoh, bukan data resmi',
      'Tanpa ponsel atau internet',
      'Datang ke loket',
    ]) {
      expect(text).to.contain(words);
    }
  });
  it('sends to an officer for what is missing, and invents nothing', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const steps = findAll(element, 'heading', 'Langkah-langkah')[0]!.closest('section')!;
    expect(steps.textContent).to.contain('Tanya petugas');
  });
  it('lets the page take over the application and the booking, else links to them', async () => {
    const element = await open('dukcapil.ktp-hilang');
    element.addEventListener('mpp-application-start', (event) => event.preventDefault(), {once: true});
    element.addEventListener('mpp-booking-start', (event) => event.preventDefault(), {once: true});
    const apply = find<HTMLAnchorElement>(element, 'link', 'Ajukan permohonan')!;
    expect(apply.href).to.equal(`${API}/pages/31/form?mpp-service=dukcapil.ktp-hilang`);
    const application = await expectEvent(document, 'mpp-application-start', () => apply.click());
    expect(application.detail).to.deep.equal({serviceId: 'dukcapil.ktp-hilang', formId: 'ktp-hilang'});
    const booking = await expectEvent(document, 'mpp-booking-start', () =>
      find(element, 'link', 'Buat janji')!.click(),
    );
    expect(booking.serviceId).to.equal('dukcapil.ktp-hilang');
    expect(booking.defaultPrevented).to.equal(true);
  });
  it('offers an application only where there is a form', async () => {
    const element = await open('dukcapil.ktp-baru');
    expect(find(element, 'link', 'Ajukan permohonan')).to.equal(undefined);
    expect(find(element, 'link', 'Buat janji temu')).to.not.equal(undefined);
  });
  it('goes to a related service and puts the focus on its name', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const related = await until(() => find(element, 'button', 'Kehilangan'), 'a related service');
    const event = await expectEvent(document, 'mpp-service-select', () => related.click());
    expect(event.serviceId).to.equal('polri.laporan-kehilangan');
    await until(() => find(element, 'heading', 'Kehilangan') === element.shadowRoot!.activeElement, 'focus');
    expect(element.serviceId).to.equal('polri.laporan-kehilangan');
  });
  it('tells search engines what it is, under a strict policy, and takes it back when it leaves', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const data = JSON.parse((await until(() => block(element), 'JSON-LD')).textContent!);
    expect(data['@type']).to.equal('GovernmentService');
    expect(data.offers).to.deep.equal({'@type': 'Offer', price: 0, priceCurrency: 'IDR'});
    expect(data.disambiguatingDescription).to.equal('Data contoh, bukan data resmi');
    expect(violations).to.deep.equal([]);
    element.remove();
    expect(block(element)).to.equal(null);
  });
  it('is silent where Trusted Types exist and the page has given no policy for it', async () => {
    delete page[TRUSTED_JSON];
    const element = await open('dukcapil.ktp-hilang');
    expect(block(element)).to.equal(null);
    expect(violations).to.deep.equal([]);
  });
  it('shows hostile content as text, in the page and in the data block', async () => {
    const name = '</script><img src=x onerror="window.mppHacked=1">';
    const text = {id: name};
    await putService(api, 'dukcapil.aneh', {
      name: text,
      notes: text,
      sample: false,
      channels: [{channel: 'online', note: text, url: 'javascript:alert(1)'}],
    });
    const element = await open('dukcapil.aneh');
    expect(visibleText(element)).to.contain(name);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(findAll<HTMLAnchorElement>(element, 'link').some((link) => link.protocol === 'javascript:')).to.equal(false);
    expect(JSON.parse(block(element)!.textContent!).name).to.equal(name);
    expect(element.querySelector('img')).to.equal(null);
    expect('mppHacked' in window).to.equal(false);
  });
  it('links to the sources of the data, and only to pages of the web', async () => {
    const known = await api.app(new Request(`${API}/v1/regions/31/services/dukcapil.ktp-hilang`));
    const {standard} = (await known.json()) as Service;
    const hostile = 'Situs <javascript:window.mppHacked=1>';
    const sources = ['Standar Pelayanan <https://dukcapil.example/sp>', hostile, 'Buku loket'];
    await putService(api, 'dukcapil.bersumber', {
      standard: {...standard, fee: {...standard.fee, provenance: {status: 'sourced', sources}}},
    });
    const element = await open('dukcapil.bersumber');
    element.shadowRoot!.querySelector('details')!.open = true;
    const link = find<HTMLAnchorElement>(element, 'link', 'Standar Pelayanan')!;
    expect([link.href, link.rel, link.target, link.textContent]).to.deep.equal([
      'https://dukcapil.example/sp',
      'noopener noreferrer',
      '_blank',
      'Standar Pelayanan',
    ]);
    expect(visibleText(element)).to.contain(hostile).and.to.contain('Buku loket');
    expect(visibleText(element)).not.to.contain('<https');
    const protocols = findAll<HTMLAnchorElement>(element, 'link').map(({protocol}) => protocol);
    expect(protocols).not.to.include('javascript:');
  });
  it('leads to the search where no service was chosen', async () => {
    const element = await stage.mount<MppServiceDetail>(tag);
    const link = await until(() => find<HTMLAnchorElement>(element, 'link', 'Cari layanan'), 'the link');
    expect(link.href).to.equal(`${API}/pages/31/search`);
  });
  it('asks once for what it shows when the page moves it right after it was put in', async () => {
    api.fail(/./, 'pending');
    const asked = api.requests.length;
    const element = await stage.mount<MppServiceDetail>(tag, {attributes: {'service-id': 'dukcapil.ktp-hilang'}});
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
    api.heal();
    await until(() => find(element, 'heading', 'Penggantian KTP-el'), 'the service');
    const requests = api.requests.slice(asked);
    for (const path of ['', '/services/dukcapil.ktp-hilang'])
      expect(requests.filter((one) => one === `GET /v1/regions/31${path}`)).to.have.length(1);
    box.remove();
  });
  it('says that a service does not exist, without offering to try again', async () => {
    const element = await open('tidak.ada');
    expect(visibleText(element)).to.contain('Layanan ini tidak ada di wilayah ini');
    expect(find(element, 'button', 'Coba lagi')).to.equal(undefined);
  });
  it('goes on, related services included, after the page has moved it while it was loading', async () => {
    api.fail('services/', 'pending');
    const element = await stage.mount<MppServiceDetail>(tag, {attributes: {'service-id': 'dukcapil.ktp-hilang'}});
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
    api.heal();
    await until(() => find(element, 'button', 'Kehilangan'), 'a related service');
    box.remove();
  });
  it('recovers from an error', async () => {
    api.fail('services/', {status: 500, code: 'internal'});
    const element = await open('dukcapil.ktp-hilang');
    api.heal();
    find(element, 'button', 'Coba lagi')!.click();
    await until(() => visibleText(element).includes('Penggantian KTP-el'), 'the service');
  });
  it('changes its language late', async () => {
    const element = await open('dukcapil.ktp-hilang');
    document.documentElement.lang = 'en';
    await until(() => visibleText(element).includes('Replace a lost ID card'), 'English');
    expect(find(element, 'link', 'Apply')).to.not.equal(undefined);
  });
});

testStates(tag, states);
