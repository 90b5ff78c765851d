import {expect} from '@open-wc/testing';
import {
  API,
  applicationOnFile,
  createStage,
  expectEvent,
  find,
  findAll,
  moveApplication,
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
import {memoryStore} from './memory-store.states.js';
import {states, tag} from './mpp-service-detail.states.js';
import {putService, serviceOf} from './put-service.states.js';

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

  async function open(serviceId: string, store = memoryStore()) {
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': serviceId},
      properties: {clock: () => NOW, store},
    });
    await until(() => element.shadowRoot?.querySelector('.later, .notice'), 'the whole service');
    return element;
  }
  /** Opens every disclosure, once they are there. */
  async function openAll(element: Element) {
    await until(() => element.shadowRoot!.querySelector('.later'), 'what follows the first look');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  const says = (element: Element, words: string) => until(() => visibleText(element).includes(words), words);
  const section = (element: Element, heading: string) => find(element, 'heading', heading)!.closest('section')!;
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
    for (const part of ['Langkah-langkah', 'Jaminan pelayanan'])
      expect(section(element, part).textContent).to.contain('Tanya petugas');
    await openAll(element);
    const text = visibleText(element);
    for (const part of [
      'Sarana dan fasilitas',
      'Kompetensi petugas',
      'Pengawasan internal',
      'Jumlah petugas',
      'Jaminan keamanan',
      'Evaluasi kinerja',
    ])
      expect(text).to.contain(`${part} Tanya petugas`);
  });
  it('says for every part how sure it is and when it was last checked', async () => {
    const element = await open('dukcapil.ktp-hilang');
    expect(section(element, 'Yang perlu disiapkan').textContent).to.contain('Diperiksa Selasa, 24 November 2026');
    expect(section(element, 'Dasar hukum').textContent).to.contain('Belum diperiksa dengan sumber resmi');
    expect(element.shadowRoot!.querySelector('.summary')!.textContent).to.contain('Diperiksa Selasa');
    await openAll(element);
    const origin = [...element.shadowRoot!.querySelectorAll('details')].pop()!;
    const rows = [...origin.querySelectorAll('dl > div')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(14);
    expect(rows.slice(0, 2)[0]).to.match(/^Yang perlu disiapkan Diperiksa Selasa, 24 November 2026 Sumber: /);
    expect(rows[1]).to.equal('Langkah-langkah Tanya petugas');
    expect(rows[6]).to.equal('Dasar hukum Belum diperiksa dengan sumber resmi. Pastikan ke petugas.');
  });
  it('says what the figures mean, where the standard has words for it', async () => {
    const element = await open('kemenag.nikah');
    const text = visibleText(element);
    expect(text).to.contain('Waktu 10 hari kerja Daftar minimal 10 hari kerja sebelum akad');
    expect(text.split('Gratis di KUA pada hari dan jam kerja').length - 1, 'once above, once a way').to.equal(3);
  });
  it('shows cost and time of each way where they differ', async () => {
    await putService(api, 'dukcapil.beda', {
      channels: [
        {channel: 'online', fee: {type: 'fixed', amount: 5000, currency: 'IDR'}},
        {channel: 'counter', processingTime: {min: 2, max: 3, unit: 'workday'}},
      ],
    });
    const element = await open('dukcapil.beda');
    const ways = [...element.shadowRoot!.querySelectorAll('.ways > li')].map((way) =>
      way.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(ways).to.deep.equal([
      'Daring Biaya: Rp5.000 Waktu: 15-60 menit',
      'Loket Biaya: Gratis (Rp0) Waktu: 2-3 hari kerja',
    ]);
  });
  it('says beside the promise how long it really took, once the server has counted enough cases', async () => {
    const before = await open('mpp.pengaduan');
    await says(before, 'Dasar hukum');
    expect(visibleText(before)).not.to.contain('Waktu sebenarnya');
    const answers = {
      complaint: {kind: 'lambat', text: 'Antrean di loket dua lebih dari tiga jam tanpa penjelasan.'},
      event: {date: '2026-11-02', place: 'Loket 2'},
      identity: {mode: 'anonim'},
      consent: {data: true, truth: true},
    };
    for (let days = 1; days <= 10; days++) {
      api.setNow(NOW - 13 * 86_400_000);
      const form = {formId: 'pengaduan', formVersion: 1, serviceId: 'mpp.pengaduan'};
      const {reference} = await applicationOnFile(api, answers, form);
      api.setNow(api.now() + days * 86_400_000);
      await moveApplication(api, reference, {status: 'decided', result: 'granted'});
    }
    api.setNow(NOW + 11 * 60_000);
    const counted = await open('mpp.pengaduan');
    await says(counted, 'Separuh dari 10 permohonan di kantor ini selesai dalam paling lama 3 hari kerja');
    api.setNow(NOW);
  });
  it('says by what rule a requirement is asked for', async () => {
    const {standard} = await serviceOf(api, 'dukcapil.ktp-hilang');
    const value = [{text: {id: 'Formulir F-1.02'}, legalBasis: 'Permendagri 108/2019 <https://peraturan.example/108>'}];
    await putService(api, 'dukcapil.berdasar', {
      standard: {...standard, requirements: {...standard.requirements, value}},
    });
    const element = await open('dukcapil.berdasar');
    const link = await until(() => find<HTMLAnchorElement>(element, 'link', 'Permendagri 108/2019'), 'the rule');
    expect(link.href).to.equal('https://peraturan.example/108');
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
  it('offers a visit only where a place gives the service', async () => {
    const region = (await api.store.region('31'))!;
    const places = await region.locations.all();
    for (const place of places) await region.locations.put({...place, serviceIds: ['lain.sekali']});
    const element = await open('dukcapil.ktp-baru');
    await until(() => !find(element, 'link', 'Buat janji temu'), 'no way to book');
    expect(element.shadowRoot!.querySelector('.summary .hours')).to.equal(null);
    for (const place of places) await region.locations.put(place);
  });
  it('offers neither where the region has switched them off', async () => {
    const settings = await (await api.store.region('31'))!.settings();
    const features = {...settings.profile.features, applications: false, booking: false};
    await api.store.putRegion({...settings, profile: {...settings.profile, features}});
    const element = await open('dukcapil.ktp-hilang');
    await until(() => !find(element, 'link', /Ajukan|Buat janji/), 'nothing that does not work');
    await api.store.putRegion(settings);
  });
  it('says whether the office is open now, by its own clock and zone', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const hours = await until(() => element.shadowRoot!.querySelector('.summary .hours'), 'hours');
    expect(hours.textContent).to.contain('Mal Pelayanan Publik Jakarta: Buka sekarang, sampai pukul 12.00 WIB');
    element.clock = () => NOW + 3.5 * 3_600_000;
    element.requestUpdate();
    await element.updateComplete;
    expect(hours.textContent).to.contain('Tutup sekarang').and.to.contain('buka lagi hari ini pukul 13.00 WIB');
    await openAll(element);
    expect(visibleText(element)).to.contain('MPP Cabang Kota Administrasi Jakarta Utara');
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
    await until(() => find(element, 'button', 'Cetak'), 'what comes with the data block');
    expect(block(element)).to.equal(null);
    expect(violations).to.deep.equal([]);
  });
  it('links to the sources of the data, and only to pages of the web', async () => {
    const {standard} = await serviceOf(api, 'dukcapil.ktp-hilang');
    const hostile = 'Situs <javascript:window.mppHacked=1>';
    const sources = ['Standar Pelayanan <https://dukcapil.example/sp>', hostile, 'Buku loket'];
    await putService(api, 'dukcapil.bersumber', {
      standard: {...standard, fee: {...standard.fee, provenance: {status: 'sourced', sources}}},
    });
    const element = await open('dukcapil.bersumber');
    await openAll(element);
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
