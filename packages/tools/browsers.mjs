/** The engines that tests can run in. Every launcher drives a browser that is installed already. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromiumFlags, findChromium} from './find-chromium.mjs';
import {freePort} from './ports.mjs';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const onPath = (name) => first(...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((kind) => `/usr/lib/${kind}`);
const miniBrowser = () =>
  first(
    ...libraries.flatMap((folder) => ['4.1', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)),
  );
const firefoxPath = () =>
  first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );

/** Engines beside Chromium: is it here, and what to do when it is not. */
export const others = {
  firefox: {here: () => Boolean(firefoxPath()), advice: 'set FIREFOX_PATH or apt-get install firefox-esr'},
  webkit: {
    here: () => Boolean(miniBrowser() && onPath('WebKitWebDriver') && (process.env.DISPLAY || onPath('Xvfb'))),
    advice: 'apt-get install webkit2gtk-driver xvfb',
  },
};

const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));
function background(command, args, env = {}, stdio = 'ignore') {
  const child = spawn(command, args, {stdio, env: {...process.env, ...env}});
  children.push(child);
  return child;
}

export async function chrome() {
  const {chromeLauncher} = await import('@web/test-runner-chrome');
  const {path} = await findChromium();
  return chromeLauncher({launchOptions: {executablePath: path, args: chromiumFlags}});
}

/** Stock Firefox over WebDriver BiDi: no geckodriver needed. */
export async function firefox() {
  const {chromeLauncher} = await import('@web/test-runner-chrome');
  const {default: puppeteer} = await import('puppeteer-core');
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: firefoxPath(), headless: true},
  });
  launcher.name = 'Firefox';
  return launcher;
}

async function display() {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  // -displayfd: the server picks a number that is free.
  const server = background('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {}, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  const number = await new Promise((resolve) => server.stdio[3].once('data', resolve));
  return `:${String(number).trim()}`;
}

/** WebKitGTK's own small browser, under a display without a screen. */
export async function webkit() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const port = await freePort();
  background('WebKitWebDriver', ['-p', String(port), '--host', '127.0.0.1'], {
    DISPLAY: await display(),
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) break;
    await sleep(100);
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
  };
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities,
  });
}
