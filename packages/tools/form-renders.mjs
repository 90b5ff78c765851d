/**
 * `node packages/tools/form-renders.mjs <site> <path> ...`: opens each page and prints JSON: whether its form is there,
 * and what the browser complained about. Run by `npm run bench -- form-collections`.
 */
import puppeteer from 'puppeteer-core';
import {chromiumFlags, findChromium} from './find-chromium.mjs';

const LIMIT_MS = 10_000;

/** In the page: how many controls its first step has, once that is there. */
function shown() {
  const root = document.querySelector('mpp-application-form')?.shadowRoot;
  if (!/Langkah 1 dari/.test(root?.textContent ?? '')) return undefined;
  return {controls: root.querySelectorAll('input, textarea, select').length};
}

const [site, ...paths] = process.argv.slice(2);
const {path: executablePath} = await findChromium();
const browser = await puppeteer.launch({executablePath, args: chromiumFlags});
const results = [];
try {
  const page = await browser.newPage();
  await page.setViewport({width: 360, height: 640});
  let errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const path of paths) {
    errors = [];
    await page.goto(site + path);
    const found = await page.waitForFunction(shown, {polling: 50, timeout: LIMIT_MS}).catch(() => undefined);
    const says = () => document.querySelector('mpp-application-form')?.shadowRoot?.textContent?.slice(0, 200);
    if (!found) errors.push(`says: ${(await page.evaluate(says))?.replace(/\s+/g, ' ')}`);
    results.push({path, shown: found !== undefined, controls: (await found?.jsonValue())?.controls ?? 0, errors});
  }
  console.log(JSON.stringify(results));
} finally {
  await browser.close();
}
