import {expect} from '@open-wc/testing';
import {find, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {NEXT, SEND, field, useFormPage} from './form-page.states.js';
import {atReview, heading, keepDraft, press, putForm} from './form-walk.states.js';

const said = (element: HTMLElement) => element.shadowRoot!.querySelector('[role=status]')!.textContent;

/** Lets the server answer, and loses the first `count` answers to a sending; tells the keys that were used. */
async function losing(count: number, act: (keys: string[]) => Promise<void>): Promise<void> {
  const {fetch} = window;
  const keys: string[] = [];
  window.fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (init?.method !== 'POST' || !String(url).endsWith('/applications')) return response;
    keys.push(new Headers(init.headers).get('idempotency-key') ?? '');
    if (keys.length <= count) throw new TypeError('Failed to fetch');
    return response;
  };
  try {
    await act(keys);
  } finally {
    window.fetch = fetch;
  }
}

describe('<mpp-application-form> says only what is true', () => {
  const page = useFormPage();

  it('sends again by itself, once and under the same key, when the line is back', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    await losing(4, async (keys) => {
      await press(element, SEND);
      await heading(element, /^Kami belum menerima jawaban$/);
      expect(visibleText(element)).to.contain('Mengirim lagi tidak membuat permohonan ganda');
      expect(visibleText(element)).to.not.contain('Belum terkirim');
      dispatchEvent(new Event('online'));
      await until(() => said(element)?.includes('Internet sudah tersambung lagi. Kami kirim lagi'), 'the announcement');
      await heading(element, /sudah diterima/);
      expect(new Set(keys).size).to.equal(1);
      expect(said(element)).to.equal('');
    });
    expect(await page.applications()).to.equal(before + 1);
  });

  it('shows one truth when the line comes back a second time, and leaves the sending to the citizen', async () => {
    const element = await atReview(page.stage);
    page.api.fail('/applications', 'network');
    await press(element, SEND);
    await heading(element, /^Kami belum menerima jawaban$/);
    expect(visibleText(element)).to.contain('Layanan tidak dapat dihubungi');
    dispatchEvent(new Event('online'));
    await heading(element, /^Sedang mengirim/);
    await heading(element, /^Kami belum menerima jawaban$/);
    const sent = page.api.requests.length;
    dispatchEvent(new Event('online'));
    await until(() => visibleText(element).includes('tersambung lagi'), 'the offer');
    expect(visibleText(element)).to.not.contain('Layanan tidak dapat dihubungi');
    expect(page.api.requests.length).to.equal(sent);
    page.api.heal();
    await press(element, /^Kirim lagi$/);
    await heading(element, /sudah diterima/);
  });

  it('says that it was not sent when the server refused it, and does not send by itself', async () => {
    const element = await atReview(page.stage);
    page.api.fail('/applications', {status: 403, code: 'origin-not-allowed'});
    await press(element, SEND);
    await heading(element, /^Belum terkirim$/);
    const sent = page.api.requests.length;
    dispatchEvent(new Event('online'));
    await until(() => find(element, 'button', /^Kirim lagi$/), 'the button');
    expect(page.api.requests.length).to.equal(sent);
  });

  it('says that answers are saved only after they were', async () => {
    const element = await page.mount();
    await press(element, /^Mulai$/);
    const area = await field(element, 'Ceritakan');
    expect(visibleText(element)).to.not.contain('Tersimpan otomatis');
    type(area, 'Petugas meminta uang tambahan.');
    await until(() => visibleText(element).includes('Tersimpan otomatis di perangkat ini'), 'the word');
  });

  it('says of answers from an earlier visit that they are saved', async () => {
    await keepDraft(page.stage);
    const element = await page.mount();
    await press(element, /^Lanjutkan$/);
    await heading(element, /4 dari 5/);
    expect(visibleText(element)).to.contain('Tersimpan otomatis di perangkat ini');
  });

  it('leads to the search when no service is named, and shows the form once one is', async () => {
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (...all: unknown[]) => warned.push(all);
    try {
      const element = await page.mount({});
      await until(() => visibleText(element).includes('Pilih layanan dahulu'), 'the way on');
      expect(visibleText(element)).to.not.contain('belum bisa diajukan');
      expect(find<HTMLAnchorElement>(element, 'link', 'Cari layanan')?.href).to.match(/\/pages\/31\/search$/);
      element.setAttribute('form-id', 'pengaduan');
      await until(() => find(element, 'button', /^Mulai$/), 'the intro');
    } finally {
      console.warn = warn;
    }
    expect(warned).to.eql([]);
  });

  it('calls a form of one page by its title', async () => {
    await putForm(page.stage, {
      id: 'besar',
      version: 1,
      title: {id: 'Formulir singkat'},
      schema: {type: 'object', properties: {name: {type: 'string', title: 'Nama'}}},
      uischema: {type: 'VerticalLayout', elements: [{type: 'Control', scope: '#/properties/name'}]},
      texts: {},
    });
    const element = await page.mount({'form-id': 'besar', 'no-intro': ''});
    await heading(element, /^Langkah 1 dari 2: Formulir singkat$/);
    type(await field(element, 'Nama'), 'Nama Contoh');
    await press(element, NEXT);
    await heading(element, /^Langkah 2 dari 2/);
    await until(() => find(element, 'button', /^Ubah Formulir singkat$/), 'the way back');
    await heading(element, /^Formulir singkat$/);
  });
});
