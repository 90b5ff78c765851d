/** A citizen in airplane mode: fills in, takes a photo, sends, closes the tab; the next visit brings the receipt. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {Citizen, openBrowser} from './citizen.js';
import {openHouse, type House} from './house.js';

const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

describe('a citizen without a line', {timeout: 240_000}, () => {
  let house: House;
  let browser: Browser;
  let citizen: Citizen;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mpp-airplane-'));
    writeFileSync(join(folder, 'bukti.jpg'), JPEG);
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    citizen = await Citizen.at(browser);
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
    rmSync(folder, {recursive: true, force: true});
  });

  it('fills in a form, adds a photo and sends it; the page says that it was not sent', async () => {
    await citizen.open(`${house.site}/permohonan.html?mpp-service=mpp.pengaduan`);
    await citizen.click('button', 'Mulai');
    await citizen.reads('Langkah 1 dari');
    await citizen.page.waitForFunction(async () => {
      const names = await caches.keys();
      return names.some((name) => name.startsWith('mpp-sdk-release-')) && names.includes('mpp-sdk-pages');
    });
    await citizen.line(false);
    await (await citizen.page.waitForSelector('>>> select'))!.select('0');
    await citizen.type('textbox', 'Ceritakan apa yang terjadi', 'Antrean di loket tiga sangat lama sekali.');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 2 dari');
    await citizen.date('Kapan terjadi?', '2026-11-20');
    await citizen.type('textbox', 'Di mana terjadi?', 'Loket 3');
    await citizen.upload(/bukti/i, join(folder, 'bukti.jpg'));
    await citizen.reads('Tersimpan di perangkat ini. Diunggah begitu internet tersambung.');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 3 dari');
    await citizen.click('radio', 'Tanpa nama');
    await citizen.click('button', 'Lanjut');
    await citizen.reads('Langkah 4 dari');
    await citizen.click('checkbox', 'Saya setuju data dan berkas saya dipakai untuk menindaklanjuti pengaduan.');
    await citizen.click('checkbox', 'Saya menyatakan isian ini benar.');
    await citizen.click('button', 'Lanjut');
    await citizen.click('button', 'Kirim permohonan');
    await citizen.reads('Kami kirim sendiri begitu internet tersambung');
    assert.doesNotMatch(await citizen.textOf('mpp-application-form'), /sudah diterima/);
    await citizen.page.close();
  });

  it('opens the page again without a line, as after a restart of the phone: everything is there', async () => {
    citizen = await Citizen.at(browser);
    await citizen.line(false);
    await citizen.page.goto(`${house.site}/permohonan.html?mpp-service=mpp.pengaduan`, {waitUntil: 'load'});
    await citizen.readsIn('mpp-application-form', 'Kami kirim sendiri begitu internet tersambung');
    await citizen.click('button', 'Periksa isian');
    await citizen.readsIn('mpp-application-form', 'Langkah 5 dari');
    assert.match(await citizen.textOf('mpp-application-form'), /bukti\.jpg/);
    await citizen.click('button', 'Kirim permohonan');
    await citizen.reads('Kami kirim sendiri begitu internet tersambung');
    await citizen.page.close();
  });

  it('comes back with a line to another page of the site: the application goes out by itself', async () => {
    citizen = await Citizen.at(browser);
    await citizen.line(true);
    await citizen.open(`${house.site}/`);
    await citizen.page.waitForFunction(() => localStorage.getItem('mpp-sdk-outbox') !== '0');
    const {items} = await house.staff<{items: {formId: string}[]}>('GET', '/applications?limit=100');
    assert.equal(items.filter(({formId}) => formId === 'pengaduan').length, 1);
  });

  it('finds the receipt where the form is', async () => {
    await citizen.open(`${house.site}/permohonan.html?mpp-service=mpp.pengaduan`);
    await citizen.reads('Permohonan sudah diterima');
    assert.match(await citizen.textOf('mpp-application-form'), /A-[A-Z0-9]{4}-[A-Z0-9]{4}/);
    assert.deepEqual(citizen.complaints, []);
  });
});
