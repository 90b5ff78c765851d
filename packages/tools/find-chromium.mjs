/** Finds a Chromium for the tests: named by the environment, installed, in another tool's cache, or inside an npm package. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {arch, homedir, platform} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {npm, plain, root, timed} from './process.mjs';

/** Flags for every launch: works in a container, talks to nobody. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const linux = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

function installed() {
  const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData].filter(
    Boolean,
  );
  const places = {
    linux: [...linux.map((name) => `/usr/bin/${name}`), '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: mac.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: programs.flatMap((folder) =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
        join(folder, path),
      ),
    ),
  };
  return places[platform()]?.find((path) => existsSync(path));
}

/** The newest of `folder`'s versions that holds one of `paths`. */
function inCache(folder, paths) {
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder)
    .filter((name) => /chrom|linux|mac|win/.test(name))
    .sort()
    .reverse();
  return versions.flatMap((name) => paths.map((path) => join(folder, name, path))).find((path) => existsSync(path));
}

function cached() {
  const shared = {darwin: 'Library/Caches', win32: 'AppData/Local', linux: '.cache'}[platform()] ?? '.cache';
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return (
    inCache(process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), shared, 'ms-playwright'), [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-linux/headless_shell',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ]) ??
    inCache(join(homedir(), '.cache/puppeteer/chrome'), [
      'chrome-linux64/chrome',
      `chrome-mac-arm64/${testing}`,
      `chrome-mac-x64/${testing}`,
      'chrome-win64/chrome.exe',
    ])
  );
}

/** The Chromium inside an npm package (67 MB; no download beside npm's), installed on demand outside node_modules. */
async function fromPackage() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const prefix = join(root, '.cache/chromium');
  const folder = join(prefix, 'node_modules/@sparticuz/chromium');
  if (!existsSync(folder)) {
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--prefix',
      prefix,
      '@sparticuz/chromium@153',
    ];
    const {code} = await timed('No Chromium here; fetching one by npm, this once (67 MB)', () => npm(args));
    if (code !== 0) return undefined;
  }
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'; // has it unpack its own NSS libraries, which a bare container lacks
  const {exports, main} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = main ?? exports?.['.']?.import ?? exports?.['.']?.default ?? exports;
  const {default: chromium} = await import(pathToFileURL(join(folder, entry.default ?? entry)));
  return await chromium.executablePath();
}

/**
 * The path of a Chromium, and where it was found. Starting it may need the environment that this call leaves behind
 * in `process.env` (library paths of the npm package), so pass that on. Throws one plain sentence when there is none.
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named && !existsSync(named)) throw plain(`CHROME_PATH names a file that is not there: ${named}`);
  if (named) return {path: named, from: 'the environment'};
  const here = installed();
  if (here) return {path: here, from: 'this machine'};
  const there = cached();
  if (there) return {path: there, from: "another tool's cache"};
  const packed = await fromPackage();
  if (packed) return {path: packed, from: 'an npm package'};
  throw plain('No Chromium was found and none could be fetched: set CHROME_PATH, or run apt-get install -y chromium.');
}
