/** The plain PHP example, served by PHP itself and opened in a browser. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {Citizen, openBrowser} from '../journey/citizen.js';
import {copyKit, discard} from './copy.js';
import {openCounter, type Counter} from './counter.js';
import {php, servePhp, type Site} from './php.js';

describe('the plain PHP example', {timeout: 60_000}, () => {
  let counter: Counter;
  let folder: string;
  let site: Site;
  let browser: Browser;

  before(async () => {
    counter = await openCounter();
    folder = copyKit('plain-php', 'mpp.php', counter.url);
    [site, browser] = await Promise.all([servePhp(folder), openBrowser()]);
  });

  after(async () => {
    await Promise.all([browser?.close(), site?.stop()]);
    await counter?.stop();
    if (folder) discard(folder);
  });

  it('searches the services of the region from another origin', async () => {
    const citizen = await Citizen.at(browser);
    await citizen.open(site.url);
    await citizen.type('combobox', 'Layanan apa yang Anda perlukan?', 'ktp hilang');
    await citizen.find('link', 'Penggantian KTP-el karena Hilang');
    assert.deepEqual(citizen.complaints, []);
    await citizen.page.close();
  });

  it('hands a question of its own address to the search', async () => {
    const citizen = await Citizen.at(browser);
    await citizen.open(`${site.url}/?cari=akta+lahir`);
    await citizen.readsIn('mpp-service-search', 'Akta Kelahiran');
    await citizen.page.close();
  });

  it('shows a hostile question as text and lets no handler into an element', async () => {
    const page = await (await fetch(`${site.url}/?cari=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    assert.ok(page.includes('query="&quot;&gt;&lt;script&gt;'), page);
    assert.ok((await fetch(`${site.url}/?cari[]=x`)).ok);
    const element = await php(
      'require $argv[1]; echo mpp_element("service-search><b", ["onclick" => "x", "style" => "x", "fee" => "free"], "<b>");',
      `${folder}/mpp.php`,
    );
    assert.equal(element, '<mpp-service-searchb fee="free"><p slot="fallback">&lt;b&gt;</p></mpp-service-searchb>');
  });
});
