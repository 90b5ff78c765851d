/**
 * `node packages/tools/search-keys.mjs <api>`: types into the search as a person does, on a processor slowed down four
 * times, and prints JSON: milliseconds from each key to its results. Run by `npm run bench -- search-keys`.
 */
import {createServer} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, findChromium} from './find-chromium.mjs';
import {root} from './process.mjs';

const SLOWER = 4;
const BETWEEN_KEYS_MS = 300;
const queries = [
  ...['ktp hilang', 'akte lahir', 'bikin suket pindah', 'nib warung', 'imb rumah', 'mau nikah'],
  ...['bapak meninggal', 'perpanjang sim', 'bpjs', 'pasport anak', 'kartu keluarga', 'sertipikat tanah'],
];
const html =
  '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><main></main><script type="module" src="/page.js"></script>';

const {outputFiles} = await build({
  entryPoints: [join(root, 'packages/tools/search-keys-page.mjs')],
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['source', 'browser', 'production'],
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'error',
});
const files = {'/': ['text/html', html], '/page.js': ['text/javascript', outputFiles[0].text]};
const server = createServer((request, response) => {
  const [type, text] = files[request.url] ?? ['text/plain', 'not found'];
  response.writeHead(files[request.url] ? 200 : 404, {'content-type': type}).end(text);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const {path} = await findChromium();
const browser = await puppeteer.launch({executablePath: path, args: chromiumFlags});
try {
  const page = await browser.newPage();
  await page.setViewport({width: 360, height: 640});
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector('html[data-ready]');
  const device = await page.createCDPSession();
  await device.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const api = process.argv[2];
  const building = await page.evaluate((api) => window.searchKeys.build(api), api);
  await page.evaluate((api) => window.searchKeys.show(api), api);
  const keys = [];
  for (const query of queries) {
    await page.evaluate(() => window.searchKeys.clear());
    for (const key of query) {
      await page.keyboard.sendCharacter(key);
      await pause(BETWEEN_KEYS_MS);
      const ms = await page.evaluate(() => window.searchKeys.since());
      if (ms !== undefined) keys.push(ms);
    }
  }
  console.log(JSON.stringify({slower: SLOWER, building, keys}));
} finally {
  await browser.close();
  server.close();
}
