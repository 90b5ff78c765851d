/** The built script tag on pages with the policies that real sites send. Needs `npm run build`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";
const DEMAND = "require-trusted-types-for 'script'";

const markup = (scripts: string) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title>${scripts}
<body><mpp-status-tracker><p slot="fallback">Telepon 021-0000</p></mpp-status-tracker>`;
const ONE = '<script type="module" src="/embed/mpp.js" data-api="/" data-region="31"></script>';
const TWO = `${ONE}<script type="module" src="/embed/mpp.js?v=2"></script>`;

let server: Server;
let browser: Browser;

before(async () => {
  server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://site');
    if (pathname.startsWith('/embed/')) {
      response.setHeader('content-type', 'text/javascript');
      return response.end(readFileSync(dist + pathname.slice('/embed/'.length)));
    }
    if (pathname !== '/') return response.writeHead(404).end();
    const policy = searchParams.get('policy');
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html');
    return response.end(markup(searchParams.has('two') ? TWO : ONE));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  browser = await puppeteer.launch({executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args});
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** What a visitor sees and a developer reads on a page with that policy. */
async function visit(policy: string, two = false) {
  const page = await browser.newPage();
  const warnings: string[] = [];
  const thrown: string[] = [];
  const files: string[] = [];
  page.on('console', (message) => void (message.text().startsWith('MPP SDK') && warnings.push(message.text())));
  page.on('pageerror', (error) => void thrown.push(String(error)));
  page.on('request', (request) => void (request.url().includes('/embed/c/') && files.push(request.url())));
  const query = new URLSearchParams({policy, ...(two && {two: ''})});
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?${query}`;
  await page.goto(url, {waitUntil: 'networkidle0'});
  const seen = await page.evaluate(() => {
    const element = document.querySelector('mpp-status-tracker');
    return {
      form: element?.shadowRoot?.querySelectorAll('input').length ?? 0,
      fallback: (document.querySelector('[slot=fallback]') as HTMLElement).offsetHeight > 0,
      handover: Object.getOwnPropertySymbols(globalThis)
        .filter((one) => one.description === 'mpp-sdk.policy')
        .map((one) => String((globalThis as Record<symbol, unknown>)[one])),
    };
  });
  await page.close();
  return {...seen, warnings, thrown, files};
}

describe('the built script tag', () => {
  for (const [name, policy] of [
    ['without a policy', ''],
    ['under a strict policy', STRICT],
    ['under Trusted Types with our name', `${STRICT}; ${DEMAND}; trusted-types mpp-sdk`],
    ['under Trusted Types of any name', `${STRICT}; ${DEMAND}`],
    ['where our name is refused and nothing demands one', `${STRICT}; trusted-types host`],
  ] as const) {
    it(`works ${name}`, async () => {
      const {form, warnings, thrown} = await visit(policy);
      assert.equal(form, 2);
      assert.deepEqual({warnings, thrown}, {warnings: [], thrown: []});
    });
  }

  it('leaves no policy lying about for other scripts', async () => {
    const {handover} = await visit(`${STRICT}; ${DEMAND}; trusted-types mpp-sdk`);
    assert.deepEqual(
      handover.filter((value) => value !== 'undefined'),
      [],
    );
  });

  for (const names of ["'none'", 'lit-html', 'host-policy']) {
    it(`keeps the fallback and throws nothing where the page allows only ${names}`, async () => {
      const {form, fallback, warnings, thrown, files} = await visit(`${STRICT}; ${DEMAND}; trusted-types ${names}`);
      assert.deepEqual({form, fallback, thrown, files}, {form: 0, fallback: true, thrown: [], files: []});
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /require-trusted-types-for 'script'; trusted-types mpp-sdk/);
    });
  }

  it('works once when a page has it twice, and says which one to remove', async () => {
    const {form, warnings, thrown} = await visit(`${STRICT}; ${DEMAND}; trusted-types mpp-sdk`, true);
    assert.equal(form, 2);
    assert.deepEqual(thrown, []);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /remove \S*mpp\.js\?v=2/);
  });
});

describe('the built chunks', () => {
  it('never import the loader: under another address it would run a second time', () => {
    const {files} = JSON.parse(readFileSync(`${dist}manifest.json`, 'utf8')) as {
      files: Record<string, {imports: string[]}>;
    };
    for (const [path, {imports}] of Object.entries(files)) assert.ok(!imports.includes('mpp.js'), path);
  });
});
