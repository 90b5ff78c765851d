/** The page of a service, in a real browser against the real server: on paper, and without a line. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {Catalogue, Service} from '@mpp-sdk/contract';
import {Citizen, openBrowser} from './citizen.js';
import {openHouse, type House} from './house.js';

/** What went to the printer: the document of the frame, and its style sheets. */
interface Printed {
  html: string;
  css: string;
}

const sheets = ['kemenag.nikah', 'dukcapil.akta-lahir', 'dukcapil.ktp-baru'];
const A4 = /\/MediaBox\s*\[\s*0 0 (59[45][.\d]*) (84[12][.\d]*)\s*\]/;

/** In the page: how many services the device keeps in full under this key. */
const keptServices = (key: string) =>
  new Promise<number>((resolve) => {
    const opening = indexedDB.open('mpp-sdk-catalogue', 1);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('values').objectStore('values').get(key);
      asking.onerror = () => resolve(0);
      asking.onsuccess = () => {
        opening.result.close();
        resolve((asking.result as {standards?: {services: unknown[]}} | undefined)?.standards?.services.length ?? 0);
      };
    };
  });

async function until(look: () => Promise<unknown>, what: string) {
  for (const end = Date.now() + 20_000; !(await look());) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the page of a service', {timeout: 240_000}, () => {
  let house: House;
  let browser: Browser;
  let citizen: Citizen;
  let paper: Page;

  before(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    // First, so that it lies behind: a browser draws no frames of a page in the background.
    paper = await browser.newPage();
    await paper.setJavaScriptEnabled(false);
    citizen = await Citizen.at(browser);
    // A browser without a screen has no printer: what would go there is handed to the test.
    await citizen.page.evaluateOnNewDocument(() => {
      window.print = function () {
        const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        const printed = ((window.top as unknown as {printed?: Printed[]}).printed ??= []);
        printed.push({html: document.documentElement.outerHTML, css: css.join('\n')});
        dispatchEvent(new Event('afterprint'));
      };
    });
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
  });

  async function show(serviceId: string) {
    await citizen.page.evaluate((id) => {
      document.querySelector('mpp-service-detail')?.setAttribute('service-id', id);
    }, serviceId);
    // What search engines are told comes last, with the button.
    await citizen.page.waitForFunction(
      (id) => {
        const told = document.querySelector('mpp-service-detail > script')?.textContent ?? '{}';
        return String((JSON.parse(told) as {url?: string}).url).endsWith(`=${id}`);
      },
      {},
      serviceId,
    );
  }

  /** Presses "Cetak" and gives the sheet as a PDF. */
  async function print(serviceId: string): Promise<{pdf: string; html: string}> {
    await show(serviceId);
    await citizen.page.evaluate(() => void ((window as unknown as {printed: Printed[]}).printed = []));
    await citizen.click('button', 'Cetak');
    const taken = await citizen.page.waitForFunction(() => (window as unknown as {printed: Printed[]}).printed[0]);
    const {html, css} = (await taken.jsonValue()) as Printed;
    // No doctype: the frame has none either.
    await paper.setContent(html.replace('<head>', `<head><style>${css}</style>`));
    const pdf = await paper.pdf({preferCSSPageSize: true, printBackground: true});
    return {pdf: Buffer.from(pdf).toString('latin1'), html};
  }
  const pages = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  it('prints on one sheet of A4 with a QR code: the longest services of the sample and every fifth', async () => {
    await citizen.open(`${house.site}/layanan.html?mpp-service=dukcapil.ktp-hilang`);
    const {services} = (await (await fetch(`${house.api}/v1/regions/31/catalogue`)).json()) as Catalogue;
    const ids = [...new Set([...sheets, ...services.filter((_, i) => i % 5 === 0).map(({id}) => id)])];
    assert.ok(ids.length >= 20);
    for (const id of ids) {
      const {pdf, html} = await print(id);
      assert.equal(pages(pdf), 1, `${id} takes one page`);
      assert.match(pdf, A4, id);
      assert.match(html, /<svg class="qr"/, id);
      assert.ok(html.includes(services.find((service) => service.id === id)!.name.id.replaceAll('&', '&amp;')), id);
      assert.doesNotMatch(html, /class="mpp printing cut"/, id);
      assert.equal(await citizen.page.$$eval('iframe', (frames) => frames.length), 0, 'the frame is gone');
    }
  });

  it('prints all fourteen components, long ones too, on one sheet; what cannot fit is left to the code, and said', async () => {
    const known = (await (await fetch(`${house.api}/v1/regions/31/services/kemenag.nikah`)).json()) as Service;
    const checked = {status: 'operator' as const, checkedAt: '2026-11-24'};
    const text = (name: string, times: number) => ({
      value: {id: Array.from({length: times}, (_, i) => `${name} nomor ${i + 1}`).join('; ')},
      provenance: checked,
    });
    const list = (name: string, times: number) => ({
      value: Array.from({length: times}, (_, i) => ({id: `${name} nomor ${i + 1} sesuai ketentuan`})),
      provenance: checked,
    });
    const full = (times: number): Service['standard'] => ({
      ...known.standard,
      requirements: {...list('Surat keterangan', times), value: list('Surat', times).value.map((one) => ({text: one}))},
      procedure: list('Datang ke meja', times),
      product: text('Akta', 2),
      complaints: text('Kotak saran', times),
      legalBasis: list('Peraturan', times),
      facilities: text('Ruang', times),
      staffCompetence: text('Petugas', times),
      internalSupervision: text('Pengawas', times),
      staffCount: text('Orang', 1),
      guarantee: text('Janji', times),
      safetyGuarantee: text('Arsip', times),
      performanceEvaluation: text('Survei', times),
    });
    await house.staff('PUT', '/services/uji.lengkap', {...known, id: 'uji.lengkap', standard: full(12)});
    await house.staff('PUT', '/services/uji.terlalu-panjang', {
      ...known,
      id: 'uji.terlalu-panjang',
      standard: full(90),
    });
    const complete = await print('uji.lengkap');
    assert.equal(pages(complete.pdf), 1);
    assert.match(complete.html, /Survei nomor 12/);
    assert.doesNotMatch(complete.html, /class="mpp printing cut"/);
    const tooLong = await print('uji.terlalu-panjang');
    assert.equal(pages(tooLong.pdf), 1);
    assert.match(tooLong.html, /class="mpp printing cut"/);
    assert.match(tooLong.html, /Tidak semua muat di satu lembar/);
  });

  it('is read without a line after one visit, also where nobody had opened it, and says from when it is', async () => {
    const {services} = (await (await fetch(`${house.api}/v1/regions/31/catalogue`)).json()) as Catalogue;
    // Not one of those printed before: the browser's own cache would answer for it, and newer data is no old data.
    const unread = services.find(({id}, i) => i % 5 !== 0 && !sheets.includes(id) && id !== 'dukcapil.ktp-hilang')!;
    const answer = await fetch(`${house.api}/v1/regions/31/services/${unread.id}`);
    const [requirement] = ((await answer.json()) as Service).standard.requirements.value ?? [];
    const traveller = await Citizen.at(browser);
    await traveller.open(`${house.site}/portal.html`);
    await until(
      () => traveller.page.evaluate(keptServices, `${house.api} 31 standards`),
      'the standards on the device',
    );
    const open = (id: string) =>
      traveller.page.evaluate((one) => document.querySelector('mpp-portal')!.setAttribute('service-id', one), id);
    const says = (...words: string[]) =>
      traveller.page.waitForFunction(
        (all) => {
          const detail = document.querySelector('mpp-portal')?.shadowRoot?.querySelector('mpp-service-detail');
          const text = detail?.shadowRoot?.textContent ?? '';
          return all.every((one) => text.includes(one));
        },
        {},
        words,
      );
    await open('dukcapil.ktp-hilang');
    await says('Fotokopi Kartu Keluarga');
    await traveller.page.setOfflineMode(true);
    await open(unread.id);
    await says(unread.name.id, requirement!.text.id, 'Data terakhir dari', 'Telepon');
    await open('dukcapil.ktp-hilang');
    await says('Fotokopi Kartu Keluarga', 'Data terakhir dari', 'Tanpa ponsel atau internet');
    await traveller.page.close();
    await citizen.page.bringToFront();
  });

  it('was never let down by the page: no script error, no refused policy', () => {
    assert.deepEqual(citizen.complaints, []);
  });
});
