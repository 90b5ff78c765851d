/** The plugin on a fresh WordPress, the way a web developer goes: upload the zip, switch it on, two settings, a page. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {Citizen, openBrowser} from '../journey/citizen.js';
import {openCounter, type Counter} from './counter.js';
import {ADMIN, openWordPress, type WordPress} from './wordpress.js';

/** A page by a role that may not post HTML of its own: WordPress cleans it as it does after "Publish". */
const byAuthor = (content: string) => `
  if (!get_user_by('login', 'penulis')) wp_insert_user(['user_login' => 'penulis', 'user_pass' => 'x', 'role' => 'author']);
  wp_set_current_user(get_user_by('login', 'penulis')->ID);
  if (current_user_can('unfiltered_html')) exit('an author may post HTML');
  echo wp_insert_post(wp_slash(['post_title' => 'Halaman', 'post_status' => 'publish', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')}]));`;

/** Packs the plugin as `npm run build` does, and answers where it lies. */
function pluginZip(): string {
  const pack = fileURLToPath(new URL('../../tools/wordpress-zip.mjs', import.meta.url));
  return execFileSync(process.execPath, [pack], {encoding: 'utf8'}).trim();
}

describe('the WordPress plugin', {timeout: 120_000}, () => {
  let counter: Counter;
  let wordpress: WordPress;
  let browser: Browser;
  let admin: Page;
  let steps = 0;

  /** One thing that the web developer does, and the page that comes after it. */
  async function step(page: Page, selector: string) {
    steps++;
    await Promise.all([page.waitForNavigation(), page.$eval(selector, (button) => (button as HTMLElement).click())]);
  }
  const fill = (page: Page, values: Record<string, string>) =>
    page.evaluate((given) => {
      for (const [id, value] of Object.entries(given)) {
        (document.getElementById(id) as HTMLInputElement).value = value;
      }
    }, values);
  async function publish(content: string) {
    const id = await wordpress.run(byAuthor(content));
    assert.match(id, /^\d+$/);
    return `${wordpress.url}/?p=${id}`;
  }

  before(async () => {
    [counter, wordpress, browser] = await Promise.all([openCounter(), openWordPress(), openBrowser()]);
    admin = await (await browser.createBrowserContext()).newPage(); // citizens are not logged in
    await admin.goto(`${wordpress.url}/wp-login.php`);
    await fill(admin, {user_login: ADMIN.name, user_pass: ADMIN.password});
    await step(admin, '#wp-submit');
    steps = 0;
  });

  after(async () => {
    await browser?.close();
    await Promise.all([wordpress?.stop(), counter?.stop()]);
  });

  it('is installed from its zip, told the API and the region, and searches: five steps', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/plugin-install.php?tab=upload`);
    const input = await admin.$('input[name=pluginzip]');
    await (input as Awaited<ReturnType<Page['$']>> & {uploadFile(path: string): Promise<void>}).uploadFile(pluginZip());
    await admin.$eval('#install-plugin-submit', (button) => button.removeAttribute('disabled'));
    await step(admin, '#install-plugin-submit');
    await step(admin, 'a[href*="action=activate"]');
    await admin.goto(`${wordpress.url}/wp-admin/options-general.php?page=mpp_sdk`);
    await fill(admin, {mpp_sdk_api: `${counter.url}/`, mpp_sdk_region: '31', mpp_sdk_brand: '#ffcc00'});
    await step(admin, '#submit');
    const address = await publish('<!-- wp:mpp-sdk/service-search {"query":"ktp hilang"} /-->');
    steps += 2; // the block, and "Publish"

    const citizen = await Citizen.at(browser);
    await citizen.open(address);
    await citizen.readsIn('mpp-service-search', 'Penggantian KTP-el karena Hilang');
    assert.deepEqual(citizen.complaints, []);
    const colours = await citizen.page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('mpp-service-search')!);
      return [style.getPropertyValue('--mpp-brand'), style.getPropertyValue('--mpp-brand-text')];
    });
    assert.deepEqual(colours, ['#ffcc00', '#000']);
    assert.equal(steps, 5);
    await citizen.page.close();
  });

  it('shows every element to an author who may not post HTML, as a block, a shortcode or a div', async () => {
    const page = `
      <!-- wp:mpp-sdk/service-detail {"service-id":"dukcapil.ktp-hilang"} /-->
      [mpp element="status-tracker"]Telepon 021-0000[/mpp]
      [mpp element="appointment-booking" service-id="dukcapil.ktp-hilang"]
      <div data-mpp="service-search" data-query="nikah">WhatsApp</div>`;
    const citizen = await Citizen.at(browser);
    await citizen.open(await publish(page));
    await citizen.readsIn('mpp-service-search', 'nikah');
    await citizen.readsIn('mpp-service-detail', 'Hilang');
    for (const tag of ['mpp-status-tracker', 'mpp-appointment-booking']) {
      assert.ok((await citizen.textOf(tag)).length > 20, tag);
    }
    assert.deepEqual(citizen.complaints, []);
    await citizen.page.close();
  });

  it('lets an author set no attribute but those of the element, and shows markup as text', async () => {
    const hostile =
      '[mpp element="service-search" query="&quot; onfocus=alert(1) x=" onclick="x" api="https://evil.test"]<b>T</b>[/mpp]';
    const html = await (await fetch(await publish(hostile))).text();
    const [tag = ''] = /<mpp-service-search.*<\/mpp-service-search>/.exec(html) ?? [];
    assert.match(tag, /^<mpp-service-search query="&quot; onfocus=alert\(1\) x="><p slot="fallback">T<\/p>/);
    const none = await (await fetch(await publish('[mpp element="iframe"]'))).text();
    assert.ok(!none.includes('<mpp-'), none);
  });

  it('refuses settings that cannot work, keeps the old ones and says what it expects', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/options-general.php?page=mpp_sdk`);
    await admin.$eval('#mpp_sdk_api', (field) => field.setAttribute('type', 'text'));
    await fill(admin, {mpp_sdk_api: 'javascript:alert(1)', mpp_sdk_region: '"><script>'});
    await step(admin, '#submit');
    const said = await admin.$$eval('.notice-error', (notices) => notices.map((one) => one.textContent).join(' '));
    assert.match(said, /Alamat API harus berupa https.*Kode wilayah harus seperti 31 atau 72\.01/s);
    const kept = await admin.$$eval('#mpp_sdk_api, #mpp_sdk_region', (all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    assert.deepEqual(kept, [counter.url, '31']);
  });

  it('offers its blocks in the editor, and keeps what is set there', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/post-new.php`);
    await admin.waitForFunction(() => 'wp' in window && document.querySelector('.block-editor'));
    const kept = await admin.evaluate(() => {
      const {blocks} = (window as unknown as {wp: {blocks: Record<string, (...given: unknown[]) => unknown>}}).wp;
      const block = blocks['createBlock']!('mpp-sdk/application-form', {'service-id': 'dukcapil.ktp-hilang'});
      return blocks['serialize']!(block);
    });
    assert.equal(kept, '<!-- wp:mpp-sdk/application-form {"service-id":"dukcapil.ktp-hilang"} /-->');
  });
});
