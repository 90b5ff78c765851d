/**
 * `node packages/tools/form-loads.mjs <rounds> <line or all> <last label> <name>=<url> ...`: opens each form as a phone does that has
 * never seen it, in turns, and prints JSON: bytes and milliseconds, medians left to the caller. Run by
 * `npm run bench -- forms`.
 */
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, findChromium} from './find-chromium.mjs';

const SLOWER = 4;
const LIMIT_MS = 60_000;
/** round trip in milliseconds, kilobits per second */
const lines = [
  {line: 'Slow 4G', latency: 150, speed: 1600},
  {line: 'Slow 3G', latency: 400, speed: 400},
];
const KEYS = 'Budi Santoso';

/** In the page: when the first text field can be used, and when all questions are there; each one frame later. */
function watch(lastLabel) {
  const times = (window.formTimes = {});
  const mark = (name) => requestAnimationFrame(() => setTimeout(() => (times[name] ??= performance.now())));
  const look = () => {
    const shadow = document.querySelector('mpp-application-form')?.shadowRoot;
    const here = shadow ?? document.querySelector('main');
    const input = here?.querySelector('input[type=text], input:not([type])');
    if (input?.checkVisibility() && !input.disabled) {
      mark('first');
      if (here.textContent.includes(lastLabel)) return mark('all');
    }
    requestAnimationFrame(look);
  };
  look();
}

async function load(browser, url, lastLabel, {latency, speed}, withKeys) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({width: 360, height: 640});
    const device = await page.createCDPSession();
    let bytes = 0;
    device.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await device.send('Network.enable');
    const throughput = (speed * 1000) / 8;
    const rates = {downloadThroughput: throughput, uploadThroughput: throughput};
    await device.send('Network.emulateNetworkConditions', {offline: false, latency, ...rates});
    await device.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
    await page.evaluateOnNewDocument(watch, lastLabel);
    await page.goto(url, {waitUntil: 'domcontentloaded', timeout: LIMIT_MS});
    await page.waitForFunction(() => window.formTimes?.all, {polling: 100, timeout: LIMIT_MS});
    const {first, all} = await page.evaluate(() => window.formTimes);
    const needed = bytes;
    await page.waitForNetworkIdle({idleTime: 500});
    return {first, all, bytes: needed, later: bytes - needed, key: withKeys ? await keyCost(page, device) : undefined};
  } finally {
    await context.close();
  }
}

/** Main-thread milliseconds for each key typed into the first text field. */
async function keyCost(page, device) {
  await page.evaluate(() => {
    const here = document.querySelector('mpp-application-form')?.shadowRoot ?? document.querySelector('main');
    here.querySelector('input[type=text], input:not([type])').focus();
  });
  await device.send('Performance.enable');
  const busy = async () =>
    (await device.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration').value;
  await pause(500);
  const before = await busy();
  for (const key of KEYS) {
    await page.keyboard.sendCharacter(key);
    await pause(100);
  }
  await pause(500);
  return (1000 * ((await busy()) - before)) / KEYS.length;
}

const [rounds, only, lastLabel, ...pages] = process.argv.slice(2);
const asked = lines.filter(({line}) => only === 'all' || line.endsWith(only));
const {path} = await findChromium();
const browser = await puppeteer.launch({executablePath: path, args: chromiumFlags});
const loads = [];
try {
  for (let round = 0; round < Number(rounds); round++)
    for (const line of asked)
      for (const page of pages) {
        const at = page.indexOf('=');
        const [name, url] = [page.slice(0, at), page.slice(at + 1)];
        loads.push({name, line: line.line, ...(await load(browser, url, lastLabel, line, line === asked[0]))});
      }
  console.log(JSON.stringify({slower: SLOWER, lines: asked, loads}));
} finally {
  await browser.close();
}
