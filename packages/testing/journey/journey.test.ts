/** The whole road of one case, in a real browser, against the real server on the embedded database. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {Citizen, openBrowser} from './citizen.js';
import {openHouse, type House} from './house.js';

const NIK = '3171234567890123';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a citizen who lost the identity card', {timeout: 240_000}, () => {
  let house: House;
  let browser: Browser;
  let citizen: Citizen;
  let folder: string;
  let reference = '';
  let accessCode = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mpp-citizen-'));
    writeFileSync(join(folder, 'surat.png'), PNG);
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    citizen = await Citizen.at(browser);
    const session = await citizen.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
    rmSync(folder, {recursive: true, force: true});
  });

  it('types "ktp hilang" and opens the service', async () => {
    await citizen.open(`${house.site}/`);
    await citizen.type('combobox', 'Layanan apa yang Anda perlukan?', 'ktp hilang');
    await citizen.click('link', 'Penggantian KTP-el karena Hilang');
    await citizen.reads('Yang perlu disiapkan');
    assert.equal(new URL(citizen.page.url()).pathname, '/layanan.html');
    assert.match(await citizen.textOf('mpp-service-detail'), /Gratis \(Rp0\)/);
  });

  it('applies with files, over several pages, and gets a receipt', async () => {
    const upload = join(folder, 'surat.png');
    await citizen.click('link', 'Ajukan permohonan');
    await citizen.click('button', 'Mulai');
    await citizen.reads('Langkah 1 dari');
    await citizen.type('textbox', 'Nama lengkap', 'Nama Contoh');
    await citizen.type('textbox', 'NIK (Nomor Induk Kependudukan)', NIK);
    await citizen.type('textbox', 'Nomor Kartu Keluarga', '3171234567890001');
    await citizen.click('radio', 'Saya sendiri');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 2 dari');
    await citizen.date('Kapan KTP-el hilang?', '2026-11-20');
    await citizen.click('radio', 'Dicuri');
    await citizen.type('textbox', 'Nomor laporan polisi', 'LP/1/XI/2026');
    await citizen.date('Tanggal laporan polisi', '2026-11-21');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 3 dari');
    await citizen.upload(/laporan kehilangan/, upload);
    await citizen.upload(/Kartu Keluarga/, upload);
    await citizen.page.waitForFunction(
      () =>
        (document.querySelector('mpp-application-form')?.shadowRoot?.textContent?.match(/Terunggah/g) ?? []).length >=
        2,
    );
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 4 dari');
    await citizen.click('radio', 'Di loket MPP (Mal Pelayanan Publik)');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 5 dari');
    await citizen.click('checkbox', 'Saya setuju data dan berkas saya dipakai untuk mengganti KTP-el.');
    await citizen.click('checkbox', 'Saya menyatakan isian ini benar.');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Permohonan belum terkirim');
    await citizen.click('button', 'Kirim permohonan');
    await citizen.reads('Permohonan sudah diterima');
    const receipt = await citizen.textOf('mpp-application-form');
    reference = /A-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(receipt)?.[0] ?? '';
    assert.notEqual(reference, '', 'the receipt shows the reference');
    assert.ok(await citizen.page.$('>>> svg.qr'), 'the receipt has a QR code');
  });

  it('follows the link of the receipt, and the secret is gone from the address', async () => {
    const link = await citizen.find('link', 'Lihat status');
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    const fragment = new URLSearchParams(new URL(href).hash.slice(1));
    assert.equal(fragment.get('mpp-reference'), reference);
    accessCode = fragment.get('mpp-code') ?? '';
    assert.notEqual(accessCode, '');
    await citizen.open(href, 'load');
    await citizen.readsIn('mpp-status-tracker', 'Apa selanjutnya');
    assert.equal(new URL(citizen.page.url()).hash, '');
  });

  it('comes back after a reload with reference and code typed by hand', async () => {
    await citizen.open(`${house.site}/lacak.html`);
    await citizen.type('textbox', 'Nomor permohonan', reference.toLowerCase());
    await citizen.type('textbox', 'Kode akses', accessCode.replaceAll('-', ' '));
    await citizen.click('button', 'Lihat permohonan');
    await citizen.reads('Apa selanjutnya');
  });

  it('is told when the line broke before all of the page had come, and goes on once it is back', async () => {
    const other = await Citizen.at(browser);
    let broken = true;
    await other.page.setRequestInterception(true);
    other.page.on('request', (request) => {
      const cut = broken && /\/case-part-/.test(request.url());
      void (cut ? request.abort('internetdisconnected') : request.continue());
    });
    await other.page.goto(`${house.site}/lacak.html`);
    await other.type('textbox', 'Nomor permohonan', reference);
    await other.type('textbox', 'Kode akses', accessCode);
    await other.click('button', 'Lihat permohonan');
    await other.readsIn('mpp-status-tracker', 'Layanan tidak dapat dihubungi');
    broken = false;
    await other.click('button', 'Coba lagi');
    await other.reads('Apa selanjutnya');
    await other.page.close();
    await citizen.page.bringToFront();
  });

  it('sees what an officer has done', async () => {
    await house.staff('POST', `/applications/${reference}/events`, {
      status: 'in-review',
      note: 'Berkas lengkap, sedang kami cetak.',
    });
    await citizen.click('button', 'Periksa lagi');
    await citizen.reads('Berkas lengkap, sedang kami cetak.');
  });

  it('books a slot at another place, saves the calendar file, and cancels', async () => {
    await citizen.open(`${house.site}/janji-temu.html?mpp-service=dukcapil.ktp-hilang`);
    const place = await citizen.page.waitForSelector('>>> input[type=radio]:not([value="mpp-pusat"])');
    await place?.evaluate((radio) => (radio as HTMLInputElement).click());
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Pilih hari dan waktu');
    await citizen.page.waitForSelector('>>> mpp-slot-picker');
    const slot = await citizen.page.waitForSelector('>>> mpp-slot-picker >>> input[type=radio]:not([disabled])');
    await slot?.evaluate((radio) => (radio as HTMLInputElement).click());
    await citizen.reads('kami simpan untuk Anda');
    await citizen.click('button', 'Lanjut isi nama');
    await citizen.type('textbox', 'Nama lengkap', 'Nama Contoh');
    await citizen.type('textbox', 'Nomor telepon', '0812 3456 7890');
    await citizen.click('button', 'Buat janji temu');
    await citizen.reads('Janji temu Anda sudah tersimpan');
    const saved = new Promise<string>((resolve) => {
      void citizen.page.createCDPSession().then(async (session) => {
        session.on('Browser.downloadProgress', ({state, guid}) => state === 'completed' && resolve(guid));
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allowAndName',
          downloadPath: folder,
          eventsEnabled: true,
        });
        await citizen.click('button', 'Simpan ke kalender');
      });
    });
    const calendar = readFileSync(join(folder, await saved), 'utf8');
    assert.match(calendar, /BEGIN:VTIMEZONE[\s\S]*Asia\/Jakarta[\s\S]*BEGIN:VEVENT/);
    await citizen.click('button', 'Batalkan janji temu');
    await citizen.click('button', 'Ya, batalkan');
    await citizen.reads('Janji temu Anda sudah dibatalkan');
  });

  it('was never let down by the page: no script error, no refused policy, no HTML of ours through the policy of the site', async () => {
    const ours = await citizen.page.evaluate(() =>
      ((window as unknown as {siteHtml?: string[]}).siteHtml ?? []).filter((html) => html.includes('mpp')),
    );
    assert.deepEqual(ours, []);
    assert.deepEqual(citizen.complaints, []);
  });
});
