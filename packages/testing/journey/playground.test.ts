/** The author of a form on the demo site's own page: under its strict policy, and without any server. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {Citizen, openBrowser} from './citizen.js';
import {openHouse, type House} from './house.js';

describe('the author of a form', {timeout: 120_000}, () => {
  let house: House;
  let browser: Browser;
  before(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('opens a sample and fills it in, while nothing leaves the page', async () => {
    const author = await Citizen.at(browser);
    await author.open(`${house.site}/coba-formulir.html`);
    await author.readsIn('mpp-form-playground', 'Tidak ada yang perlu diperbaiki.');
    const asked: string[] = [];
    author.page.on('request', (request) => asked.push(request.url()));
    const samples = await author.find('combobox', 'Mulai dari contoh');
    await samples.select('pengaduan');
    await author.click('button', 'Buka contoh');
    await author.click('button', 'Mulai');
    await author.reads('Langkah 1 dari');
    await author.type('textbox', 'Ceritakan apa yang terjadi', 'Antrean di loket tiga sangat lama sekali.');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${house.site}/playground/`)),
      [],
    );
    assert.deepEqual(author.complaints, []);
    assert.equal(await author.page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
});
