import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {createStage, findAll, NOW, startMockApi, until, visibleText, type MockApi, type Stage} from '@mpp-sdk/testing';
import type {MppServiceDetail} from './index.js';
import {memoryStore} from './memory-store.states.js';
import {tag} from './mpp-service-detail.states.js';
import {hostile, plantService} from './put-service.states.js';

const viewport = (width: number, height: number) => executeServerCommand('x-viewport', {width, height});

describe('the page of a service for everybody', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(async () => {
    stage.clear();
    await viewport(800, 600);
  });
  after(() => api.stop());

  async function open(serviceId: string) {
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': serviceId},
      properties: {clock: () => NOW, store: memoryStore()},
    });
    await until(() => element.shadowRoot!.querySelector('.later'), 'the whole service');
    await until(() => element.shadowRoot!.querySelector('.summary .hours'), 'opening hours');
    return element;
  }
  const nameOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('answers on the first screen of a small phone: what, how much, how long, where and when', async () => {
    await viewport(360, 640);
    const element = await open('dukcapil.ktp-hilang');
    element.scrollIntoView();
    const top = element.getBoundingClientRect().top;
    const end = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().bottom - top;
    for (const [what, selector] of Object.entries({
      name: 'h2',
      'cost, time, place and hours': '.summary',
      'what to bring': '.part li',
    }))
      expect(end(selector), what).to.be.at.most(640);
  });
  it('fits a screen of 320 px, whatever is in it', async () => {
    await viewport(320, 640);
    await plantService(api, 'dukcapil.aneh', hostile);
    for (const id of ['dukcapil.ktp-hilang', 'kemenag.nikah', 'dukcapil.aneh']) {
      const element = await open(id);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(document.documentElement.scrollWidth, id).to.be.at.most(320);
      for (const control of element.shadowRoot!.querySelectorAll('.button, summary'))
        expect(control.getBoundingClientRect().height, nameOf(control)).to.be.at.least(44);
      stage.clear();
    }
  });
  it('is walked through by keyboard alone, in the order of reading, and everything has a name', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const walk: string[] = [];
    for (let i = 0; i < 40; i++) {
      await sendKeys({press: 'Tab'});
      const at = element.shadowRoot!.activeElement;
      if (!at) break;
      walk.push(nameOf(at));
    }
    expect(walk).to.deep.equal([
      'Ajukan permohonan',
      'Buat janji temu',
      'Sampaikan keluhan di SP4N-LAPOR!',
      'Lihat 6 tempat lain',
      'Komponen standar lainnya',
      'Asal keterangan ini',
      'Cetak',
      'Salin tautan',
      'Surat Tanda Penerimaan Laporan Kehilangan',
      'Aktivasi Identitas Kependudukan Digital (IKD)',
      'Telepon 021-0000-0000',
      'WhatsApp 0811-0000-0000',
      'Sampaikan keluhan di SP4N-LAPOR!',
    ]);
  });
  it('opens what is folded with a key', async () => {
    const element = await open('dukcapil.ktp-hilang');
    const summary = [...element.shadowRoot!.querySelectorAll('summary')].find((one) => /Asal/.test(nameOf(one)))!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(visibleText(element)).to.contain('Belum diperiksa dengan sumber resmi. Pastikan ke petugas.');
  });
  it('has headings that make a table of contents: the name, then its parts', async () => {
    const element = await open('dukcapil.ktp-hilang');
    // Their names come with the catalogue.
    await until(() => findAll(element, 'heading', 'Layanan terkait').length, 'related services');
    expect(findAll(element, 'heading').map((one) => `${one.localName} ${nameOf(one)}`)).to.deep.equal([
      'h2 Penggantian KTP-el karena Hilang',
      'h3 Yang perlu disiapkan',
      'h3 Langkah-langkah',
      'h3 Yang Anda terima',
      'h3 Cara mengurus',
      'h3 Tanpa ponsel atau internet',
      'h3 Jaminan pelayanan',
      'h3 Keluhan dan saran',
      'h3 Dasar hukum',
      'h3 Layanan terkait',
    ]);
  });
});
